import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import { addDays, addMonths, lastDayOf, monthOf, weekdayOf } from '#core/domain/dates.ts';

/** The weeks of a month from Sunday to Saturday; days of the months beside it are null. */
export function weeksOf(month: YearMonth): readonly (readonly (IsoDate | null)[])[] {
  const first = `${month}-01`;
  const last = lastDayOf(month);
  const weeks: (IsoDate | null)[][] = [];
  for (let start = addDays(first, -weekdayOf(first)); start <= last; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(start, at));
    weeks.push(days.map((day) => (monthOf(day) === month ? day : null)));
  }
  return weeks;
}

export type Span = Readonly<{ from: YearMonth; to: YearMonth }>;

/** Where a key leads from a day, as in any calendar; null = the key is not one of these. Never out of the span. */
export function dayAfterKey(day: IsoDate, key: string, span: Span): IsoDate | null {
  const to = target(day, key);
  return to === null ? null : within(to, span);
}

function target(day: IsoDate, key: string): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    default:
      return null;
  }
}

/** The same day of another month, or its last. */
export function inMonth(day: IsoDate, months: number): IsoDate {
  const month = addMonths(monthOf(day), months);
  const last = lastDayOf(month);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

export function within(day: IsoDate, { from, to }: Span): IsoDate {
  if (day < `${from}-01`) return `${from}-01`;
  const last = lastDayOf(to);
  return day > last ? last : day;
}
