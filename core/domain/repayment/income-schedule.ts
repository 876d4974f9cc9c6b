import type { YearMonth } from '../applicant.ts';
import { fixedSchedule } from './fixed-schedule.ts';
import { paymentMonths } from './payment-months.ts';
import type { Payment } from './schedule.ts';
import type { RepaymentTerms } from './terms.ts';

export type IncomeLending = Readonly<{
  borrowed: number;
  /** Yen of 課税対象所得, for the second year of repayment and on; the last one for all that follow */
  taxableIncomes: readonly number[];
  endsIn: YearMonth | null;
}>;

/**
 * 所得連動返還方式, which has no interest. A year of repayment ends in September; the first one, however short, is paid
 * at half the fixed amount (2020年度 貸与奨学金案内 p.12). It goes on until nothing is owed.
 */
export function incomeSchedule(
  { borrowed, taxableIncomes, endsIn }: IncomeLending,
  terms: RepaymentTerms,
): readonly Payment[] {
  const { calendarMonth, monthOf } = paymentMonths(endsIn, terms);
  const { dividedBy, endsInMonth } = terms.incomeLinked.firstYear.value;
  const [fixed] = fixedSchedule({ borrowed, rates: [], combined: false, endsIn }, terms);
  const amounts = [
    Math.floor((fixed?.payment ?? 0) / dividedBy),
    ...taxableIncomes.map((income) => monthlyByIncome(income, terms)),
  ];

  const schedule: Payment[] = [];
  let balance = borrowed;
  let year = 0;
  for (let number = 1; balance > 0; number += 1) {
    const amount = amounts[year] ?? amounts.at(-1) ?? 0;
    const payment = Math.min(amount, balance);
    balance -= payment;
    schedule.push({
      number,
      month: monthOf(number),
      payment,
      principal: payment,
      interest: 0,
      deferredInterest: 0,
      halfYearly: 0,
      balance,
    });
    if (calendarMonth(number) === endsInMonth) year += 1;
  }
  return schedule;
}

/** floor(income × percent / 12), at least the minimum. */
function monthlyByIncome(taxableIncome: number, { incomeLinked }: RepaymentTerms): number {
  const { percent, minimum } = incomeLinked;
  const computed = (BigInt(taxableIncome) * BigInt(percent.value)) / 1200n;
  return Math.max(Number(computed), minimum.value);
}
