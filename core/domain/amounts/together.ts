import type { AidAnswer } from './answer.ts';
import type { ChosenAnswer } from './chosen.ts';
import type { AmountFacts } from './facts.ts';

/** Yen; null where it cannot be said: something is not known, or not allowed. */
export type Together = Readonly<{
  /** Grant and loans a month; what is paid once a year is not in it */
  monthly: number | null;
  grantUntilGraduation: number | null;
  /** Loans, entryExtra included: what is to be repaid before interest */
  loansUntilGraduation: number | null;
  untilGraduation: number | null;
}>;

const monthsPerYear = 12;

export function together(
  grant: AidAnswer,
  chosen: readonly ChosenAnswer[],
  { grant: band, months }: Pick<AmountFacts, 'grant' | 'months'>,
): Together {
  // A grant that is received but has no figure in this edition is not nothing.
  const isUnsaid = grant.state.kind === 'unsaid' && band !== null && band !== 'none';
  const grantAmount = isUnsaid ? null : amountOf(grant);
  const grantMonthly = grant.unit === 'month' ? grantAmount : 0;
  const isAllowed = chosen.every(({ verdict }) => verdict.kind === 'allowed');
  const loansMonthly = isAllowed
    ? chosen.filter(({ unit }) => unit === 'month').reduce((sum, { amount }) => sum + amount, 0)
    : null;
  const grantUntilGraduation = untilGraduation(grant.unit, grantAmount, months);
  const loansUntilGraduation = isAllowed
    ? chosen.reduce<number | null>(
        (sum, { unit, amount }) => plus(sum, untilGraduation(unit, amount, months)),
        0,
      )
    : null;
  return {
    monthly: plus(grantMonthly, loansMonthly),
    grantUntilGraduation,
    loansUntilGraduation,
    untilGraduation: plus(grantUntilGraduation, loansUntilGraduation),
  };
}

/** What so much a month, a year or once comes to; a part of a year is not a yearly payment that the source promises. */
export function untilGraduation(
  unit: AidAnswer['unit'],
  amount: number | null,
  months: number | null,
): number | null {
  if (amount === null) return null;
  if (amount === 0 || unit === 'once') return amount;
  if (months === null) return null;
  if (unit === 'month') return amount * months;
  return months % monthsPerYear === 0 ? (amount * months) / monthsPerYear : null;
}

function amountOf({ state, choices }: AidAnswer): number | null {
  switch (state.kind) {
    case 'missing':
      return null;
    case 'none':
    case 'unsaid':
      return 0;
    case 'known':
      return choices[0]?.amount ?? 0;
  }
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
