import type { CellRange } from '#core/domain/fields/cell-place.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { cellAt, type Sheet, type SheetRow } from './table-file.ts';

/** Where the headings of a table stand: one row, or two of which the upper groups the lower. Rows 1-based. */
export type HeadingRows = Readonly<{ first: number; last: number; headings: readonly string[] }>;

/** Is this the heading of a column we know? */
export type Recognise = (heading: string) => boolean;

/** Title rows, addresses and approval boxes above a table are never longer than this. */
const searchedRows = 60;

/** The row, or pair of rows, with the most headings that are known; null when there is none at all. */
export function findHeading(sheet: Sheet, recognise: Recognise): HeadingRows | null {
  let best: Readonly<{ heading: HeadingRows; score: number }> | null = null;
  for (const { row } of sheet.rows.slice(0, searchedRows)) {
    const heading = headingAt(sheet, row, recognise);
    const score = knownColumns(heading.headings, recognise);
    if (score > 0 && score > (best?.score ?? 0)) best = { heading, score };
  }
  return best?.heading ?? null;
}

/** The headings when the officer says that the (last) heading row is this one. */
export function headingAt(sheet: Sheet, row: number, recognise: Recognise): HeadingRows {
  const lower = texts(sheet, row, false);
  const single = { first: row, last: row, headings: lower.map(oneLine) };
  const above = texts(sheet, row - 1, true);
  if (above.every((text) => text === '')) return single;
  const double = { first: row - 1, last: row, headings: combined(above, lower, recognise) };
  const isUnderMerge = sheet.merges.some(({ top, bottom }) => top === row - 1 && bottom === row);
  const gain = knownColumns(double.headings, recognise) - knownColumns(single.headings, recognise);
  return gain > 0 || (gain === 0 && isUnderMerge) ? double : single;
}

function knownColumns(headings: readonly string[], recognise: Recognise): number {
  return new Set(headings.filter((heading) => heading !== '' && recognise(heading))).size;
}

/** Texts of a row by column; `across` repeats a merged or grouping cell over the columns it stands above. */
function texts(sheet: Sheet, row: number, across: boolean): readonly string[] {
  const cells = sheet.rows.find((candidate) => candidate.row === row);
  const own = Array.from({ length: sheet.columns }, (_, column) => cellText(cellAt(cells, column)).trim());
  if (!across) return own;
  const merged = own.map((text, column) => {
    const range = mergeAt(sheet.merges, row, column);
    return text === '' && range !== null && range.top === row ? (own[range.left] ?? '') : text;
  });
  return sheet.merges.length > 0 ? merged : groupedWithoutMerges(merged);
}

/** A CSV has no merged cells: a year stands above its first subject and holds until the next one. */
function groupedWithoutMerges(own: readonly string[]): readonly string[] {
  let year = '';
  return own.map((text) => {
    if (text !== '') year = /^[第高]?[1-6１-６](?:学年|年次|年生|年)?$/u.test(text) ? text : '';
    return text === '' ? year : text;
  });
}

const mergeAt = (merges: readonly CellRange[], row: number, column: number): CellRange | null =>
  merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ?? null;

/** The words of both lines together where that is a known heading, else the lower line, else the upper. */
function combined(
  above: readonly string[],
  lower: readonly string[],
  recognise: Recognise,
): readonly string[] {
  return lower.map((below, column) => {
    const upper = oneLine(above[column] ?? '');
    const own = oneLine(below);
    if (own === '' || upper === '' || own === upper) return own === '' ? upper : own;
    return [`${upper} ${own}`, `${own} ${upper}`].find(recognise) ?? own;
  });
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, '').trim();

/** The rows below the headings, with cells that are merged downwards repeated in every row they cover. */
export function rowsBelow(sheet: Sheet, heading: HeadingRows): readonly SheetRow[] {
  const below = sheet.rows.filter((row) => row.row > heading.last);
  const downwards = sheet.merges.filter(
    (m) => m.left === m.right && m.bottom > m.top && m.bottom > heading.last,
  );
  if (downwards.length === 0) return below;
  const masters = new Map(sheet.rows.map((row) => [row.row, row] as const));
  const byRow = new Map<number, CellRange[]>();
  for (const range of downwards)
    for (
      let row = Math.max(range.top + 1, heading.last + 1);
      row <= range.bottom && range.top > heading.last;
      row += 1
    )
      byRow.set(row, [...(byRow.get(row) ?? []), range]);
  return below.map((row) => {
    const ranges = byRow.get(row.row);
    if (ranges === undefined) return row;
    const cells = [...row.cells];
    for (const { left, top } of ranges) {
      while (cells.length <= left) cells.push({ kind: 'empty' });
      cells[left] = cellAt(masters.get(top), left);
    }
    return { ...row, cells };
  });
}
