import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageOfMarks,
  averageTenths,
  type GradeAverage,
  parseTypedAverage,
  showExact,
  showTenths,
} from '#core/domain/grade-average.ts';

const tenthsOf = (cell: string | number): number => {
  const average = parseTypedAverage(cell);
  if (!average.ok) throw new Error(average.error);
  return averageTenths(average.value);
};
const errorOf = (cell: string | number): string => {
  const average = parseTypedAverage(cell);
  return average.ok ? `taken as ${showExact(average.value)}` : average.error;
};

describe('parseTypedAverage', () => {
  it.each([
    [3.45, 35],
    [3.449, 34],
    ['３．４５', 35],
    [3.4499999999999997, 35],
    ['3.4499999999999997', 35],
    [100 / 29, 34],
    ['3.5', 35],
    [' 3.5 ', 35],
    ['3.50', 35],
    [4, 40],
    ['４', 40],
    [1, 10],
    [5, 50],
    [4.95, 50],
    [1.04999, 10],
    [1.15, 12],
  ])('%s is %i tenths', (cell, tenths) => {
    expect(tenthsOf(cell)).toBe(tenths);
  });

  it.each([0, 0.99, 5.1, 5.0001, 8, 35, -3.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s is out of range',
    (cell) => {
      expect(errorOf(cell)).toContain('1.0 から 5.0 までの範囲にありません');
    },
  );

  it.each(['A', '優', '3.5点', '3..5', '-3.5', '3.5/5', '1e0', '三'])('「%s」 is no figure', (cell) => {
    expect(errorOf(cell)).toContain('評定平均値として読めません');
  });

  it.each(['3,45', '３，４５', '3、45', '3,4'])('「%s」 is asked about, not guessed', (cell) => {
    expect(errorOf(cell)).toMatch(/のことですか。小数点「\.」を使って/);
  });

  it('an empty text says what to enter', () => {
    expect(errorOf('　')).toContain('評定平均値が空です');
  });

  it('keeps what was typed', () => {
    expect(parseTypedAverage('３．４５')).toEqual({ ok: true, value: { kind: 'typed', text: '3.45' } });
    expect(parseTypedAverage(4)).toEqual({ ok: true, value: { kind: 'typed', text: '4.0' } });
    expect(parseTypedAverage(3.4499999999999997)).toEqual({
      ok: true,
      value: { kind: 'typed', text: '3.45' },
    });
  });
});

describe('averageTenths', () => {
  it('is exact for every sum of 1 to 120 five-step marks', () => {
    const wrong: string[] = [];
    for (let count = 1; count <= 120; count += 1) {
      for (let sum = count; sum <= 5 * count; sum += 1) {
        const tenths = averageTenths({ kind: 'marks', sum, count });
        // 四捨五入: tenths - 0.5 <= 10 * sum / count < tenths + 0.5, in whole numbers
        const lower = (2 * tenths - 1) * count <= 20 * sum;
        const upper = 20 * sum < (2 * tenths + 1) * count;
        if (!lower || !upper) wrong.push(`${sum}/${count} → ${tenths}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('does not round twice', () => {
    expect(averageTenths({ kind: 'marks', sum: 100, count: 29 })).toBe(34);
    expect(averageTenths({ kind: 'marks', sum: 69, count: 20 })).toBe(35);
  });

  it('gives the same for a typed figure of two decimals as for the marks behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), (hundredths) => {
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(tenthsOf(text)).toBe(averageTenths({ kind: 'marks', sum: hundredths, count: 100 }));
        expect(tenthsOf(Number(text))).toBe(tenthsOf(text));
      }),
    );
  });

  it('never falls when the figure rises', () => {
    const typed = fc.integer({ min: 1_000_000, max: 5_000_000 }).map((millionths) => millionths / 1_000_000);
    fc.assert(
      fc.property(typed, typed, (a, b) => {
        expect(tenthsOf(Math.max(a, b))).toBeGreaterThanOrEqual(tenthsOf(Math.min(a, b)));
      }),
    );
  });
});

describe('averageOfMarks', () => {
  it('keeps sum and number', () => {
    const average: GradeAverage | null = averageOfMarks([4, 3, 5]);
    expect(average).toEqual({ kind: 'marks', sum: 12, count: 3 });
    expect(average && showExact(average)).toBe('12÷3');
  });

  it('is nothing without marks', () => {
    expect(averageOfMarks([])).toBeNull();
  });
});

describe('showTenths', () => {
  it.each([
    [35, '3.5'],
    [40, '4.0'],
    [10, '1.0'],
    [1, '0.1'],
  ])('%i is %s', (tenths, text) => {
    expect(showTenths(tenths)).toBe(text);
  });
});
