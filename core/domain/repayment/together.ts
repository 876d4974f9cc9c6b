import type { YearMonth } from '../applicant.ts';
import { monthsBetween } from '../dates.ts';
import type { RepaymentPlan } from './plan.ts';
import type { Payment } from './schedule.ts';

/** A month in which one or more loans are paid back; amounts in yen, one per loan in their order. */
export type CombinedMonth = Readonly<{
  /** From 1, counted from the first payment of any loan */
  number: number;
  month: YearMonth | null;
  payments: readonly number[];
  total: number;
  balances: readonly number[];
}>;

/** Twelve months of it. */
export type CombinedYear = Readonly<{
  /** From 1 */
  year: number;
  from: YearMonth | null;
  payments: readonly number[];
  total: number;
  /** Owed at the end of the year */
  balances: readonly number[];
}>;

type Placed = Readonly<{ borrowed: number; offset: number; schedule: readonly Payment[] }>;

/** All loans side by side, month by month: where the months are not known, they begin together. */
export function combinedMonths(plans: readonly RepaymentPlan[]): readonly CombinedMonth[] {
  const firsts = plans.map(({ schedule }) => schedule[0]?.month ?? null);
  const known = firsts.filter((month) => month !== null);
  const earliest = known.length === plans.length ? (known.toSorted()[0] ?? null) : null;
  const placed = plans.map(({ schedule, request }, index): Placed => {
    const first = firsts[index] ?? null;
    const offset = earliest === null || first === null ? 0 : monthsBetween(earliest, first);
    return { borrowed: request.borrowed, offset, schedule };
  });
  const length = Math.max(0, ...placed.map(({ offset, schedule }) => offset + schedule.length));
  return Array.from({ length }, (_, index) => monthAt(index, placed));
}

function monthAt(index: number, placed: readonly Placed[]): CombinedMonth {
  const at = placed.map(({ offset, schedule }) => schedule[index - offset]);
  const payments = at.map((payment) => payment?.payment ?? 0);
  return {
    number: index + 1,
    month: at.find((payment) => payment !== undefined)?.month ?? null,
    payments,
    total: sum(payments),
    balances: placed.map(({ borrowed, offset, schedule }, loan) =>
      index < offset ? borrowed : (at[loan]?.balance ?? schedule.at(-1)?.balance ?? 0),
    ),
  };
}

/** The last year may be shorter. */
export function combinedYears(months: readonly CombinedMonth[]): readonly CombinedYear[] {
  return Array.from({ length: Math.ceil(months.length / 12) }, (_, year) => {
    const within = months.slice(year * 12, year * 12 + 12);
    const loans = within[0]?.payments.length ?? 0;
    const payments = Array.from({ length: loans }, (_none, loan) =>
      sum(within.map((month) => month.payments[loan] ?? 0)),
    );
    return {
      year: year + 1,
      from: within[0]?.month ?? null,
      payments,
      total: sum(payments),
      balances: within.at(-1)?.balances ?? [],
    };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
