import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRepayment, type RepaymentMethod, type RepaymentPlan } from '#core/domain/repayment/plan.ts';
import type { LoanKind, Rate } from '#core/domain/repayment/terms.ts';
import { shippedTerms } from '../../rules/repayment-cases.ts';

const terms = await shippedTerms();
const runs = { numRuns: 60 };

function planned(
  kind: LoanKind,
  borrowed: number,
  method: RepaymentMethod,
  rates: readonly Rate[] = [],
): RepaymentPlan {
  const plan = planRepayment(
    { kind, borrowed, method, rates: { kind: 'given', rates }, endsIn: '2027-03' },
    terms,
    '2026-12-01',
  );
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

const anyAmount = fc.integer({ min: 1, max: 12_000_000 });
const anyRate = fc.integer({ min: 0, max: 3000 });
const fixedMethod = fc.constantFrom<RepaymentMethod>({ kind: 'fixed' }, { kind: 'combined' });
const anyIncome = fc
  .array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 4 })
  .map((taxableIncomes): RepaymentMethod => ({ kind: 'income', taxableIncomes }));
const anyPlan = fc.oneof(
  fc
    .tuple(anyAmount, fixedMethod, fc.array(anyRate, { minLength: 1, maxLength: 4 }))
    .map(([borrowed, method, rates]) => planned('loan2', borrowed, method, rates)),
  fc.tuple(anyAmount, fixedMethod).map(([borrowed, method]) => planned('loan1', borrowed, method)),
  fc
    .tuple(fc.integer({ min: 1, max: 3_000_000 }), anyIncome)
    .map(([borrowed, method]) => planned('loan1', borrowed, method)),
);

describe('every plan of repayment', () => {
  it('adds up, line by line and as a whole, and ends with nothing owed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        let owed = plan.request.borrowed;
        let [total, interest] = [0, 0];
        for (const [index, line] of plan.schedule.entries()) {
          owed -= line.principal;
          total += line.payment;
          interest += line.interest;
          expect(line.number).toBe(index + 1);
          expect(line.payment).toBe(line.principal + line.interest);
          expect(line.balance).toBe(owed);
          expect(Math.min(line.principal, line.interest, line.balance)).toBeGreaterThanOrEqual(0);
          expect(line.deferredInterest).toBeLessThanOrEqual(line.interest);
        }
        expect(owed).toBe(0);
        expect(plan.total).toBe(total);
        expect(plan.total).toBe(plan.request.borrowed + interest);
        expect(plan.count).toBe(plan.schedule.length);
        expect(plan.total).toBeGreaterThanOrEqual(plan.request.borrowed);
      }),
      runs,
    );
  });

  it('costs a loan without interest exactly what was borrowed', () => {
    fc.assert(
      fc.property(anyAmount, fixedMethod, (borrowed, method) => {
        expect(planned('loan1', borrowed, method).total).toBe(borrowed);
        expect(planned('loan2', borrowed, method, [0]).total).toBe(borrowed);
      }),
      runs,
    );
  });

  it('covers every payment by exactly one stage', () => {
    fc.assert(
      fc.property(anyPlan, ({ stages, count }) => {
        expect(stages.at(0)?.from).toBe(1);
        expect(stages.at(-1)?.to).toBe(count);
        for (const [index, stage] of stages.entries()) {
          if (index > 0) expect(stage.from).toBe((stages[index - 1]?.to ?? 0) + 1);
        }
      }),
      runs,
    );
  });
});

describe('a higher rate', () => {
  it('never lowers the monthly payment, not even by a thousandth of a percent', () => {
    fc.assert(
      fc.property(anyAmount, fixedMethod, fc.integer({ min: 0, max: 2999 }), (borrowed, method, rate) => {
        const before = planned('loan2', borrowed, method, [rate]);
        const after = planned('loan2', borrowed, method, [rate + 1]);
        expect(after.monthly).toBeGreaterThanOrEqual(before.monthly);
        expect(after.count).toBe(before.count);
      }),
      runs,
    );
  });

  // Not by a thousandth: an instalment one yen higher pays the principal back sooner, and saves a few yen of interest.
  it('raises the total, a tenth of a percent on', () => {
    const amount = fc.integer({ min: 100_000, max: 12_000_000 });
    fc.assert(
      fc.property(amount, fixedMethod, fc.integer({ min: 0, max: 2900 }), (borrowed, method, rate) => {
        const before = planned('loan2', borrowed, method, [rate]);
        const after = planned('loan2', borrowed, method, [rate + 100]);
        expect(after.total).toBeGreaterThan(before.total);
      }),
      runs,
    );
  });
});

describe('a higher income', () => {
  it('never makes the repayment longer', () => {
    const income = fc.integer({ min: 0, max: 9_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), income, income, (borrowed, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((taxable) =>
          planned('loan1', borrowed, { kind: 'income', taxableIncomes: [taxable] }),
        );
        expect(high?.count).toBeLessThanOrEqual(low?.count ?? 0);
      }),
      runs,
    );
  });
});

describe('月賦・半年賦併用返還', () => {
  it('pays the half-yearly part in January and July only, twice for each year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 12_000_000 }), anyRate, (borrowed, rate) => {
        const { schedule, count } = planned('loan2', borrowed, { kind: 'combined' }, [rate]);
        const beside = schedule.filter((line) => line.halfYearly > 0);
        expect(beside).toHaveLength(count / 6);
        for (const line of beside) expect(line.month).toMatch(/-(01|07)$/);
      }),
      runs,
    );
  });
});
