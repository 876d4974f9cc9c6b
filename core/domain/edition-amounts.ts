import type { Schooling } from './applicant.ts';
import type { Cited } from './cited.ts';

/** 設置者 and 通学: 国公立・自宅, 国公立・自宅外, 私立・自宅, 私立・自宅外 */
export const living = ['publicHome', 'publicAway', 'privateHome', 'privateAway'] as const;
export type Living = (typeof living)[number];
export type ByLiving<Value> = Readonly<Record<Living, Value>>;

/** 支援区分 of the grant; 区分外 is the 多子世帯 above them all, which has the remission only */
export const grantBands = ['I', 'II', 'III', 'IV', 'outside'] as const;
export type GrantBand = (typeof grantBands)[number];

/** What one row of a table holds for: 多子世帯 or not, null where the table makes no difference. */
type ForBand = Readonly<{ band: GrantBand; manyChildren: boolean | null }>;

/** Yen a month; `special` for 生活保護 and 社会的養護 (the figure in brackets), null where there is none. */
export type GrantAmount = Readonly<{ amount: number; special: number | null }>;

export type GrantAmountRow = ForBand & Readonly<{ amounts: ByLiving<GrantAmount> }>;

/** Yen a month: the highest amount, and the others that can be chosen. */
export type Loan1Amounts = Readonly<{ highest: number; others: readonly number[] }>;

/** 大学, 短期大学, 高等専門学校（4・5年）, 専修学校（専門課程） */
export const adjustedSchools = ['university', 'juniorCollege', 'kosen', 'vocational'] as const;
export type AdjustedSchool = (typeof adjustedSchools)[number];

export type Loan1Row = Readonly<{
  schools: readonly AdjustedSchool[];
  label: string;
  /** 入学年度 the row holds for, both ends included; null = open */
  enteredFrom: number | null;
  enteredUntil: number | null;
  /** The highest amount is for everybody */
  highestIsFree: boolean;
  /** null where the publication has no figure */
  amounts: ByLiving<Loan1Amounts | null>;
}>;

/**
 * Yen a month; several where one may be chosen. `special` null = as `amounts`, empty = its figures cannot be read.
 * 'unadjusted': the table of loan1 holds; null: the publication has no figure.
 */
export type AdjustedAmounts =
  | Readonly<{ amounts: readonly number[]; special: readonly number[] | null }>
  | 'unadjusted'
  | null;

export type AdjustedRow = ForBand &
  Readonly<{ school: AdjustedSchool; label: string; amounts: ByLiving<AdjustedAmounts> }>;

/** Yen, in equal steps. */
export type AmountRange = Readonly<{ from: number; to: number; step: number }>;

/** 私立大学の医学・歯学 and 薬学・獣医学 */
export const increasedFields = ['medicalDental', 'pharmacyVeterinary'] as const;
export type IncreasedField = (typeof increasedFields)[number];

/** 通信教育: loan1 once a year, or a month where lessons are attended the whole year. Yen. */
export type CorrespondenceAmounts = Readonly<{
  yearly: Cited<Readonly<Record<Exclude<Schooling, 'fullYear'>, number>>>;
  /** Of the commute, or `other` whatever the commute */
  monthly: Cited<Readonly<{ home: number; away: number; other: number }>>;
  /** 併給調整 */
  adjustedYearly: readonly Cited<Readonly<{ band: GrantBand; amount: number }>>[];
  adjustedMonthly: readonly Cited<
    Readonly<{
      founder: 'public' | 'private';
      band: GrantBand;
      home: readonly number[];
      away: readonly number[];
    }>
  >[];
  /** Adjusted amounts that who entered earlier cannot choose */
  adjustedClosed: Cited<Readonly<{ enteredUntil: number; amounts: readonly number[] }>>;
}>;

/** 自宅外通学: one of these must hold. Kilometres, minutes, yen a month, services an hour. */
export type AwayTest =
  | Readonly<{ kind: 'distance'; atLeast: number }>
  | Readonly<{ kind: 'minutes'; atLeast: number }>
  | Readonly<{ kind: 'fare'; atLeast: number }>
  | Readonly<{ kind: 'services'; minutesAtLeast: number; atMost: number }>
  | Readonly<{ kind: 'other' }>
  | Readonly<{ kind: 'independent' }>;
export type AwayCondition = Readonly<{ number: string; label: string; test: AwayTest }>;

/** What the publication says beside the tables, in words that can be shown; null = it says nothing. */
export const amountConditions = [
  'grantMonths',
  'grantAway',
  'special',
  'loan1Highest',
  'loan1Night',
  'loan1Home', // 自宅外でも自宅の月額を選べる
  'loan1FollowsGrant', // 給付が自宅月額なら第一種も自宅月額
  'loanSchools',
  'entryExtraLoan',
  'entryExtraExempt',
  'entryExtraGranted',
  'entryExtraAlone',
  'entryExtraEntry', // 1年次の入学と編入学
  'entryExtraOnce',
] as const;
export type AmountConditions = Readonly<Record<(typeof amountConditions)[number], Cited<string> | null>>;

export type Amounts = Readonly<{
  /** 大学・短期大学・専修学校（専門課程）; empty where the edition has no grant */
  grantMonthly: readonly Cited<GrantAmountRow>[];
  /** 高等専門学校 */
  grantMonthlyKosen: readonly Cited<GrantAmountRow>[];
  /** 通信教育課程, once a year */
  grantYearlyCorrespondence: Cited<Readonly<Record<'I' | 'II' | 'III', number>>> | null;
  loan1: readonly Cited<Loan1Row>[];
  loan2: Cited<AmountRange> | null;
  /** 私立の医・歯 and 薬・獣医, only together with the highest amount of loan2 */
  loan2Increase: readonly Cited<
    Readonly<{ field: IncreasedField; label: string; increase: number; total: number }>
  >[];
  entryExtra: Cited<AmountRange> | null;
  /** Who can have entryExtra: whoever enters, so not the 4th year of a 高専; null = not said */
  entryExtraSchools: Cited<readonly AdjustedSchool[]> | null;
  conditions: AmountConditions;
  /** 併給調整: loan1 while receiving the grant; empty where the edition has none */
  adjustedLoan1: readonly Cited<AdjustedRow>[];
  correspondence: CorrespondenceAmounts | null;
  /** Empty where the edition says nothing of them: then 自宅外 is as stated */
  away: readonly Cited<AwayCondition>[];
}>;
