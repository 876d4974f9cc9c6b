import { describe, expect, it } from 'vitest';
import { amortise, type Loan } from '#core/domain/repayment/amortise.ts';

const monthsTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const loan = (given: Partial<Loan> & Pick<Loan, 'principal' | 'dueIn'>): Loan => ({
  rateAt: () => 3000,
  deferment: { months: 5, days: 27 },
  interval: 1,
  ...given,
});

const totalOf = (given: Loan): number => amortise(given).reduce((total, { payment }) => total + payment, 0);

describe('amortise', () => {
  it('reproduces the example of JASSO for a lengthened repayment: 1,200,000 yen over 19 years', () => {
    const lengthened = loan({ principal: 1_200_000, dueIn: monthsTo(228) });
    expect(amortise(lengthened).at(0)?.payment).toBe(6_988);
    expect(totalOf(lengthened)).toBe(1_593_306);
  });

  it('shares the interest of the deferment out, and the last payment takes the rest', () => {
    // 100,000 × 0.03 × (5/12 + 27/365) = 1,471.9; 1,471 ÷ 36 = 40 and 31 are left
    const shares = amortise(loan({ principal: 100_000, dueIn: monthsTo(36) })).map(
      ({ deferredInterest }) => deferredInterest,
    );
    expect(shares.slice(0, -1).every((share) => share === 40)).toBe(true);
    expect(shares.at(-1)).toBe(71);
  });

  it('computes a whole yen of interest as a whole yen, where floating point gives one less', () => {
    const rate = 290;
    expect(Math.floor(120_000 * (rate / 100_000 / 12))).toBe(28);
    const [first] = amortise(
      loan({
        principal: 120_000,
        dueIn: monthsTo(48),
        rateAt: () => rate,
        deferment: { months: 0, days: 0 },
      }),
    );
    expect(first?.interest).toBe(29);
  });

  it('takes interest for the months that have passed, also when the first half-year is a short one', () => {
    const [first, second] = amortise(
      loan({
        principal: 1_200_000,
        dueIn: [4, 10, 16, 22],
        interval: 6,
        deferment: { months: 0, days: 0 },
      }),
    );
    // 3 % of 1,200,000 for 4 of 12 months
    expect(first?.interest).toBe(12_000);
    expect(second?.interest).toBe(Math.floor(((first?.balance ?? 0) * 3) / 200));
  });

  it('spreads what is owed anew over the payments left when the rate changes', () => {
    const payments = amortise(
      loan({ principal: 600_000, dueIn: monthsTo(120), rateAt: (month) => (month <= 60 ? 0 : 3000) }),
    );
    expect(payments.at(59)).toMatchObject({ payment: 5_000, balance: 300_000 });
    // as a loan of 300,000 yen over 60 months
    const rest = amortise(
      loan({ principal: 300_000, dueIn: monthsTo(60), deferment: { months: 0, days: 0 } }),
    );
    expect(payments.slice(60).map(({ payment }) => payment)).toEqual(rest.map(({ payment }) => payment));
  });
});
