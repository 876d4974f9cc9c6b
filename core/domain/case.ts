import type { Applicant } from './applicant.ts';
import { groupLabel } from './cohort/groups.ts';
import type { Standing } from './cohort/standing.ts';
import { isRelevant } from './fields/relevance.ts';
import type { PaperStatus } from './papers.ts';
import type { Scheme } from './scheme.ts';
import type { SchoolRuleResult } from './school-rules/school-rule.ts';
import type { Judgement } from './verdict.ts';

/** One applicant with everything that is derived: what lists, forms and today's work are made of. */
export type ApplicantCase = Readonly<{
  applicant: Applicant;
  /** By GPA in the group of the same 学部(科) and 学年; null = no GPA there and none typed */
  standing: Standing | null;
  judgement: Judgement;
  papers: readonly PaperStatus[];
  /** 校内基準: beside the judgement, never part of it */
  schoolRules: readonly SchoolRuleResult[];
}>;

/** 「3年2組14番」; parts that are not known are left out. */
export function placeOf(applicant: Pick<Applicant, 'grade' | 'class' | 'seat'>): string {
  const parts = [
    applicant.grade === null ? '' : `${applicant.grade}年`,
    applicant.class === null ? '' : `${applicant.class}組`,
    applicant.seat === null ? '' : `${applicant.seat}番`,
  ];
  return parts.join('');
}

/** 「3年2組」, as lists by class are headed and classes are chosen; 「組なし」 for those without one. */
export function classNameOf({ grade, class: name }: Pick<Applicant, 'grade' | 'class'>): string {
  const place = placeOf({ grade, class: name, seat: null });
  return place === '' ? '組なし' : place;
}

/** 「文学部 2年」 where students belong to a 学部(科); a high school, and who has none, goes by class. */
export const groupNameOf = (
  person: Pick<Applicant, 'grade' | 'class' | 'faculty'>,
  scheme: Scheme,
): string =>
  person.faculty !== null && isRelevant('faculty', scheme) ? groupLabel(person) : classNameOf(person);
