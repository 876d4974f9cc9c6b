import type { Cited } from './cited.ts';

export type FeeLoan = 'loan1' | 'loan2';

/** 夏季・冬季スクーリング、放送大学: lent once, one fee. */
export type OnceFee = Readonly<{
  loan: FeeLoan;
  /** Yen lent */
  amount: number;
  /** 返還回数 */
  payments: number;
  /** Yen, once */
  fee: number;
}>;

/** 通年スクーリング: lent by the month, a fee each month. */
export type MonthlyFee = Readonly<{
  loan: FeeLoan;
  /** 自宅 / 自宅外; null where the row is for both */
  commute: 'home' | 'away' | null;
  /** Yen a month */
  monthly: number;
  months: number;
  /** Yen */
  total: number;
  payments: number;
  /** Yen a month */
  fee: number;
}>;

/** 機関保証の保証料（目安）. A table of examples: what it does not list is unknown, and never interpolated. */
export type FeeRules = Readonly<{
  once: readonly Cited<OnceFee>[];
  monthly: readonly Cited<MonthlyFee>[];
  /** Of which year's 奨学生 the figures are examples */
  note: Cited<string>;
  /** Where the fee of anything else is found */
  elsewhere: Cited<string>;
}>;
