import type { Applicant } from './applicant.ts';
import { averageOfMarks, type GradeAverage, type GradePeriod, gradePeriods } from './grade-average.ts';
import { yearsOf } from './grade-period.ts';

/** One line of 評定一覧; a null mark stands there as a subject without a mark. */
export type SubjectMark = Readonly<{ year: number; subject: string; mark: number | null }>;

/** What the subject marks give over one period: exact, and with what is missing said instead of guessed. */
export type GradeWindow = Readonly<{
  period: GradePeriod;
  years: readonly number[];
  /** Over the marks that are there; null when there is none */
  average: GradeAverage | null;
  /** Subjects of these years without a mark */
  missing: readonly Pick<SubjectMark, 'year' | 'subject'>[];
  /** Years of which 評定一覧 has no subject at all */
  emptyYears: readonly number[];
}>;

export function gradeWindow(
  period: GradePeriod,
  marks: readonly SubjectMark[],
  { courseYears }: Pick<Applicant, 'courseYears'>,
): GradeWindow {
  const years = yearsOf(period, courseYears);
  const inPeriod = marks.filter(({ year }) => years.includes(year));
  return {
    period,
    years,
    average: averageOfMarks(inPeriod.flatMap(({ mark }) => (mark === null ? [] : [mark]))),
    missing: inPeriod.flatMap(({ year, subject, mark }) => (mark === null ? [{ year, subject }] : [])),
    emptyYears: years.filter((year) => inPeriod.every((mark) => mark.year !== year)),
  };
}

/** The periods side by side: 予約採用 asks for the first two years, 在学採用 for others. */
export const gradeWindows = (
  marks: readonly SubjectMark[],
  applicant: Pick<Applicant, 'courseYears'>,
): readonly GradeWindow[] => gradePeriods.map((period) => gradeWindow(period, marks, applicant));
