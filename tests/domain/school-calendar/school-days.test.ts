import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#core/domain/dates.ts';
import { holidayOn, holidayRange } from '#core/domain/school-calendar/holidays.ts';
import {
  dayKind,
  isSchoolDay,
  type Off,
  schoolDaysAfter,
  schoolDaysBefore,
  schoolDaysUntil,
} from '#core/domain/school-calendar/school-days.ts';

const first = '2020-01-01';
const days = Array.from({ length: daysBetween(first, '2030-12-31') + 1 }, (_, at) => addDays(first, at));
const anyDay = fc.constantFrom(...days);
const daysOff: fc.Arbitrary<readonly Off[]> = fc.array(
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 40 }))
    .map(([from, length]) => ({ from, to: addDays(from, length), label: '休み' })),
  { maxLength: 4 },
);
const anyCount = fc.integer({ min: 1, max: 40 });

describe('holidays', () => {
  it.each([
    ['2020-07-23', '海の日'],
    ['2020-07-24', 'スポーツの日'],
    ['2021-10-11', null],
    ['2022-05-04', 'みどりの日'],
    ['2023-01-02', '元日 振替休日'],
    ['2024-02-12', '建国記念の日 振替休日'],
    ['2025-11-24', '勤労感謝の日 振替休日'],
    ['2026-09-22', '休日'],
    ['2026-09-24', null],
  ])('%s: %s', (day, name) => {
    expect(holidayOn(day)).toBe(name);
  });

  it('cover every day from 2020 to 2030', () => {
    expect(holidayRange.from <= first && holidayRange.to >= '2030-12-31').toBe(true);
  });
});

describe('every day from 2020 to 2030', () => {
  it('is a school day exactly where it is neither weekend nor holiday', () => {
    for (const day of days) {
      const isFree = [0, 6].includes(weekdayOf(day)) || holidayOn(day) !== null;
      expect(isSchoolDay(day, []), day).toBe(!isFree);
    }
  });

  it('has its weekday, as the clock of the computer has it', () => {
    for (const day of days) expect(weekdayOf(day), day).toBe(new Date(`${day}T12:00:00Z`).getUTCDay());
  });

  it('counts one school day more when one is counted further back', () => {
    for (const day of days.slice(60)) {
      const five = schoolDaysBefore(day, 5, []) ?? '';
      expect(schoolDaysBefore(five, 1, []), day).toBe(schoolDaysBefore(day, 6, []));
      expect(isSchoolDay(five, []), day).toBe(true);
    }
  });
});

/** Counted one by one, both ends with them. */
const openDays = (from: string, to: string, off: readonly Off[]): number =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)).filter(
    (on) => isSchoolDay(on, off) === true,
  ).length;

describe('counting school days', () => {
  it('arrives at a school day, with so many school days on the way', () => {
    fc.assert(
      fc.property(anyDay, anyCount, daysOff, (day, count, off) => {
        const before = schoolDaysBefore(day, count, off);
        const after = schoolDaysAfter(day, count, off);
        if (before !== null) expect(openDays(before, addDays(day, -1), off)).toBe(count);
        if (after !== null) expect(openDays(addDays(day, 1), after, off)).toBe(count);
        if (before !== null) expect(isSchoolDay(before, off)).toBe(true);
        if (after !== null) expect(isSchoolDay(after, off)).toBe(true);
      }),
    );
  });

  it('forth and back leads to the same school day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, daysOff, (day, count, off) => {
        fc.pre(isSchoolDay(day, off) === true);
        const there = schoolDaysAfter(day, count, off);
        expect(there && schoolDaysBefore(there, count, off)).toBe(there && day);
        expect(there && schoolDaysUntil(day, there, off)).toBe(there && count);
      }),
    );
  });

  it('moves a deadline earlier, never later, when a day off is added', () => {
    fc.assert(
      fc.property(anyDay, anyCount, daysOff, (day, count, off) => {
        const without = schoolDaysBefore(day, count, []);
        const counted = schoolDaysBefore(day, count, off);
        if (without !== null && counted !== null) expect(counted <= without).toBe(true);
      }),
    );
  });

  it('with 0 stays on a school day and steps back from any other', () => {
    expect(schoolDaysBefore('2022-07-15', 0, [])).toBe('2022-07-15');
    // 18 July 2022 is 海の日, after a weekend.
    expect(schoolDaysBefore('2022-07-18', 0, [])).toBe('2022-07-15');
    expect(schoolDaysAfter('2022-07-16', 0, [])).toBe('2022-07-19');
  });
});

describe('outside the table of holidays', () => {
  it('a weekday is not known; a weekend and a day off are', () => {
    expect(dayKind('2051-01-04', [])).toEqual({ kind: 'unknown' });
    expect(isSchoolDay('2051-01-04', [])).toBeNull();
    expect(isSchoolDay('2051-01-07', [])).toBe(false);
    const off = [{ from: '2051-01-04', to: '2051-01-05', label: '冬季休業' }];
    expect(dayKind('2051-01-04', off)).toEqual({ kind: 'off', label: '冬季休業' });
  });

  it('nothing is counted through it', () => {
    expect(schoolDaysBefore('2051-01-06', 3, [])).toBeNull();
    expect(schoolDaysAfter('2050-12-29', 3, [])).toBeNull();
    expect(schoolDaysUntil('2050-12-29', '2051-01-10', [])).toBeNull();
    expect(schoolDaysBefore('2050-12-29', 3, [])).not.toBeNull();
  });

  it('days off without an end do not stop the program', () => {
    const endless = [{ from: '2000-01-01', to: '2040-12-31', label: '休校' }];
    expect(schoolDaysBefore('2030-06-15', 1, endless)).toBeNull();
  });
});

it('no school days are left on a day that is past', () => {
  expect(schoolDaysUntil('2022-06-15', '2022-06-14', [])).toBeNull();
  expect(schoolDaysUntil('2022-06-15', '2022-06-15', [])).toBe(0);
  expect(schoolDaysUntil('2022-06-17', '2022-06-20', [])).toBe(1);
});
