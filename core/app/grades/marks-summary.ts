import type { GradeRow } from '#core/contract/students.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { averageOfMarks, averageTenths, showTenths } from '#core/domain/grade-average.ts';
import { periodOf, type View, yearsOf } from '#core/domain/grade-period.ts';
import type { Marks } from '#core/store/marks.ts';

/** What 評定一覧 gives for the applicant's period; null when it has nothing for those years. */
export function marksSummary(applicant: Applicant, marks: Marks, view: View): GradeRow['marks'] {
  const years = yearsOf(periodOf(applicant, view));
  const inPeriod = marks.filter(({ year }) => years.includes(year));
  if (inPeriod.length === 0) return null;
  const given = inPeriod.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const average = averageOfMarks(given);
  return {
    sum: given.reduce((sum, mark) => sum + mark, 0),
    count: given.length,
    missing: inPeriod.length - given.length,
    average: average && showTenths(averageTenths(average)),
  };
}
