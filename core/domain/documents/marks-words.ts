import type { Applicant } from '../applicant.ts';
import { showTenths } from '../grade-average.ts';
import { periodLabels, periodOf, type View } from '../grade-period.ts';

/** Whether the rounded average (「3.5」, null = missing) reaches a limit in tenths. */
export const atLeast = (rounded: string | null, limitTenths: number): boolean =>
  rounded !== null && Number(rounded.replace('.', '')) >= limitTenths;

/** 「1～2年」: which school years the average covers, as it is printed with it. */
export const periodWords = (applicant: Applicant, view: View): string =>
  periodLabels[periodOf(applicant, view)];

/** 「1～2年の評定平均値 3.5 以上」 */
export const averageGround = (
  applicant: Applicant,
  view: View,
  limitTenths: number,
  side: '以上' | '未満',
): string => `${periodWords(applicant, view)}の評定平均値 ${showTenths(limitTenths)} ${side}`;
