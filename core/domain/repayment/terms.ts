import type { IsoDate, YearMonth } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { PublishedDocument } from '../edition.ts';

export type LoanKind = 'loan1' | 'loan2';

/** Thousandths of a percent a year, as many digits as JASSO publishes: 0.369 % is 369. A whole number, so nothing is rounded. */
export type Rate = number;

/** Amounts up to `atMost` yen are paid back at about `yearly` yen a year. */
export type ScaleStep = Readonly<{ atMost: number; yearly: number }>;

/** 利率固定方式 and 利率見直し方式 */
export type RateCourse = 'fixed' | 'revised';

export type PublishedRate = Readonly<{
  /** The month in which lending ended */
  month: YearMonth;
  fixed: Rate;
  revised: Rate;
}>;

/** The terms of repayment of one publication, read from resources/rules/repayment by core/rulebook. Amounts are in yen. */
export type RepaymentTerms = Readonly<{
  /** 「repayment-2020」 */
  id: string;
  fiscalYear: number;
  title: string;
  lastCheckedOn: IsoDate;
  /** From this day on a warning is shown that a newer publication may exist */
  reviewBy: IsoDate;
  /** A published rate older than this is shown with a warning */
  rateOldAfterMonths: number;
  documents: readonly PublishedDocument[];
  scale: Readonly<{
    /** In rising order; above the last step the longest time holds */
    steps: readonly Cited<ScaleStep>[];
    shortestYears: Cited<number>;
    longestYears: Cited<number>;
  }>;
  start: Readonly<{
    /** `usualEnd`: the month in which lending ends for most, taken where the student's own is not known */
    firstPayment: Cited<Readonly<{ monthsAfterEnd: number; usualEnd: number }>>;
    /** How long interest runs before the first monthly period: months of 12 and days of 365 */
    deferment: Cited<Readonly<{ months: number; days: number }>>;
  }>;
  /** 月賦・半年賦併用: in which months of the calendar, and which part of the loan (1 / dividedBy) */
  halfYearly: Cited<Readonly<{ months: readonly number[]; dividedBy: number }>>;
  incomeLinked: Readonly<{
    kinds: Cited<readonly LoanKind[]>;
    /** Percent of the yearly taxable income (課税対象所得) */
    percent: Cited<number>;
    /** A month */
    minimum: Cited<number>;
    /** 返還初年度: a part of the fixed amount, up to this month of the calendar */
    firstYear: Cited<Readonly<{ dividedBy: number; endsInMonth: number }>>;
  }>;
  rates: Readonly<{
    cap: Cited<Rate>;
    revisedEveryYears: Cited<number>;
    /** In the order of the months */
    published: readonly Cited<PublishedRate>[];
  }>;
}>;
