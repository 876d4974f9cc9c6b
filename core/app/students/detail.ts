import type { StudentDetail } from '#core/contract/students.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Failure } from '#core/domain/failure.ts';
import { choicesOf, showFact } from '#core/domain/fields/fact.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import { rosterColumns } from '#core/domain/fields/roster-columns.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { marksOf } from '#core/store/marks.ts';
import { applicantsByNumber } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { gather, viewOf } from '../gather.ts';
import { shownWindows } from './shown-windows.ts';
import { studentUnknown } from './unknown.ts';

/** Everything known of one student, as entered: a 在籍課程 that the school's own stands in for is empty here. */
export async function studentDetail(
  ctx: AppContext,
  studentNumber: string,
): Promise<Result<StudentDetail, Failure>> {
  const { db, edition } = ctx.workspace();
  const view = await viewOf(ctx);
  const applicant = (await applicantsByNumber(db, [studentNumber], view)).get(studentNumber);
  if (applicant === undefined) return studentUnknown(studentNumber);
  const marks = (await marksOf(db, studentNumber)).map(({ year, subject, mark }) => ({
    year,
    subject,
    mark,
  }));
  return ok({
    applicant,
    facts: factsOf(applicant, edition),
    marks,
    windows: shownWindows(applicant, marks, view),
    standing: (await gather(ctx)).byNumber.get(studentNumber)?.standing ?? null,
  });
}

/** In the order of the form. The columns for a whole name only serve files. */
const factsOf = (applicant: Applicant, edition: Edition): StudentDetail['facts'] =>
  rosterColumns
    .filter(({ field }) => field !== 'fullName' && field !== 'fullKana')
    .map(({ field, label, group, choices, hint }) => ({
      field,
      label,
      text: showFact(field, applicant),
      group,
      choices: field === 'choice' ? choiceWords(choices, edition) : choices,
      hint,
      asked: isRelevant(field, edition.scheme),
    }));

/** Only the 申込区分 that the edition knows, where it speaks of them. */
function choiceWords(all: readonly string[] | null, edition: Edition): readonly string[] | null {
  const known = choicesOf(edition);
  return known.length === 0 ? all : known.map(String);
}
