import type { IsoDate, YearMonth } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import { monthOf, monthsBetween } from '../dates.ts';
import type { PublishedRate, Rate, RepaymentTerms } from './terms.ts';

/** How many parts of a `Rate` make the whole: 100 percent of a thousand each. */
export const rateScale = 100_000;

/** 369 → 「0.369」, 3000 → 「3.0」: at least one decimal, as JASSO writes them. */
export function showRate(rate: Rate): string {
  const decimals = String(rate % 1000)
    .padStart(3, '0')
    .replace(/0{1,2}$/, '');
  return `${Math.floor(rate / 1000)}.${decimals}`;
}

/** The newest rate that was published by that day; null when the file has none so early. */
export function newestRate(terms: RepaymentTerms, today: IsoDate): Cited<PublishedRate> | null {
  return terms.rates.published.findLast((entry) => entry.value.month <= monthOf(today)) ?? null;
}

/** Older than the terms allow without a warning? */
export const isOldRate = (month: YearMonth, terms: RepaymentTerms, today: IsoDate): boolean =>
  monthsBetween(month, monthOf(today)) > terms.rateOldAfterMonths;
