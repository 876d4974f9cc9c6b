import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearlyAmount } from '#core/domain/income-papers/yearly.ts';

const none = { amount: null, days: null, received: null };
const monthly = (times: number) => ({ kind: 'monthly', label: '月額', times }) as const;
const unemployment = { kind: 'unemployment', label: '失業手当', received: '前年までの受給額' } as const;
const sickness = { kind: 'sickness', label: '傷病手当', days: 365 } as const;

describe('yearlyAmount', () => {
  it.each([
    [monthly(12), { ...none, amount: 183_334 }, 2_200_008, 2_200_000, '183,334円 × 12 ＝ 2,200,008円'],
    [monthly(12), { ...none, amount: 183_333 }, 2_199_996, 2_190_000, '183,333円 × 12 ＝ 2,199,996円'],
    [monthly(15), { ...none, amount: 200_000 }, 3_000_000, 3_000_000, '200,000円 × 15 ＝ 3,000,000円'],
    [
      { kind: 'stated', label: '' } as const,
      { ...none, amount: 1_239_999 },
      1_239_999,
      1_230_000,
      '1,239,999円',
    ],
    [
      unemployment,
      { amount: 5_000, days: 90, received: 45_000 },
      405_000,
      400_000,
      '5,000円 × 90日 － 45,000円 ＝ 405,000円',
    ],
    [
      unemployment,
      { amount: 5_000, days: 90, received: 450_001 },
      0,
      0,
      '5,000円 × 90日 － 450,001円 ＝ 0円',
    ],
    [
      sickness,
      { ...none, amount: 200_000, days: 31 },
      2_354_838,
      2_350_000,
      '200,000円 ÷ 31日 × 365 ＝ 2,354,838円',
    ],
    [{ kind: 'zero', label: '' } as const, none, 0, 0, '0円'],
  ])('%j %j', (rule, figures, exact, yearly, formula) => {
    expect(yearlyAmount(rule, figures, 10_000)).toEqual({ ok: true, value: { exact, yearly, formula } });
  });

  it.each([
    [monthly(12), none, ['月額']],
    [{ kind: 'stated', label: '' } as const, none, ['証明書の金額']],
    [unemployment, { ...none, days: 90 }, ['基本手当日額', '前年までの受給額']],
    [sickness, { ...none, amount: 1, days: 0 }, ['支給日数']],
  ])('%j names what is missing', (rule, figures, missing) => {
    expect(yearlyAmount(rule, figures, 10_000)).toEqual({ ok: false, error: missing });
  });

  it('is cut, never rounded up, and by less than a unit', () => {
    fc.assert(
      fc.property(fc.nat(20_000_000), fc.integer({ min: 1, max: 366 }), (amount, days) => {
        const answer = yearlyAmount(sickness, { amount, days, received: null }, 10_000);
        if (!answer.ok) throw new Error('missing');
        const { exact, yearly } = answer.value;
        expect(yearly % 10_000).toBe(0);
        expect(exact - yearly).toBeGreaterThanOrEqual(0);
        expect(exact - yearly).toBeLessThan(10_000);
        expect(BigInt(exact)).toBe((BigInt(amount) * 365n) / BigInt(days));
      }),
    );
  });
});
