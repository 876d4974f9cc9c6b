import { describe, expect, it } from 'vitest';
import { readCount, readDecimals, readMeasure, readYear, readYen } from '#core/domain/figures.ts';

describe('figures as people type them', () => {
  it.each([
    ['50000', 50_000],
    ['５０，０００円', 50_000],
    ['5万', 50_000],
    ['5.5万円', 55_000],
    ['0', 0],
    ['5', null], // 5円 or 5万円
    ['1,00,0', null],
    ['1.5円', null],
    ['', null],
  ])('yen 「%s」 is %s', (typed, yen) => expect(readYen(typed)).toBe(yen));

  it.each([
    ['48', 48],
    ['４８', 48],
    ['0', null],
    ['1000', null],
    ['4.5', null],
  ])('months 「%s」 are %s', (typed, months) => expect(readCount(typed)).toBe(months));

  it.each([
    ['60', 60],
    ['59.9', 59.9],
    ['-1', null],
    ['60km', null],
  ])('measure 「%s」 is %s', (typed, measure) => expect(readMeasure(typed)).toBe(measure));

  it.each([
    ['2023', 2023],
    ['２０１７年度', 2017],
    ['令和5', null],
    ['23', null],
  ])('year 「%s」 is %s', (typed, year) => expect(readYear(typed)).toBe(year));

  it.each([
    ['3.0', 3, [3000]],
    ['0.369、1', 3, [369, 1000]],
    ['0.3691', 3, null],
    ['200，250', 4, [2_000_000, 2_500_000]],
    ['1,', 3, null],
  ])('decimals 「%s」 of %s digits are %j', (typed, digits, read) =>
    expect(readDecimals(typed, digits)).toEqual(read),
  );
});
