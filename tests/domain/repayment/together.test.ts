import { describe, expect, it } from 'vitest';
import { planRepayment, type RepaymentPlan, type RepaymentRequest } from '#core/domain/repayment/plan.ts';
import { combinedMonths, combinedYears } from '#core/domain/repayment/together.ts';
import { shippedTerms } from '../../rules/repayment-cases.ts';

const terms = await shippedTerms();
function plan(changes: Partial<RepaymentRequest>): RepaymentPlan {
  const request: RepaymentRequest = {
    kind: 'loan1',
    borrowed: 240_000,
    method: { kind: 'fixed' },
    rates: { kind: 'newest' },
    endsIn: null,
    ...changes,
  };
  const planned = planRepayment(request, terms, '2026-12-01');
  if (!planned.ok) throw new Error(planned.error.message);
  return planned.value;
}

describe('combinedMonths', () => {
  it('adds the payments of both, and goes on alone with the longer one', () => {
    const short = plan({});
    const long = plan({ kind: 'loan2', borrowed: 600_000 });
    const months = combinedMonths([short, long]);
    expect(months).toHaveLength(Math.max(short.count, long.count));
    expect(months[0]?.total).toBe((short.schedule[0]?.payment ?? 0) + (long.schedule[0]?.payment ?? 0));
    expect(months[short.count]?.payments[0]).toBe(0);
    expect(months[short.count]?.balances[0]).toBe(0);
    expect(months.reduce((sum, { total }) => sum + total, 0)).toBe(short.total + long.total);
    expect(months.at(-1)?.balances).toEqual([0, 0]);
  });

  it('lets one that ends lending later begin later', () => {
    const first = plan({ endsIn: '2027-03' });
    const later = plan({ endsIn: '2027-09', borrowed: 100_000 });
    const months = combinedMonths([first, later]);
    expect(months[0]).toMatchObject({ month: '2027-10', payments: [first.monthly, 0] });
    expect(months[0]?.balances[1]).toBe(100_000);
    expect(months[6]).toMatchObject({ month: '2028-04', payments: [first.monthly, later.monthly] });
  });

  it('begins together where a month is not known', () => {
    const [month] = combinedMonths([plan({ endsIn: '2027-03' }), plan({})]);
    expect(month?.payments.every((payment) => payment > 0)).toBe(true);
  });

  it('is empty without loans', () => {
    expect(combinedMonths([])).toEqual([]);
  });
});

describe('combinedYears', () => {
  it('sums twelve months each, the last year the rest', () => {
    const income = plan({ borrowed: 88_000, method: { kind: 'income', taxableIncomes: [0] } });
    const years = combinedYears(combinedMonths([income]));
    expect(years).toHaveLength(Math.ceil(income.count / 12));
    expect(years.reduce((sum, { total }) => sum + total, 0)).toBe(income.total);
    expect(years.at(-1)?.balances).toEqual([0]);
    expect(years[1]?.year).toBe(2);
  });
});
