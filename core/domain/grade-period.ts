import type { Applicant, IsoDate } from './applicant.ts';
import { monthOf } from './dates.ts';
import type { Edition } from './edition.ts';
import type { GradePeriod } from './grade-average.ts';

/** By which rules and as of which day something is read. */
export type View = Readonly<{ edition: Edition; asOf: IsoDate }>;

/**
 * Which years the average covers: as chosen for the applicant, else what the edition says for one who is at school or
 * has left. One counts as having left once the month of graduation is over.
 */
export function periodOf(applicant: Pick<Applicant, 'gradePeriod' | 'graduation'>, view: View): GradePeriod {
  if (applicant.gradePeriod !== null) return applicant.gradePeriod;
  const { inSchool, left } = view.edition.marks.period?.value ?? unstated;
  return applicant.graduation !== null && applicant.graduation < monthOf(view.asOf) ? left : inSchool;
}

/** 「1～2年」, as it is printed beside the average. */
export const periodLabels: Readonly<Record<GradePeriod, string>> = {
  years1to2: '1～2年',
  years2to3: '最終2か年',
  years1to3: '1～3年',
};

/** Where the publications of the edition do not say: everything there is. */
const unstated = { inSchool: 'years1to3', left: 'years1to3' } as const;

const years: Readonly<Record<GradePeriod, readonly number[]>> = {
  years1to2: [1, 2],
  years2to3: [2, 3],
  years1to3: [1, 2, 3],
};

/** 定時制 and 通信制 may last four years; their 最終2か年 are the 3rd and the 4th. */
const longerCourse = 4;

export const yearsOf = (period: GradePeriod, courseYears: number | null = null): readonly number[] =>
  period === 'years2to3' && courseYears === longerCourse ? [3, 4] : years[period];
