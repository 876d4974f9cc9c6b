import type { Parsed } from '#core/contract/index.ts';
import type { EditResult } from '#core/contract/students.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { isUnregistered } from '#core/domain/kept-papers/standing.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { Result } from '#core/domain/result.ts';
import { inTransaction } from '#core/store/history.ts';
import { keptPaperChange, listKeptPapers } from '#core/store/kept-papers.ts';
import { personAtWork } from '#core/store/people.ts';
import { readSettings } from '#core/store/settings.ts';
import { applicantsByNumber } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { notInRoster } from '../students/unknown.ts';
import { registered, retentionOf } from './registration.ts';

/** Papers of results that were typed elsewhere go into 保管簿, any number as one step. */
export async function registerKeptPapers(
  ctx: AppContext,
  { studentNumbers, keptWhere }: Parsed<'keptPapers.register'>,
): Promise<Result<EditResult, Failure>> {
  if (holdsMyNumber(keptWhere ?? '')) return fail('my-number-found', myNumberInCell);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const view = await viewOf(ctx, tx);
    const { keepYears } = await readSettings(tx);
    const years = retentionOf(view.edition, keepYears);
    if (!years.ok) return years;
    const wanted = [...new Set(studentNumbers)];
    const applicants = await applicantsByNumber(tx, wanted, view);
    const papers = await listKeptPapers(tx);
    const registering = { years: years.value, on: ctx.clock.today(), by: await personAtWork(tx) };
    const changes = [...applicants.values()].flatMap((applicant) => {
      const { studyWillMethod: kind, studyWillDate: madeOn, studyWillBy: madeBy } = applicant;
      if (kind === null || madeOn === null || !isUnregistered(applicant, papers)) return [];
      const filled = { kind, madeOn, madeBy, keptWhere, note: null };
      const { before, after } = registered(applicant, filled, registering, papers);
      return keptPaperChange(before, after) ?? [];
    });
    const rejected = wanted
      .filter((number) => !applicants.has(number))
      .map((number) => ({ studentNumber: number, field: '', text: '', problem: notInRoster }));
    return recordEdit(ctx, tx, {
      kind: 'kept',
      label: '保管簿への登録',
      changes,
      applied: changes.length,
      rejected,
    });
  });
}
