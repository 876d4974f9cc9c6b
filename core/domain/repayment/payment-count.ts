import type { Cited } from '../cited.ts';
import type { RepaymentTerms, ScaleStep } from './terms.ts';

/** The step of the scale in which an amount lies; null above the last one. */
export const stepOf = (borrowed: number, { scale }: RepaymentTerms): Cited<ScaleStep> | null =>
  scale.steps.find((step) => borrowed <= step.value.atMost) ?? null;

/** The number of monthly payments that an amount is paid back in. */
export function paymentCount(borrowed: number, terms: RepaymentTerms): number {
  const { shortestYears, longestYears } = terms.scale;
  const step = stepOf(borrowed, terms);
  const years = step === null ? longestYears.value : Math.floor(borrowed / step.value.yearly);
  return 12 * Math.min(Math.max(years, shortestYears.value), longestYears.value);
}
