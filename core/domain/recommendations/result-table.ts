import { headingKey, headingKeyWithBrackets } from '../fields/heading.ts';
import type { Wish } from '../verdict.ts';

// A list of 選考結果, as スカラAC shows it or the school keeps it: a column of numbers, and one of results for each
// scholarship, or one for all of them.

export type ResultLine = Readonly<{
  /** 1-based */
  row: number;
  receiptNumber: string | null;
  studentNumber: string | null;
  results: readonly Readonly<{ wish: Wish; text: string }>[];
  /** What stands in a column that names no scholarship; null = there is none */
  unnamed: string | null;
}>;

type Meaning = Wish | 'receiptNumber' | 'studentNumber' | 'any';

const numberHeadings: ReadonlyMap<string, Meaning> = new Map([
  ...['受付番号', 'スカラネット受付番号', '申込受付番号'].map((word) => [word, 'receiptNumber'] as const),
  ...['学籍番号', '生徒番号', '学生番号'].map((word) => [word, 'studentNumber'] as const),
]);

/** What is left of 「給付奨学金（選考結果）」 without the words that say that it is a result */
const wishHeadings: ReadonlyMap<string, Wish> = new Map([
  ['給付', 'grant'],
  ['第一種', 'loan1'],
  ['第1種', 'loan1'],
  ['第二種', 'loan2'],
  ['第2種', 'loan2'],
  ['併用', 'combined'],
  ['併用貸与', 'combined'],
  ['緊急', 'emergency1'],
  ['応急', 'emergency2'],
]);
const resultWords = /選考|審査|結果|採否|採用|奨学金|型|の/gu;

/** The lines below the first row that names a number and a result; none where there is no such row. */
export function readResultTable(rows: readonly (readonly string[])[]): readonly ResultLine[] {
  const at = rows.findIndex((cells) => isHeading(cells.map(columnMeaning)));
  const columns = rows[at]?.map(columnMeaning);
  if (columns === undefined) return [];
  return rows.slice(at + 1).flatMap((cells, index) => {
    const line = lineOf(cells, columns, at + index + 2);
    return line === null ? [] : [line];
  });
}

function columnMeaning(heading: string): Meaning | null {
  const number = numberHeadings.get(headingKey(heading));
  if (number !== undefined) return number;
  const key = headingKeyWithBrackets(heading);
  const rest = key.replace(resultWords, '');
  return rest === '' && /結果|採否|採用/u.test(key) ? 'any' : (wishHeadings.get(rest) ?? null);
}

const isNumber = (meaning: Meaning | null): boolean =>
  meaning === 'receiptNumber' || meaning === 'studentNumber';

const isHeading = (columns: readonly (Meaning | null)[]): boolean =>
  columns.some(isNumber) && columns.some((meaning) => meaning !== null && !isNumber(meaning));

function lineOf(
  cells: readonly string[],
  columns: readonly (Meaning | null)[],
  row: number,
): ResultLine | null {
  const texts = columns.map((meaning, index) => ({ meaning, text: (cells[index] ?? '').trim() }));
  const textOf = (wanted: Meaning): string | null =>
    texts.find(({ meaning, text }) => meaning === wanted && text !== '')?.text ?? null;
  const receiptNumber = textOf('receiptNumber')?.normalize('NFKC') ?? null;
  const studentNumber = textOf('studentNumber');
  if (receiptNumber === null && studentNumber === null) return null;
  const results = texts.flatMap(({ meaning, text }) =>
    meaning === null || isNumber(meaning) || meaning === 'any' || text === ''
      ? []
      : [{ wish: meaning as Wish, text }],
  );
  return { row, receiptNumber, studentNumber, results, unnamed: textOf('any') };
}
