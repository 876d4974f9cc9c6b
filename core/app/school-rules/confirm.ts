import type { Parsed } from '#core/contract/index.ts';
import type { EditResult } from '#core/contract/students.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { Result } from '#core/domain/result.ts';
import { inTransaction } from '#core/store/history.ts';
import { confirmationChange, confirmationsOf, readSchoolRules } from '#core/store/school-rules.ts';
import { existingNumbers } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { recordEdit } from '../record-edit.ts';
import { notInRoster } from '../students/unknown.ts';
import { ruleUnknown } from './unknown.ts';

/** Records what the school has confirmed of any number of students, as one step. */
export const confirmSchoolRule = (
  ctx: AppContext,
  { ruleId, studentNumbers, confirmation }: Parsed<'schoolRules.confirm'>,
): Promise<Result<EditResult, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const rule = (await readSchoolRules(tx)).find((each) => each.rule.id === ruleId)?.rule;
    if (rule === undefined) return ruleUnknown;
    if (rule.condition.kind !== 'confirmed') {
      return fail(
        'value-invalid',
        `校内基準「${rule.title}」は入力された値から判定するため、確認の記録は要りません。`,
      );
    }
    if (holdsMyNumber(confirmation?.note ?? '')) return fail('my-number-found', myNumberInCell);
    const known = await existingNumbers(tx);
    const stored = await confirmationsOf(tx, ruleId);
    const wanted = [...new Set(studentNumbers)];
    const accepted = wanted.filter((number) => known.has(number));
    const rejected = wanted
      .filter((number) => !known.has(number))
      .map((number) => ({ studentNumber: number, field: ruleId, text: '', problem: notInRoster }));
    const changes = accepted.flatMap((number) => {
      const change = confirmationChange(number, ruleId, stored.get(number) ?? null, confirmation);
      return change === null ? [] : [change];
    });
    const label = `校内の確認「${rule.title}」${confirmation === null ? 'の取り消し' : ''}`;
    return recordEdit(ctx, tx, { kind: 'schoolRules', label, changes, applied: accepted.length, rejected });
  });
