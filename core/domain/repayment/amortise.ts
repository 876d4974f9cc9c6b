import { rateScale } from './rate.ts';
import type { Rate } from './terms.ts';

// 元利均等返還 in whole numbers. A power of (1 + i) is a fraction of a few thousand digits, which BigInt keeps exactly;
// with floating point the floor of an instalment could fall on the wrong side of a whole yen.

/** A loan that is paid back by one kind of instalment: the monthly part, or the half-yearly one. */
export type Loan = Readonly<{
  /** Yen */
  principal: number;
  /** 0 for a loan without interest */
  rateAt: (month: number) => Rate;
  deferment: Readonly<{ months: number; days: number }>;
  /** Months of repayment, counted from 1, in which an instalment is due; in rising order */
  dueIn: readonly number[];
  /** Months from one instalment to the next */
  interval: number;
}>;

export type Instalment = Readonly<{
  month: number;
  /** principal + interest */
  payment: number;
  principal: number;
  /** Of the balance, and a share of the interest of the deferment */
  interest: number;
  deferredInterest: number;
  /** What is still owed of the principal */
  balance: number;
}>;

/**
 * Every instalment of a loan. The instalment of a period of equal rate is the rounded-down annuity of what is owed at its
 * begin; interest is rounded down at each payment; the last one clears the balance and what is left of the interest of
 * the deferment, 「最終回は端数の調整があります」 (2020年度 貸与奨学金案内 p.11).
 */
export function amortise({ principal, rateAt, deferment, dueIn, interval }: Loan): readonly Instalment[] {
  const count = dueIn.length;
  const deferred = defermentInterest(BigInt(principal), rateAt(1), deferment);
  const share = deferred / BigInt(count);
  const lastShare = deferred - share * BigInt(count - 1);

  const instalments: Instalment[] = [];
  let balance = BigInt(principal);
  let before = 0;
  let rate: Rate | null = null;
  let equal = 0n;
  for (const [index, month] of dueIn.entries()) {
    if (rate !== rateAt(month)) {
      rate = rateAt(month);
      equal = annuity(balance, rate, interval, count - index);
    }
    const isLast = index === count - 1;
    const ownInterest = interestOf(balance, rate, month - before);
    const repaid = isLast ? balance : lesser(atLeastZero(equal - ownInterest), balance);
    const deferredPart = isLast ? lastShare : share;
    balance -= repaid;
    before = month;
    instalments.push({
      month,
      payment: Number(repaid + ownInterest + deferredPart),
      principal: Number(repaid),
      interest: Number(ownInterest + deferredPart),
      deferredInterest: Number(deferredPart),
      balance: Number(balance),
    });
  }
  return instalments;
}

/** floor(P·i / (1 − (1 + i)^−n)) with i for one interval; floor(P / n) without interest. */
function annuity(principal: bigint, rate: Rate, interval: number, count: number): bigint {
  if (rate === 0) return principal / BigInt(count);
  const numerator = BigInt(rate) * BigInt(interval);
  const denominator = BigInt(rateScale) * 12n;
  const grown = (numerator + denominator) ** BigInt(count);
  const base = denominator ** BigInt(count);
  return (principal * numerator * grown) / (denominator * (grown - base));
}

const interestOf = (balance: bigint, rate: Rate, months: number): bigint =>
  (balance * BigInt(rate) * BigInt(months)) / (BigInt(rateScale) * 12n);

/** 据置期間利息: floor(P · r · (months/12 + days/365)) */
const defermentInterest = (principal: bigint, rate: Rate, { months, days }: Loan['deferment']): bigint =>
  (principal * BigInt(rate) * BigInt(months * 365 + days * 12)) / (BigInt(rateScale) * 12n * 365n);

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const atLeastZero = (value: bigint): bigint => (value < 0n ? 0n : value);
