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

const headings: readonly (readonly [Meaning, readonly string[]])[] = [
  ['receiptNumber', ['受付番号', 'スカラネット受付番号', '申込受付番号']],
  ['studentNumber', ['学籍番号', '生徒番号', '学生番号']],
  ['grant', ['給付', '給付奨学金', '給付型奨学金', '給付結果', '給付奨学金結果', '給付選考結果']],
  [
    'loan1',
    ['第一種', '第一種奨学金', '第1種', '第1種奨学金', '第一種結果', '第一種奨学金結果', '第一種選考結果'],
  ],
  [
    'loan2',
    ['第二種', '第二種奨学金', '第2種', '第2種奨学金', '第二種結果', '第二種奨学金結果', '第二種選考結果'],
  ],
  ['combined', ['併用', '併用貸与', '併用結果', '併用貸与結果', '併用選考結果']],
  ['emergency1', ['緊急採用', '緊急']],
  ['emergency2', ['応急採用', '応急']],
  ['any', ['結果', '選考結果', '審査結果', '採否', '採用結果']],
];

const meaningOf: ReadonlyMap<string, Meaning> = new Map(
  headings.flatMap(([meaning, words]) => words.map((word) => [headingKey(word), meaning] as const)),
);

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

const columnMeaning = (heading: string): Meaning | null =>
  meaningOf.get(headingKeyWithBrackets(heading)) ?? meaningOf.get(headingKey(heading)) ?? null;

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
