import type { GradeRow } from '#core/contract/students.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { averageTenths, showTenths } from '#core/domain/grade-average.ts';
import { periodOf, type View } from '#core/domain/grade-period.ts';
import { gradeWindow } from '#core/domain/grade-windows.ts';
import type { Marks } from '#core/store/marks.ts';

/** What 評定一覧 gives for the applicant's period; null when it has nothing for those years. */
export function marksSummary(applicant: Applicant, marks: Marks, view: View): GradeRow['marks'] {
  const { average, missing } = gradeWindow(periodOf(applicant, view), marks, applicant);
  const given = average?.kind === 'marks' ? average : { sum: 0, count: 0 };
  if (given.count + missing.length === 0) return null;
  return {
    sum: given.sum,
    count: given.count,
    missing: missing.length,
    average: average && showTenths(averageTenths(average)),
  };
}
