import { readYearMonth } from '../fields/dates.ts';

/** 「2022」「2022年度」「令和4年度」「R4」 as a year; null where it cannot be read as one. */
export function readFormYear(text: string): number | null {
  const year = text
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/u, '');
  // A year in which the era changes has its April in the one and its December in the other.
  for (const month of [4, 12]) {
    const read = readYearMonth({ kind: 'text', text: `${year}年${month}月` });
    if (read.ok) return Number(read.value.slice(0, 4));
  }
  return null;
}
