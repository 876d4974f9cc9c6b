import type { Loan2Basis, Schooling } from './applicant.ts';
import type { Cited } from './cited.ts';
import type { GradePeriod } from './grade-average.ts';
import type { Wish } from './verdict.ts';

/** Any of these opens the exception of loan1; 貸与額算定基準額 does so at 0円 (core/domain/hardship.ts). */
export const hardshipFields = ['taxExempt', 'onWelfare', 'socialCare', 'taxBaseLoan'] as const;
export type HardshipField = (typeof hardshipFields)[number];
export type Hardship = Readonly<{ field: HardshipField; label: string }>;

/** One of these must be ticked by the school for it. */
export const statementFields = ['specialTalent', 'specialWill'] as const;
export type StatementField = (typeof statementFields)[number];
export type Statement = Readonly<{ field: StatementField; label: string }>;

/** To whom a rule applies: by 学年, by the fiscal year of 入学 (null = open at that end), or by 受講形態. */
export type YearGroup =
  | Readonly<{ kind: 'everyone' }>
  | Readonly<{ kind: 'grade'; from: number; to: number | null }>
  | Readonly<{ kind: 'entered'; from: number | null; to: number | null }>
  | Readonly<{ kind: 'schooling'; is: Schooling }>;

/** One way to meet the marks; a rule lists those of which any one is enough. */
export type MarksWay =
  /** 評定平均値 over one of the periods, in tenths: 35 is 3.5 */
  | Readonly<{ kind: 'average'; limitTenths: number; periods: readonly GradePeriod[] }>
  /** 学修意欲 by report or interview */
  | Readonly<{
      kind: 'studyWill';
      label: string;
      /** What is looked at: 「進学の目的」; empty = the publication does not say */
      points: readonly string[];
    }>
  /** A hardship of the household together with one of the `statements` of the edition */
  | Readonly<{ kind: 'hardship'; hardships: readonly Hardship[] }>
  /** Grounds that only the school can state */
  | Readonly<{
      kind: 'school';
      bases: readonly Readonly<{ basis: Exclude<Loan2Basis, 'none'>; label: string }>[];
    }>
  /** 上位1/3: rank × denominator ≤ head count × numerator, of the same 学部(科) and 学年 */
  | Readonly<{ kind: 'top'; numerator: number; denominator: number; label: string }>
  /** 平均水準以上 in the same 学部(科) and 学年 */
  | Readonly<{ kind: 'mean'; label: string }>
  /** 高等学校卒業程度認定試験 */
  | Readonly<{ kind: 'exam'; label: string }>
  /** The publication leaves it to the school, and no fact of the applicant states what the school found */
  | Readonly<{ kind: 'discretion'; label: string }>;

export type MarksRule = Readonly<{
  wishes: readonly Wish[];
  group: YearGroup;
  ways: readonly Cited<MarksWay>[];
}>;

export type MarksRules = Readonly<{
  /** The first that fits wish and year applies; none fitting means the publications do not say */
  rules: readonly MarksRule[];
  /** 特例で学校が認める見込み */
  statements: readonly Cited<Statement>[];
  /** レポート・面談票 are kept by the school this long, from the following fiscal year */
  retentionYears: Cited<number> | null;
  /** Whose marks rule 併用貸与 follows */
  combined: Cited<'loan1'> | null;
  /** 評定の対象期間 for a student at school and for one who has left */
  period: Cited<Readonly<{ inSchool: GradePeriod; left: GradePeriod }>> | null;
  rounding: Cited<string> | null;
  /** Where the publications say that the marks stand, if they do not have them */
  elsewhere: Cited<string> | null;
}>;
