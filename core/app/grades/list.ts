import { type FactCell, type GradeField, type GradeRow, gradeFields } from '#core/contract/students.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import { gradeNeeds } from '#core/domain/grade-needs.ts';
import type { View } from '#core/domain/grade-period.ts';
import type { Marks } from '#core/store/marks.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { wishLines } from '../judgement/list.ts';
import { marksSummary } from './marks-summary.ts';
import { gradeProblems } from './problems.ts';

/** Everyone's row of the grid 成績. */
export async function gradeRows(ctx: AppContext): Promise<readonly GradeRow[]> {
  const { cases, marks, ...view } = await gather(ctx);
  return cases.map((entry) => gradeRow(entry, marks.get(entry.applicant.studentNumber) ?? [], view));
}

function gradeRow({ applicant, judgement }: ApplicantCase, studentMarks: Marks, view: View): GradeRow {
  const marks = marksSummary(applicant, studentMarks, view);
  const needs = gradeNeeds(applicant, view.edition);
  const problems = gradeProblems(applicant, marks, view.asOf);
  const cell = (field: GradeField): FactCell => ({
    text: showFact(field, applicant),
    problem: problems[field] ?? null,
    ...needs[field],
  });
  return {
    studentNumber: applicant.studentNumber,
    grade: applicant.grade,
    class: applicant.class,
    seat: applicant.seat,
    name: fullName(applicant),
    cells: Object.fromEntries(gradeFields.map((field) => [field, cell(field)])) as GradeRow['cells'],
    marks,
    rounded: judgement.gradeAverage,
    outlook: wishLines(judgement),
  };
}
