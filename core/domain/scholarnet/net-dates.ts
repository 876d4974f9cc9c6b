import { isIsoDate, isYearMonth } from '../dates.ts';
import { textCell } from '../fields/cell-value.ts';
import { readDate, readYearMonth } from '../fields/dates.ts';
import { type CheckedText, citationsOf, refused } from './checked-text.ts';
import type { ScholarNetRules } from './rules.ts';

/** 「2004年4月12日」: the form takes the western year, and month and day in fields of their own. */
export const westernDate = (date: string): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
export const westernMonth = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;

/** A date as somebody typed it, in either calendar. */
export function checkDate(typed: string, { westernYear }: ScholarNetRules): CheckedText {
  const read = readDate(textCell(typed));
  return read.ok && isIsoDate(read.value)
    ? shown(westernDate(read.value), typed, westernYear)
    : refused(read.ok ? '日付を確かめてください。' : read.problem, [westernYear]);
}

export function checkMonth(typed: string, { westernYear }: ScholarNetRules): CheckedText {
  const read = readYearMonth(textCell(typed));
  return read.ok && isYearMonth(read.value)
    ? shown(westernMonth(read.value), typed, westernYear)
    : refused(read.ok ? '年月を確かめてください。' : read.problem, [westernYear]);
}

/** The month somebody typed, for the questions that other code answers. */
export function monthTyped(typed: string | undefined): string | null {
  if (typed === undefined || typed === '') return null;
  const read = readYearMonth(textCell(typed));
  return read.ok ? read.value : null;
}

const shown = (text: string, typed: string, rule: ScholarNetRules['westernYear']): CheckedText => ({
  accepted: text,
  changes: text === typed ? [] : [rule.value],
  fault: null,
  citations: citationsOf([rule]),
});
