import type { ApplicantCase } from '../case.ts';
import type { View } from '../grade-period.ts';
import { askedOf } from '../grades/need.ts';
import { gradeNeeds } from '../grades/needs.ts';

/** Of whom 学修意欲 has to be confirmed by レポート or 面談: by the same table that asks for the result in 成績. */
export const isStudyWillAsked = (entry: ApplicantCase, view: View): boolean =>
  gradeNeeds(askedOf(entry, view)).studyWillResult.needed;
