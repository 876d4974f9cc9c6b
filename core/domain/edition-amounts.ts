import type { Cited } from './cited.ts';
import type { GuideBand as Band } from './edition-household.ts';

/** 設置者 and 通学: 国公立・自宅, 国公立・自宅外, 私立・自宅, 私立・自宅外 */
export const living = ['publicHome', 'publicAway', 'privateHome', 'privateAway'] as const;
export type Living = (typeof living)[number];
export type ByLiving<Value> = Readonly<Record<Living, Value>>;

/** Yen a month; `special` for 生活保護 and 社会的養護 (the figure in brackets), null where there is none. */
export type GrantAmount = Readonly<{ amount: number; special: number | null }>;

export type GrantAmountRow = Readonly<{ band: Band; amounts: ByLiving<GrantAmount> }>;

/** Yen a month: the highest amount, and the others that can be chosen. */
export type Loan1Amounts = Readonly<{ highest: number; others: readonly number[] }>;

/** 大学, 短期大学, 高等専門学校（4・5年）, 専修学校（専門課程） */
export const adjustedSchools = ['university', 'juniorCollege', 'kosen', 'vocational'] as const;
export type AdjustedSchool = (typeof adjustedSchools)[number];

/** Yen a month; several where one may be chosen. `special` null = as `amounts`. */
export type AdjustedAmounts = Readonly<{ amounts: readonly number[]; special: readonly number[] | null }>;

/** Yen, in equal steps. */
export type AmountRange = Readonly<{ from: number; to: number; step: number }>;

/** 私立大学の医学・歯学 and 薬学・獣医学 */
export const increasedFields = ['medicalDental', 'pharmacyVeterinary'] as const;
export type IncreasedField = (typeof increasedFields)[number];

export type AmountConditions = Readonly<
  Record<
    | 'grantMonths'
    | 'grantAway'
    | 'special'
    | 'loan1Highest'
    | 'loan1Night'
    | 'loanSchools'
    | 'entryExtraLoan'
    | 'entryExtraExempt'
    | 'entryExtraGranted'
    | 'entryExtraAlone',
    Cited<string>
  >
>;

export type Amounts = Readonly<{
  /** 大学・短期大学・専修学校（専門課程） */
  grantMonthly: readonly Cited<GrantAmountRow>[];
  /** 高等専門学校 */
  grantMonthlyKosen: readonly Cited<GrantAmountRow>[];
  /** 通信教育課程, once a year */
  grantYearlyCorrespondence: Cited<Readonly<Record<Band, number>>>;
  loan1: readonly Cited<
    Readonly<{ school: 'university' | 'other'; label: string; amounts: ByLiving<Loan1Amounts> }>
  >[];
  loan2: Cited<AmountRange>;
  /** 私立の医・歯 and 薬・獣医, only together with the highest amount of loan2 */
  loan2Increase: readonly Cited<
    Readonly<{ field: IncreasedField; label: string; increase: number; total: number }>
  >[];
  entryExtra: Cited<AmountRange>;
  /** Who can have entryExtra: whoever enters, so not the 4th year of a 高専 */
  entryExtraSchools: Cited<readonly AdjustedSchool[]>;
  /** What the publication says beside the tables, in words that can be shown */
  conditions: AmountConditions;
  /** 併給調整: loan1 while receiving the grant */
  adjustedLoan1: readonly Cited<
    Readonly<{ school: AdjustedSchool; label: string; band: Band; amounts: ByLiving<AdjustedAmounts> }>
  >[];
}>;
