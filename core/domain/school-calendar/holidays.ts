import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import type { IsoDate } from '../applicant.ts';
import type { Period } from '../edition-calendar.ts';

// The table is read by the text of the day. The functions beside it go through Date and so depend on the time zone of
// the machine.
const names = new Map<IsoDate, string>(Object.values(holidays).map(({ date, name }) => [date, name]));
const years = [...names.keys()].map((date) => date.slice(0, 4)).sort();

/** Whole years that the table of holidays covers. What lies outside is not known, and never taken for a school day. */
export const holidayRange: Period = { from: `${years[0]}-01-01`, to: `${years.at(-1)}-12-31` };

/** 「海の日」; null = none, or a day outside the table. */
export const holidayOn = (date: IsoDate): string | null => names.get(date) ?? null;

export const isInHolidayRange = (date: IsoDate): boolean =>
  holidayRange.from <= date && date <= holidayRange.to;
