import { describe, expect, it } from 'vitest';
import { summarise } from '../../../renderer/components/grid/summary.ts';

const of = (texts: readonly string[], figure = true) =>
  summarise(
    { top: 0, bottom: texts.length - 1, left: 0, right: 0 },
    (row) => texts[row] ?? '',
    () => figure,
  );

describe('the status line', () => {
  it('counts what is filled and reckons exactly', () => {
    expect(of(['3.4', '3.5', '', '3.45'])).toEqual({
      count: 3,
      figures: { count: 3, mean: '3.45', smallest: '3.4', largest: '3.5' },
    });
    expect(of(['4.3', '4.4'])).toMatchObject({ figures: { mean: '4.35' } });
    expect(of(['1', '2', '2'])).toMatchObject({ figures: { mean: '1.67' } });
  });

  it('takes full-width figures and leaves words out', () => {
    expect(of(['３．５', '面談'])).toEqual({
      count: 2,
      figures: { count: 1, mean: '3.5', smallest: '3.5', largest: '3.5' },
    });
  });

  it('does not reckon with numbers that are names', () => {
    expect(of(['0012', '0013'], false)).toEqual({ count: 2, figures: null });
  });
});
