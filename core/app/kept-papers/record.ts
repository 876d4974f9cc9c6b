import type { Parsed } from '#core/contract/index.ts';
import type { EditResult } from '#core/contract/students.ts';
import { fullName } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { Result } from '#core/domain/result.ts';
import { inTransaction } from '#core/store/history.ts';
import { keptPaperChange, listKeptPapers } from '#core/store/kept-papers.ts';
import { personAtWork } from '#core/store/people.ts';
import { readSettings } from '#core/store/settings.ts';
import { applicantsByNumber, studentChange } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { studentUnknown } from '../students/unknown.ts';
import { registered, retentionOf } from './registration.ts';

/** A filled レポート or 面談票: its result among the student's facts and the paper in 保管簿, as one step. */
export async function recordStudyWill(
  ctx: AppContext,
  { studentNumber, kind, result, on, by, keptWhere, note }: Parsed<'keptPapers.record'>,
): Promise<Result<EditResult, Failure>> {
  if ([by, keptWhere ?? '', note ?? ''].some(holdsMyNumber)) return fail('my-number-found', myNumberInCell);
  if (on > ctx.clock.today())
    return fail('value-invalid', '確認した日が今日より後です。日付を確かめてください。');
  return inTransaction(ctx.workspace().db, async (tx) => {
    const view = await viewOf(ctx, tx);
    const { keepYears } = await readSettings(tx);
    const years = retentionOf(view.edition, keepYears);
    if (!years.ok) return years;
    const applicant = (await applicantsByNumber(tx, [studentNumber], view)).get(studentNumber);
    if (applicant === undefined) return studentUnknown(studentNumber);
    const { before, after } = registered(
      applicant,
      { kind, madeOn: on, madeBy: by, keptWhere, note },
      { years: years.value, on: ctx.clock.today(), by: await personAtWork(tx) },
      await listKeptPapers(tx),
    );
    const changes = [
      studentChange(applicant, {
        ...applicant,
        studyWillMethod: kind,
        studyWillResult: result,
        studyWillDate: on,
        studyWillBy: by,
      }),
      keptPaperChange(before, after),
    ].filter((change) => change !== null);
    const label = `${fullName(applicant)}さんの${keptPaperLabels[kind]}の記録`;
    return recordEdit(ctx, tx, { kind: 'kept', label, changes, applied: 1, rejected: [] });
  });
}
