import type { Applicant, IsoDate } from './applicant.ts';
import { monthOf } from './dates.ts';
import type { GradePeriod } from './grade-average.ts';

/**
 * Which years the average covers: as chosen for the applicant, else the first two for a student at school and all
 * three for one who has left (source 003 slides 10, 59). One counts as having left once the month of graduation is over.
 */
export const periodOf = (
  applicant: Pick<Applicant, 'gradePeriod' | 'graduation'>,
  asOf: IsoDate,
): GradePeriod => {
  if (applicant.gradePeriod !== null) return applicant.gradePeriod;
  return applicant.graduation !== null && applicant.graduation < monthOf(asOf) ? 'years1to3' : 'years1to2';
};

const years: Readonly<Record<GradePeriod, readonly number[]>> = {
  years1to2: [1, 2],
  years1to3: [1, 2, 3],
};

export const yearsOf = (period: GradePeriod): readonly number[] => years[period];
