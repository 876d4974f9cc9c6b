import type { YearMonth } from './applicant.ts';
import type { Cited } from './cited.ts';

/** One line of 入学・卒業予定年月早見表, which holds for the April of its fiscal year. */
export type EnrolmentRow = Readonly<{
  grade: number;
  courseYears: number;
  enteredOn: YearMonth;
  graduation: YearMonth;
}>;

/** How somebody came into the present school, or the 緊急採用・応急採用 that asks less. */
export const entryRoutes = [
  'firstYear', // 1年次に入学
  'transferred', // 編入学・転学
  'transferredTwice', // …の前に在学していた学校が2つ以上
  'advancedCourse', // 短期大学の専攻科
  'emergency', // 緊急採用・応急採用
] as const;
export type EntryRoute = (typeof entryRoutes)[number];

/** The present school, the one before it, the one before that; `earliest` = the first of them, or the present one if there is no other. */
export const entrySchools = ['present', 'before', 'beforeThat', 'earliest'] as const;
export type EntrySchool = (typeof entrySchools)[number];

export type AskedMonth = Readonly<{
  school: EntrySchool;
  event: 'entered' | 'left';
  /** As スカラネット asks for it */
  label: string;
}>;

/** Which 年月 have to be entered. */
export type EntryMonthsRule = Readonly<{ route: EntryRoute; label: string; asked: readonly AskedMonth[] }>;

/** あなたの在学情報, as スカラネット asks for it. */
export type EnrolmentRules = Readonly<{
  /** 実質学年 */
  grade: Cited<string>;
  /** 修業年限 */
  courseYears: Cited<string>;
  /** 卒業予定年月 after 休学 or 留年 */
  graduation: Cited<string>;
  /** 卒業月が3月以外 */
  otherMonths: Cited<string>;
  /** 長期履修学生, and what loan2 allows them */
  longTerm: Cited<string>;
  longTermLoan2: Cited<string>;
  table: readonly Cited<EnrolmentRow>[];
  months: readonly Cited<EntryMonthsRule>[];
  /** 高等専門学校: it counts as entered when this year of it began */
  kosenYear: Cited<number>;
}>;
