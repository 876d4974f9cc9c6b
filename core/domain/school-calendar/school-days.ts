import type { IsoDate } from '../applicant.ts';
import { addDays, weekdayOf } from '../dates.ts';
import type { Period } from '../edition-calendar.ts';
import { holidayOn, isInHolidayRange } from './holidays.ts';

/** A day off as far as counting goes. */
export type Off = Period & Readonly<{ label: string }>;

export type DayKind =
  | Readonly<{ kind: 'schoolDay' }>
  | Readonly<{ kind: 'weekend' }>
  | Readonly<{ kind: 'holiday'; name: string }>
  | Readonly<{ kind: 'off'; label: string }>
  /** A weekday outside the table of holidays */
  | Readonly<{ kind: 'unknown' }>;

export function dayKind(date: IsoDate, daysOff: readonly Off[]): DayKind {
  const holiday = holidayOn(date);
  if (holiday !== null) return { kind: 'holiday', name: holiday };
  const off = daysOff.find(({ from, to }) => from <= date && date <= to);
  if (off !== undefined) return { kind: 'off', label: off.label };
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return { kind: 'weekend' };
  return isInHolidayRange(date) ? { kind: 'schoolDay' } : { kind: 'unknown' };
}

/** null = not known, because the table of holidays does not reach there. */
export function isSchoolDay(date: IsoDate, daysOff: readonly Off[]): boolean | null {
  const { kind } = dayKind(date, daysOff);
  return kind === 'unknown' ? null : kind === 'schoolDay';
}

/**
 * The nth school day before a day, the day itself not counted; with 0 the day itself, or the last school day before it.
 * null = not known: the way leads out of the table of holidays, or through days off without an end.
 */
export const schoolDaysBefore = (date: IsoDate, count: number, daysOff: readonly Off[]): IsoDate | null =>
  walk(date, count, -1, daysOff);

/** The same forwards. */
export const schoolDaysAfter = (date: IsoDate, count: number, daysOff: readonly Off[]): IsoDate | null =>
  walk(date, count, 1, daysOff);

/** Nobody counts further than this; days off typed for years on end must not stop the program. */
const furthest = 1500;

function walk(start: IsoDate, count: number, step: 1 | -1, daysOff: readonly Off[]): IsoDate | null {
  let left = count;
  let date = count === 0 ? start : addDays(start, step);
  for (let walked = 0; walked < furthest; walked += 1) {
    const open = isSchoolDay(date, daysOff);
    if (open === null) return null;
    if (open) left -= 1;
    if (open && left <= 0) return date;
    date = addDays(date, step);
  }
  return null;
}

/**
 * School days from the day after `from` up to `to`: 0 on the day itself. null when `to` is past, or not known.
 */
export function schoolDaysUntil(from: IsoDate, to: IsoDate, daysOff: readonly Off[]): number | null {
  if (to < from) return null;
  let days = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const open = isSchoolDay(date, daysOff);
    if (open === null) return null;
    if (open) days += 1;
  }
  return days;
}
