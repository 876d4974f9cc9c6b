import { readYearMonth } from '../fields/dates.ts';

/** 「2022」「2022年度」「令和4年度」「R4」 as a year; null where it cannot be read as one. */
export function readFormYear(text: string): number | null {
  const year = text
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/u, '');
  const month = readYearMonth({ kind: 'text', text: `${year}年4月` });
  return month.ok ? Number(month.value.slice(0, 4)) : null;
}
