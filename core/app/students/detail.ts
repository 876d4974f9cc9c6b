import type { StudentDetail } from '#core/contract/students.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import { rosterColumns } from '#core/domain/fields/roster-columns.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { marksOf } from '#core/store/marks.ts';
import { applicantsByNumber } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { studentUnknown } from './unknown.ts';

/** Everything known of one student, as entered: a 在籍課程 that the school's own stands in for is empty here. */
export async function studentDetail(
  ctx: AppContext,
  studentNumber: string,
): Promise<Result<StudentDetail, Failure>> {
  const { db } = ctx.workspace();
  const applicant = (await applicantsByNumber(db, [studentNumber], await viewOf(ctx))).get(studentNumber);
  if (applicant === undefined) return studentUnknown(studentNumber);
  const marks = (await marksOf(db, studentNumber)).map(({ year, subject, mark }) => ({
    year,
    subject,
    mark,
  }));
  return ok({ applicant, facts: factsOf(applicant), marks });
}

/** In the order of the form. The columns for a whole name only serve files. */
const factsOf = (applicant: Applicant): StudentDetail['facts'] =>
  rosterColumns
    .filter(({ field }) => field !== 'fullName' && field !== 'fullKana')
    .map(({ field, label, group, choices }) => ({
      field,
      label,
      text: showFact(field, applicant),
      group,
      choices,
    }));
