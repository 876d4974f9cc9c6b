import { describe, expect, it } from 'vitest';
import { basisOf } from '#core/domain/repayment/basis.ts';
import { noticesOf } from '#core/domain/repayment/notices.ts';
import { planRepayment, type RepaymentRequest } from '#core/domain/repayment/plan.ts';
import { showRate } from '#core/domain/repayment/rate.ts';
import { shippedTerms } from '../../rules/repayment-cases.ts';

const terms = await shippedTerms();
const request: RepaymentRequest = {
  kind: 'loan2',
  borrowed: 2_400_000,
  method: { kind: 'fixed' },
  rates: { kind: 'given', rates: [3000] },
  endsIn: null,
};

function planned(changes: Partial<RepaymentRequest>, today = '2026-12-01') {
  const plan = planRepayment({ ...request, ...changes }, terms, today);
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

describe('basisOf', () => {
  const labels = (changes: Partial<RepaymentRequest>): readonly string[] =>
    basisOf(planned(changes), terms).map(({ label }) => label);

  it('names the rules of this plan and no others', () => {
    expect(labels({ kind: 'loan1', rates: { kind: 'newest' } })).toEqual(['返還の回数', '返還の開始']);
    expect(labels({ rates: { kind: 'newest' } })).toEqual([
      '返還の回数',
      '返還の開始',
      '据置期間の利息',
      '利率',
    ]);
    expect(labels({ rates: { kind: 'given', rates: [1000, 2000] } })).toContain('利率の見直し');
    expect(labels({ method: { kind: 'combined' } })).toContain('月賦・半年賦併用返還');
    const byIncome = { kind: 'income', taxableIncomes: [2_000_000] } as const;
    expect(labels({ kind: 'loan1', method: byIncome })).toEqual([
      '返還の開始',
      '所得連動返還の月額',
      '所得連動返還の最低額',
      '返還初年度の月額',
    ]);
  });

  it('cites the step of the scale that was used, and 20 years above it', () => {
    expect(basisOf(planned({ borrowed: 1_500_000 }), terms)[0]?.citation.locator).toBe('p.35');
    expect(basisOf(planned({ borrowed: 1_500_001 }), terms)[0]?.certainty).toBe('B');
    expect(basisOf(planned({ borrowed: 3_400_001 }), terms)[0]?.citation.locator).toBe('p.11');
  });
});

describe('noticesOf', () => {
  it('asks for a comparison from the day of review on', () => {
    const notices = (today: string): string =>
      noticesOf(planned({ borrowed: 100_000 }, today), terms, today).join('');
    expect(notices('2027-03-31')).toBe('');
    expect(notices('2027-04-01')).toContain('令和9年4月1日 までに見直す');
  });
});

describe('planRepayment', () => {
  it('does not look at rates for a loan without interest', () => {
    expect(planned({ kind: 'loan1' })).toMatchObject({ rates: { kind: 'interestFree' }, total: 2_400_000 });
  });

  it('refuses income-linked repayment without an income', () => {
    const method = { kind: 'income', taxableIncomes: [] } as const;
    const plan = planRepayment({ ...request, kind: 'loan1', method }, terms, '2026-12-01');
    expect(plan).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  });

  it.each([0, -1, 0.5, Number.NaN])('refuses to lend %d yen', (borrowed) => {
    const plan = planRepayment({ ...request, borrowed }, terms, '2026-12-01');
    expect(plan).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  });
});

describe('showRate', () => {
  it.each([
    [0, '0.0'],
    [40, '0.04'],
    [369, '0.369'],
    [1900, '1.9'],
    [3000, '3.0'],
  ])('%i thousandths are %s percent', (rate, text) => {
    expect(showRate(rate)).toBe(text);
  });
});
