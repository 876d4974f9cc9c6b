import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  clampDate,
  daysBetween,
  fiscalYearOf,
  isIsoDate,
  isYearMonth,
  japaneseDate,
  japaneseMonth,
  lastDayOf,
  laterOf,
  monthsBetween,
  shortDate,
} from '#core/domain/dates.ts';

describe('days', () => {
  it.each([
    ['2022-05-31', 1, '2022-06-01'],
    ['2022-12-31', 1, '2023-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2022-06-15', -15, '2022-05-31'],
    ['2022-03-26', 365, '2023-03-26'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each(['2023-02-29', '2022-13-01', '2022-00-10', '2022-6-1', '20220601', ''])('%s is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('2024-02-29 is one', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
  });

  it('clamps into a period', () => {
    const period = { from: '2022-04-22', to: '2022-10-21' };
    expect(clampDate('2022-01-01', period)).toBe('2022-04-22');
    expect(clampDate('2022-06-15', period)).toBe('2022-06-15');
    expect(clampDate('2026-11-22', period)).toBe('2022-10-21');
    expect(laterOf('2022-05-23', '2022-05-07')).toBe('2022-05-23');
  });
});

describe('months', () => {
  it('counts across years', () => {
    expect(monthsBetween('2020-06', '2022-06')).toBe(24);
    expect(monthsBetween('2023-03', '2022-06')).toBe(-9);
  });

  it.each([
    ['2027-03', 7, '2027-10'],
    ['2026-09', 7, '2027-04'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-12', 240, '2046-12'],
  ])('%s and %i months is %s', (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected);
  });

  it.each([
    ['2023-03', true],
    ['2023-13', false],
    ['2023-3', false],
  ])('%s', (text, expected) => {
    expect(isYearMonth(text)).toBe(expected);
  });
});

describe('in Japanese', () => {
  it.each([
    ['2022-05-20', '令和4年5月20日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1912-01-01', '1912年1月1日'],
  ])('%s is %s', (date, text) => {
    expect(japaneseDate(date)).toBe(text);
  });

  it('months and short dates', () => {
    expect(japaneseMonth('2023-03')).toBe('令和5年3月');
    expect(japaneseMonth('2019-04')).toBe('平成31年4月');
    expect(shortDate('2022-08-10')).toBe('8月10日');
  });

  it('a fiscal year begins in April', () => {
    expect(fiscalYearOf('2022-03-31')).toBe(2021);
    expect(fiscalYearOf('2022-04-01')).toBe(2022);
  });
});

describe('ages', () => {
  it.each([
    ['1958-04-20', '2023-04-19', 64],
    ['1958-04-20', '2023-04-20', 65],
    ['1958-04-20', '2023-04-21', 65],
    ['2004-02-29', '2023-02-28', 18],
    ['2004-02-29', '2023-03-01', 19],
    ['2004-02-29', '2024-02-29', 20],
  ])('born %s, on %s: %i', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  it.each([
    ['2027-03', '2027-03-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-12', '2023-12-31'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });
});
