import type { FactField, IsoDate } from '../applicant.ts';
import type { Wish } from '../verdict.ts';

/** What a school may ask beyond JASSO's rules. Its figures are the school's own data, never part of an edition. */
export type SchoolCondition =
  /** 評定平均値, in tenths: 38 is 3.8 */
  | Readonly<{ kind: 'average'; limitTenths: number }>
  /** GPA as decimal text, on the school's own scale: 「2.50」 */
  | Readonly<{ kind: 'gpa'; least: string }>
  /** 上位 n 分の 1 of the same 学部(科) and 学年 by GPA */
  | Readonly<{ kind: 'top'; denominator: number }>
  /** 出席率, % */
  | Readonly<{ kind: 'attendance'; least: number }>
  /** What the school confirms per student: 保護者会への出席, 校内面談 */
  | Readonly<{ kind: 'confirmed' }>;
export type SchoolConditionKind = SchoolCondition['kind'];

/** Where the school has written it: the name of its own regulations and the day they were laid down. */
export type SchoolBasis = Readonly<{ title: string; setOn: IsoDate }>;

/** 校内基準: one stricter or added rule of the school. */
export type SchoolRule = Readonly<{
  id: string;
  /** 「校内面談を受けていること」 */
  title: string;
  condition: SchoolCondition;
  /** null = every wish */
  wishes: readonly Wish[] | null;
  basis: SchoolBasis;
}>;

/** What the school has confirmed of one student. */
export type Confirmation = Readonly<{ answer: 'yes' | 'no'; on: IsoDate; note: string | null }>;
/** By the id of the rule; a rule that is not there has not been confirmed. */
export type Confirmations = ReadonlyMap<string, Confirmation>;

export type SchoolVerdict =
  | Readonly<{ kind: 'met' }>
  | Readonly<{ kind: 'notMet' }>
  | Readonly<{ kind: 'missing'; fields: readonly FactField[] }>
  /** Waits for the confirmation of the school */
  | Readonly<{ kind: 'schoolDecides' }>;

/** One rule for one student. It stands beside the judgement by JASSO's rules and never goes into it. */
export type SchoolRuleResult = Readonly<{
  rule: SchoolRule;
  /** The student's own wishes that it concerns */
  wishes: readonly Wish[];
  verdict: SchoolVerdict;
  /** One Japanese sentence with the student's own figures in it */
  reason: string;
  actual: string | null;
  limit: string | null;
  shortBy: string | null;
  confirmation: Confirmation | null;
}>;

/** All results of one student together; null = no rule concerns the student. */
export type SchoolState = SchoolVerdict['kind'] | null;

const worstFirst = ['notMet', 'missing', 'schoolDecides', 'met'] as const;

export const schoolStateOf = (results: readonly SchoolRuleResult[]): SchoolState =>
  worstFirst.find((kind) => results.some(({ verdict }) => verdict.kind === kind)) ?? null;

/** A confirmation of the school is open, whatever the other rules say. */
export const awaitsSchool = ({
  schoolRules,
}: Readonly<{ schoolRules: readonly SchoolRuleResult[] }>): boolean =>
  schoolRules.some(({ verdict }) => verdict.kind === 'schoolDecides');

export const withoutSchoolRules: readonly SchoolRuleResult[] = [];
