import { describe, expect, it } from 'vitest';
import type { Certainty } from '#core/domain/cited.ts';
import { planRepayment, type RateChoice, type RepaymentPlan } from '#core/domain/repayment/plan.ts';
import type { LoanKind, Rate } from '#core/domain/repayment/terms.ts';
import { shippedTerms } from './repayment-cases.ts';

// The tables of the publications, typed a second time and compared figure by figure.

const terms = await shippedTerms();

function planned(kind: LoanKind, borrowed: number, rate: Rate | null): RepaymentPlan {
  const rates: RateChoice = rate === null ? { kind: 'newest' } : { kind: 'given', rates: [rate] };
  const plan = planRepayment(
    { kind, borrowed, method: { kind: 'fixed' }, rates, endsIn: null },
    terms,
    '2026-12-01',
  );
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

const low = 160; // 0.16 %
const top = 3000; // 3.0 %

describe('2020年度 p.35 (2) 第二種奨学金', () => {
  // 貸与額, 貸与月数, 0.16 % の総額と月賦返還額, 3.0 % の総額と月賦返還額, 返還回数
  it.each([
    [20_000, 1, 20_027, 1_669, 20_615, 1_717, 12],
    [30_000, 1, 30_045, 2_503, 30_925, 2_576, 12],
    [40_000, 1, 40_060, 3_338, 41_236, 3_436, 12],
    [50_000, 1, 50_077, 4_173, 51_546, 4_295, 12],
    [60_000, 1, 60_139, 2_505, 62_765, 2_614, 24],
    [70_000, 1, 70_159, 2_923, 73_226, 3_050, 24],
    [80_000, 1, 80_184, 3_340, 83_690, 3_487, 24],
    [90_000, 1, 90_280, 2_507, 95_529, 2_653, 36],
    [100_000, 1, 100_307, 2_786, 106_143, 2_948, 36],
    [110_000, 1, 110_340, 3_065, 116_764, 3_242, 36],
    [120_000, 1, 120_470, 2_509, 129_235, 2_692, 48],
    [20_000, 12, 241_324, 3_351, 266_044, 3_695, 72],
    [30_000, 12, 362_850, 3_359, 416_482, 3_856, 108],
    [40_000, 12, 483_818, 4_479, 555_329, 5_141, 108],
    [50_000, 12, 605_271, 5_043, 704_016, 5_866, 120],
    [60_000, 12, 725_756, 6_720, 833_004, 7_713, 108],
    [70_000, 12, 847_394, 7_061, 985_627, 8_214, 120],
    [80_000, 12, 968_457, 8_070, 1_126_462, 9_386, 120],
    [90_000, 12, 1_091_287, 7_577, 1_303_191, 9_050, 144],
    [100_000, 12, 1_212_507, 8_420, 1_448_002, 10_055, 144],
    [110_000, 12, 1_333_765, 9_262, 1_592_822, 11_060, 144],
    [120_000, 12, 1_456_176, 9_334, 1_761_917, 11_293, 156],
  ])('%i 円を %i か月', (amount, months, lowTotal, lowMonthly, topTotal, topMonthly, count) => {
    const borrowed = amount * months;
    expect(planned('loan2', borrowed, low)).toMatchObject({ total: lowTotal, monthly: lowMonthly, count });
    expect(planned('loan2', borrowed, top)).toMatchObject({ total: topTotal, monthly: topMonthly, count });
  });
});

describe('2020年度 p.35 (1) 第一種奨学金', () => {
  it.each([
    [88_000, 1, 88_000, 3_666, 24],
    [54_000, 12, 648_000, 6_000, 108],
    [64_000, 12, 768_000, 7_111, 108],
    [30_000, 12, 360_000, 3_333, 108],
  ])('%i 円を %i か月', (amount, months, total, monthly, count) => {
    expect(planned('loan1', amount * months, null)).toMatchObject({ total, monthly, count, interest: 0 });
  });
});

describe('通学の4年間（利率 1.0 %、機構の返還例を写した2025年の冊子）', () => {
  it.each([
    [30_000, 1_543_214, 9_892, 156],
    [50_000, 2_597_188, 14_428, 180],
    [80_000, 4_257_117, 17_737, 240],
    [100_000, 5_321_420, 22_172, 240],
    [120_000, 6_385_730, 26_606, 240],
  ])('%i 円を 48 か月', (amount, total, monthly, count) => {
    expect(planned('loan2', amount * 48, 1000)).toMatchObject({ total, monthly, count });
  });
});

describe('規則ファイルの値', () => {
  it('奨学金返還年数算出表: 上限の額と基礎額、150万円までは案内で確かめてある', () => {
    const typed: readonly (readonly [number, number, Certainty])[] = [
      [20, 3, 'A'],
      [40, 4, 'A'],
      [50, 5, 'A'],
      [60, 6, 'A'],
      [70, 7, 'A'],
      [90, 8, 'A'],
      [110, 9, 'A'],
      [130, 10, 'A'],
      [150, 11, 'A'],
      [170, 12, 'B'],
      [190, 13, 'B'],
      [210, 14, 'B'],
      [230, 15, 'B'],
      [250, 16, 'B'],
      [340, 17, 'B'],
    ];
    const steps = terms.scale.steps.map(({ value, certainty }) => [
      value.atMost / 10_000,
      value.yearly / 10_000,
      certainty,
    ]);
    expect(steps).toEqual(typed);
    expect(terms.scale.shortestYears.value).toBe(1);
    expect(terms.scale.longestYears.value).toBe(20);
  });

  it('公表された利率', () => {
    const rates = terms.rates.published.map(({ value, certainty }) => [
      value.month,
      value.fixed,
      value.revised,
      certainty,
    ]);
    expect(rates).toEqual([
      ['2022-03', 369, 40, 'A'],
      ['2026-04', 2722, 1874, 'B'],
      ['2026-05', 2922, 2000, 'B'],
      ['2026-06', 2922, 1900, 'B'],
      ['2026-07', 3000, 2000, 'B'],
    ]);
    expect(terms.rates.cap.value).toBe(3000);
    expect(terms.rates.revisedEveryYears.value).toBe(5);
  });

  it('据置期間、半年賦、所得連動', () => {
    expect(terms.start.firstPayment.value).toEqual({ monthsAfterEnd: 7, usualEnd: 3 });
    expect(terms.start.deferment.value).toEqual({ months: 5, days: 27 });
    expect(terms.halfYearly.value).toEqual({ months: [1, 7], dividedBy: 2 });
    expect(terms.incomeLinked.kinds.value).toEqual(['loan1']);
    expect(terms.incomeLinked.percent.value).toBe(9);
    expect(terms.incomeLinked.minimum.value).toBe(2000);
    expect(terms.incomeLinked.firstYear.value).toEqual({ dividedBy: 2, endsInMonth: 9 });
  });
});
