import type { FactCell, GradeField, GradeRow, GradeTable } from '#core/contract/students.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import type { View } from '#core/domain/grade-period.ts';
import { entriesIn, isByAverageOnly } from '#core/domain/grades/entries.ts';
import { hasMeasure, isBelowByGpa, isBorderlineByRank } from '#core/domain/grades/line.ts';
import { askedOf } from '#core/domain/grades/need.ts';
import { gradeNeeds, isIncomplete } from '#core/domain/grades/needs.ts';
import { showGroupMean, showPlace } from '#core/domain/grades/place.ts';
import type { Marks } from '#core/store/marks.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { wishLines } from '../judgement/list.ts';
import { marksSummary } from './marks-summary.ts';
import { gradeProblems } from './problems.ts';

/** The grid 成績 with everyone's row. */
export async function gradeTable(ctx: AppContext): Promise<GradeTable> {
  const { cases, marks, ...view } = await gather(ctx);
  const fields = entriesIn(view.edition);
  return {
    fields,
    wishes: wishesIn(view.edition),
    byAverageOnly: isByAverageOnly(fields),
    elsewhere: view.edition.marks.elsewhere?.value ?? null,
    rows: cases.map((entry) =>
      gradeRow(entry, marks.get(entry.applicant.studentNumber) ?? [], { ...view, fields }),
    ),
  };
}

type Shown = View & Readonly<{ fields: readonly GradeField[] }>;

function gradeRow(entry: ApplicantCase, studentMarks: Marks, { fields, ...view }: Shown): GradeRow {
  const { applicant, standing, judgement } = entry;
  const marks = marksSummary(applicant, studentMarks, view);
  const asked = askedOf(entry, view);
  const needs = gradeNeeds(asked);
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
    faculty: applicant.faculty,
    name: fullName(applicant),
    cells: Object.fromEntries(fields.map((field) => [field, cell(field)])),
    marks,
    rounded: judgement.gradeAverage,
    place: showPlace(standing),
    mean: showGroupMean(standing),
    incomplete: isIncomplete(asked, { entries: fields, needs }),
    below: isBelowByGpa(asked) || hasMeasure(asked),
    borderline: judgement.borderline || isBorderlineByRank(asked),
    outlook: wishLines(judgement),
  };
}
