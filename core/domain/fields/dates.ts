import { dateToWareki, warekiToDate } from '@smarthr/wareki';
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, YearMonth } from '../applicant.ts';
import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

const dateForms = '2005/4/1、20050401、平成17年4月1日、H17.4.1 のように入力してください。';
const monthForms = '2023/3、2023-03、令和5年3月 のように入力してください。';

/** Years that a school's papers can hold; anything else is a slip of the hand. */
const plausibleYear = (year: number): boolean => year >= 1900 && year <= 2100;

const eraOfShort: Readonly<Record<string, string>> = {
  明: '明治',
  大: '大正',
  昭: '昭和',
  平: '平成',
  令: '令和',
  M: '明治',
  T: '大正',
  S: '昭和',
  H: '平成',
  R: '令和',
};

/** Excel date, 2005/4/1, 2005-04-01, 2005.4.1, 20050401, 2005年4月1日, 平成17年4月1日, H17.4.1, 令和元年… */
export function readDate(cell: CellValue): Read<IsoDate> {
  if (cell.kind === 'date') return checkedDate(...partsOfIso(cell.date), cell);
  const text = bare(cell);
  const eight = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const western = eight ?? /^(\d{4})[/\-.年](\d{1,2})[/\-.月](\d{1,2})日?(?:[T ].*)?$/.exec(text);
  if (western) return checkedDate(Number(western[1]), Number(western[2]), Number(western[3]), cell);
  const era = /^(\D{1,2})(元|\d{1,2})[/\-.年](\d{1,2})[/\-.月](\d{1,2})日?$/.exec(text);
  if (era) return eraDate(era, cell);
  if (cell.kind === 'number')
    return unread(`${quoted(cell)}は日付ではなく数として入っています。${dateForms}`);
  return unread(`${quoted(cell)}は日付として読めません。${dateForms}`);
}

/** 2023-03, 2023/3, 202303, 2023年3月, 令和5年3月, R5.3, or a whole date of that month; 「卒業見込」 may follow. */
export function readYearMonth(cell: CellValue): Read<YearMonth> {
  if (cell.kind === 'date') return read(cell.date.slice(0, 7));
  const text = bare(cell).replace(/(?:卒業?|修了|入学|発生)?(?:見込み?|予定)?$/u, '');
  const western = /^(\d{4})(?:[/\-.年](\d{1,2})|(\d{2}))月?$/.exec(text);
  if (western) return checkedMonth(Number(western[1]), Number(western[2] ?? western[3]), cell);
  const era = /^(\D{1,2})(元|\d{1,2})[/\-.年](\d{1,2})月?$/.exec(text);
  if (era) return eraMonth(era, cell);
  const whole = readDate({ kind: 'text', text });
  return whole.ok
    ? read(whole.value.slice(0, 7))
    : unread(`${quoted(cell)}は年月として読めません。${monthForms}`);
}

/** Widths unified, no spaces but before a time of day, no weekday in brackets behind. */
const bare = (cell: CellValue): string =>
  plainText(cell)
    .replace(/\([日月火水木金土]\)/u, '')
    .replace(/\s+(?!\d{1,2}:)/gu, '')
    .trim();

function partsOfIso(date: IsoDate): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

function checkedDate(year: number, month: number, day: number, cell: CellValue): Read<IsoDate> {
  const date = existing(year, month, day);
  if (date === null) return unread(`${quoted(cell)}は暦にない日付です。${dateForms}`);
  if (!plausibleYear(year)) return unread(`${quoted(cell)}は年が正しくないようです。${dateForms}`);
  return read(date);
}

function checkedMonth(year: number, month: number, cell: CellValue): Read<YearMonth> {
  const first = existing(year, month, 1);
  if (first === null || !plausibleYear(year))
    return unread(`${quoted(cell)}は年月として正しくありません。${monthForms}`);
  return read(first.slice(0, 7));
}

function existing(year: number, month: number, day: number): IsoDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

function eraDate(parts: RegExpExecArray, cell: CellValue): Read<IsoDate> {
  const month = Number(parts[3]);
  const day = Number(parts[4]);
  const era = eraName(parts[1]);
  const year = era === null ? null : westernYear(era, parts[2] ?? '');
  if (era === null || year === null) return unread(`${quoted(cell)}の元号が分かりません。${dateForms}`);
  const date = checkedDate(year, month, day, cell);
  if (date.ok && !isWithinEra(era, year, month, day))
    return unread(`${quoted(cell)}は${era}の期間にない日付です。元号と年を確かめてください。`);
  return date;
}

function eraMonth(parts: RegExpExecArray, cell: CellValue): Read<YearMonth> {
  const month = Number(parts[3]);
  const era = eraName(parts[1]);
  const year = era === null ? null : westernYear(era, parts[2] ?? '');
  if (era === null || year === null) return unread(`${quoted(cell)}の元号が分かりません。${monthForms}`);
  const value = checkedMonth(year, month, cell);
  if (value.ok && !isWithinEra(era, year, month, 1) && !isWithinEra(era, year, month, lastDay(year, month)))
    return unread(`${quoted(cell)}は${era}の期間にない年月です。元号と年を確かめてください。`);
  return value;
}

const eraName = (written: string | undefined): string | null => {
  const name = (written ?? '').toUpperCase();
  if (Object.values(eraOfShort).includes(name)) return name;
  return Object.hasOwn(eraOfShort, name) ? (eraOfShort[name] ?? null) : null;
};

function westernYear(era: string, yearOfEra: string): number | null {
  if (yearOfEra !== '元' && Number(yearOfEra) === 0) return null;
  const { isValid, result } = warekiToDate(`${era}${yearOfEra}年1月1日`);
  return isValid ? result.getFullYear() : null;
}

const lastDay = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

/** The library takes 昭和64年1月8日, which is 平成元年: the era must be the one that the day really has. */
const isWithinEra = (era: string, year: number, month: number, day: number): boolean =>
  dateToWareki(`${year}/${month}/${day}`).result.startsWith(era);
