import type { YearMonth } from '../applicant.ts';
import { addMonths } from '../dates.ts';
import type { RepaymentTerms } from './terms.ts';

/** When payments fall due, counted from the first one as 1. */
export type PaymentMonths = Readonly<{
  /** 1 to 12 */
  calendarMonth: (payment: number) => number;
  /** null where the month in which lending ends is not known */
  monthOf: (payment: number) => YearMonth | null;
}>;

/** Without the month in which lending ends, the calendar is that of the usual one. */
export function paymentMonths(endsIn: YearMonth | null, terms: RepaymentTerms): PaymentMonths {
  const { monthsAfterEnd, usualEnd } = terms.start.firstPayment.value;
  const lastMonth = endsIn === null ? usualEnd : Number(endsIn.slice(5));
  return {
    calendarMonth: (payment) => ((lastMonth - 1 + monthsAfterEnd + payment - 1) % 12) + 1,
    monthOf: (payment) => (endsIn === null ? null : addMonths(endsIn, monthsAfterEnd + payment - 1)),
  };
}
