import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { readSchoolRules, schoolRuleChange } from '#core/store/school-rules.ts';
import type { AppContext } from '../context.ts';

/** Puts the rules into the order of `ids`, which names every rule once. */
export const reorderSchoolRules = (ctx: AppContext, ids: readonly string[]): Promise<Result<null, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const stored = await readSchoolRules(tx);
    const places = new Map(ids.map((id, at) => [id, at + 1]));
    const isWhole = places.size === stored.length && stored.every(({ rule }) => places.has(rule.id));
    if (!isWhole || places.size !== ids.length) {
      return fail(
        'changed-since',
        '校内基準がその後に変わっています。規則の「校内基準」を開き直して、もう一度並べ替えてください。',
      );
    }
    const changes = stored.flatMap((before) => {
      const change = schoolRuleChange(before, { ...before, position: places.get(before.rule.id) ?? 0 });
      return change === null ? [] : [change];
    });
    const meta = { kind: 'schoolRules', label: '校内基準の並べ替え', at: ctx.clock.now() } as const;
    const recorded = await recordBatch(tx, meta, changes);
    return recorded.ok ? ok(null) : recorded;
  });
