import type { YearMonth } from '../applicant.ts';
import { amortise, type Instalment } from './amortise.ts';
import { paymentCount } from './payment-count.ts';
import { paymentMonths } from './payment-months.ts';
import type { Payment } from './schedule.ts';
import type { Rate, RepaymentTerms } from './terms.ts';

export type FixedLending = Readonly<{
  borrowed: number;
  /** None for a loan without interest; several are in force one after the other */
  rates: readonly Rate[];
  /** 月賦・半年賦併用返還 */
  combined: boolean;
  endsIn: YearMonth | null;
}>;

/**
 * 定額返還方式. With 月賦・半年賦併用 the loan is two, one paid back monthly and one half-yearly, each with its own
 * rounding; the publication says the halves and the months, not the rounding, so those figures are a guide.
 */
export function fixedSchedule(
  { borrowed, rates, combined, endsIn }: FixedLending,
  terms: RepaymentTerms,
): readonly Payment[] {
  const count = paymentCount(borrowed, terms);
  const { calendarMonth, monthOf } = paymentMonths(endsIn, terms);
  const { months, dividedBy } = terms.halfYearly.value;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const common = { rateAt: rateAt(rates, terms), deferment: terms.start.deferment.value };

  const ofHalfYears = combined ? Math.floor(borrowed / dividedBy) : 0;
  const monthly = amortise({ ...common, principal: borrowed - ofHalfYears, dueIn: numbers, interval: 1 });
  const halfYearly = combined
    ? amortise({
        ...common,
        principal: ofHalfYears,
        dueIn: numbers.filter((number) => months.includes(calendarMonth(number))),
        interval: 12 / months.length,
      })
    : [];
  return merged(monthly, halfYearly, ofHalfYears, monthOf);
}

/** Rates change at the end of every period of revision; the last one stays. */
function rateAt(rates: readonly Rate[], terms: RepaymentTerms): (month: number) => Rate {
  const period = 12 * terms.rates.revisedEveryYears.value;
  return (month) => rates[Math.floor((month - 1) / period)] ?? rates.at(-1) ?? 0;
}

function merged(
  monthly: readonly Instalment[],
  halfYearly: readonly Instalment[],
  ofHalfYears: number,
  monthOf: (payment: number) => YearMonth | null,
): readonly Payment[] {
  const besides = new Map(halfYearly.map((instalment) => [instalment.month, instalment]));
  let halfYearlyBalance = ofHalfYears;
  return monthly.map((instalment) => {
    const beside = besides.get(instalment.month);
    halfYearlyBalance = beside?.balance ?? halfYearlyBalance;
    return {
      number: instalment.month,
      month: monthOf(instalment.month),
      payment: instalment.payment + (beside?.payment ?? 0),
      principal: instalment.principal + (beside?.principal ?? 0),
      interest: instalment.interest + (beside?.interest ?? 0),
      deferredInterest: instalment.deferredInterest + (beside?.deferredInterest ?? 0),
      halfYearly: beside?.payment ?? 0,
      balance: instalment.balance + halfYearlyBalance,
    };
  });
}
