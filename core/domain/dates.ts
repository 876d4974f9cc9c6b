import type { IsoDate, YearMonth } from './applicant.ts';

// The only arithmetic with dates. Days are counted in UTC, where every day has 24 hours, so that no time zone and no
// daylight saving can shift one. ISO texts compare as text.

const dayMilliseconds = 86_400_000;

const toDay = (date: IsoDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
  dayMilliseconds;

const fromDay = (day: number): IsoDate => new Date(day * dayMilliseconds).toISOString().slice(0, 10);

/** A real day of the calendar, 「2023-02-29」 is none. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = toDay(text);
  return Number.isFinite(day) && fromDay(day) === text;
}

export const isYearMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const addDays = (date: IsoDate, days: number): IsoDate => fromDay(toDay(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toDay(to) - toDay(from);

export const monthOf = (date: IsoDate): YearMonth => date.slice(0, 7);

/** Whole months from one month to another; negative when `to` is earlier. */
export const monthsBetween = (from: YearMonth, to: YearMonth): number => monthNumber(to) - monthNumber(from);

/** The month so many months later; earlier when `months` is negative. */
export function addMonths(month: YearMonth, months: number): YearMonth {
  const number = monthNumber(month) - 1 + months;
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** The same day so many months earlier, or the last day of that month where it has no such day. */
export function monthsEarlier(date: IsoDate, months: number): IsoDate {
  const last = lastDayOf(addMonths(monthOf(date), -months));
  const day = `${monthOf(last)}${date.slice(7)}`;
  return day < last ? day : last;
}

const monthNumber = (month: YearMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** 満年齢 on a day: the birthdays passed. Who was born on 29 February has the birthday on 1 March in other years. */
export function ageOn(birth: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** 末日 of a month. */
export const lastDayOf = (month: YearMonth): IsoDate =>
  fromDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / dayMilliseconds);

export const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** The day itself, or the nearer end of the period when it lies outside. */
export function clampDate(date: IsoDate, period: Readonly<{ from: IsoDate; to: IsoDate }>): IsoDate {
  if (date < period.from) return period.from;
  return date > period.to ? period.to : date;
}

/** 年度 of a day: April to March. */
export const fiscalYearOf = (date: IsoDate): number =>
  Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 4 ? 1 : 0);

/** 0 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (date: IsoDate): number => (((toDay(date) + 4) % 7) + 7) % 7;

const eras = [
  { name: '令和', letter: 'R', first: '2019-05-01' },
  { name: '平成', letter: 'H', first: '1989-01-08' },
  { name: '昭和', letter: 'S', first: '1926-12-25' },
] as const;

/** 令和 4 for a day; null earlier than 昭和. */
export function eraOf(date: IsoDate): Readonly<{ name: string; letter: string; year: number }> | null {
  const era = eras.find((candidate) => date >= candidate.first);
  if (era === undefined) return null;
  return { ...era, year: Number(date.slice(0, 4)) - Number(era.first.slice(0, 4)) + 1 };
}

/** 「令和4年」 for a day; earlier than 昭和 in the western year. */
function japaneseYear(date: IsoDate): string {
  const era = eraOf(date);
  if (era === null) return `${Number(date.slice(0, 4))}年`;
  return `${era.name}${era.year === 1 ? '元' : era.year}年`;
}

/** 「R4.5.20」 */
export function eraDate(date: IsoDate): string {
  const era = eraOf(date);
  const year = era === null ? Number(date.slice(0, 4)) : `${era.letter}${era.year}`;
  return `${year}.${Number(date.slice(5, 7))}.${Number(date.slice(8, 10))}`;
}

/** 「令和4年5月20日」 */
export const japaneseDate = (date: IsoDate): string =>
  `${japaneseYear(date)}${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

/** 「令和5年3月」. The month in which an era changes belongs to the new one, as JASSO's forms have it. */
export const japaneseMonth = (month: YearMonth): string =>
  `${japaneseYear(`${month}-31`)}${Number(month.slice(5, 7))}月`;

/** 「R5.3」 */
export function eraMonth(month: YearMonth): string {
  const era = eraOf(`${month}-31`);
  return `${era === null ? Number(month.slice(0, 4)) : `${era.letter}${era.year}`}.${Number(month.slice(5, 7))}`;
}

/** 「5月20日」 */
export const shortDate = (date: IsoDate): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

export const weekdayNames = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** 「金」 */
export const weekdayName = (date: IsoDate): string => weekdayNames[weekdayOf(date)] ?? '';

/** 「5月20日（金）」 */
export const dayWithWeekday = (date: IsoDate): string => `${shortDate(date)}（${weekdayName(date)}）`;
