import { randomUUID } from 'node:crypto';
import type { Parsed } from '#core/contract/index.ts';
import { type Failure, failure } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import type { Tx } from '#core/store/schema.ts';
import {
  confirmationsOf,
  type PlacedRule,
  readSchoolRules,
  schoolRuleChange,
} from '#core/store/school-rules.ts';
import type { AppContext } from '../context.ts';
import { ruleUnknown } from './unknown.ts';

/** A list that a person still reads; every rule is another column of work for the school. */
const most = 50;

type Draft = Parsed<'schoolRules.save'>;

/** Makes a rule or changes one, as one step of the history. */
export const saveSchoolRule = (
  ctx: AppContext,
  draft: Draft,
): Promise<Result<Readonly<{ id: string }>, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const stored = await readSchoolRules(tx);
    const before = stored.find(({ rule }) => rule.id === draft.id) ?? null;
    if (draft.id !== null && before === null) return ruleUnknown;
    const refused = refusalOf(draft, stored) ?? (await kindRefusal(tx, draft, before));
    if (refused !== null) return err(refused);
    const { title, condition, wishes, basis } = draft;
    const last = Math.max(0, ...stored.map(({ position }) => position));
    const after: PlacedRule = {
      rule: { id: draft.id ?? randomUUID(), title, condition, wishes, basis },
      position: before?.position ?? last + 1,
    };
    const change = schoolRuleChange(before, after);
    const label = `校内基準「${title}」の${before === null ? '追加' : '変更'}`;
    const meta = { kind: 'schoolRules', label, at: ctx.clock.now() } as const;
    const recorded = await recordBatch(tx, meta, change === null ? [] : [change]);
    return recorded.ok ? ok({ id: after.rule.id }) : recorded;
  });

function refusalOf({ id, title, basis }: Draft, stored: readonly PlacedRule[]): Failure | null {
  if ([title, basis.title].some(holdsMyNumber)) return failure('my-number-found', myNumberInCell);
  if (stored.some(({ rule }) => rule.id !== id && rule.title === title)) {
    return failure(
      'value-invalid',
      `「${title}」という校内基準がすでにあります。別の名称にするか、その基準を直してください。`,
    );
  }
  return id === null && stored.length >= most
    ? failure('value-invalid', `校内基準は ${most} 件までです。使わない基準を削除してください。`)
    : null;
}

/** Confirmations answer the question they were recorded for; a rule of another kind would leave them hanging. */
async function kindRefusal(tx: Tx, { condition }: Draft, before: PlacedRule | null): Promise<Failure | null> {
  if (before?.rule.condition.kind !== 'confirmed' || condition.kind === 'confirmed') return null;
  const { size } = await confirmationsOf(tx, before.rule.id);
  return size === 0
    ? null
    : failure(
        'value-invalid',
        `この校内基準には ${size} 人の確認が記録されているため、種類を変えられません。新しい校内基準を作ってください。`,
      );
}
