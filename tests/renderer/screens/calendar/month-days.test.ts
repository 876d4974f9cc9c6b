import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#core/domain/dates.ts';
import { dayAfterKey, inMonth, weeksOf, within } from '../../../../renderer/screens/calendar/month-days.ts';

const span = { from: '2022-04', to: '2023-03' } as const;

describe('the weeks of a month', () => {
  it('begin on Sunday and hold each day of the month once, from 2020 to 2030', () => {
    const first = '2020-01-01';
    const days = Array.from({ length: daysBetween(first, '2030-12-31') + 1 }, (_, at) => addDays(first, at));
    const months = [...new Set(days.map((day) => day.slice(0, 7)))];
    for (const month of months) {
      const weeks = weeksOf(month);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(weeks.flat().filter((day) => day !== null)).toEqual(days.filter((day) => day.startsWith(month)));
    }
  });

  it('leave the days of other months empty', () => {
    expect(weeksOf('2022-06')[0]).toEqual([
      null,
      null,
      null,
      '2022-06-01',
      '2022-06-02',
      '2022-06-03',
      '2022-06-04',
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowLeft', '2022-06-14'],
    ['ArrowRight', '2022-06-16'],
    ['ArrowUp', '2022-06-08'],
    ['ArrowDown', '2022-06-22'],
    ['Home', '2022-06-12'],
    ['End', '2022-06-18'],
    ['PageUp', '2022-05-15'],
    ['PageDown', '2022-07-15'],
    ['Enter', null],
    ['a', null],
  ])('%s leads to %s', (key, day) => {
    expect(dayAfterKey('2022-06-15', key, span)).toBe(day);
  });

  it('stop at the ends of the span', () => {
    expect(dayAfterKey('2022-04-01', 'ArrowLeft', span)).toBe('2022-04-01');
    expect(dayAfterKey('2023-03-31', 'PageDown', span)).toBe('2023-03-31');
    expect(within('2030-01-01', span)).toBe('2023-03-31');
    expect(within('2020-01-01', span)).toBe('2022-04-01');
  });

  it('keep to the last day where a month is shorter', () => {
    expect(inMonth('2023-01-31', 1)).toBe('2023-02-28');
    expect(inMonth('2024-03-31', -1)).toBe('2024-02-29');
  });
});
