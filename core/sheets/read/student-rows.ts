import { type CellValue, cellText } from '#core/domain/fields/cell-value.ts';
import { headingKey } from '#core/domain/fields/heading.ts';
import { type HeadingRows, rowsBelow } from './heading-rows.ts';
import { cellAt, type Sheet, type SheetRow } from './table-file.ts';

/** Columns by which a row of a student is told from a total or a note; null = the table has no such column. */
export type IdentityColumns = Readonly<{ number: number | null; names: readonly number[] }>;

export type TableRows = Readonly<{
  students: readonly SheetRow[];
  /** Rows that are no students, by row */
  totals: readonly number[];
  notes: readonly number[];
  repeatedHeadings: readonly number[];
}>;

const totalWord =
  /^(?:合計|総計|小計|総合計|計|平均|平均値|平均点|最高|最低|最大|最小|人数|件数|在籍数|男子計|女子計)(?:\s*[:：(（]?.*)?$/u;
const noteMark = /^(?:[※＊*〔【◎●■□▼◆→]|\(?注|（注|備考[:：]|凡例|作成[:：日者]|以上$)/u;

/**
 * The rows of a table that are students. A row is only left out when it clearly is none: anything that could be a
 * student stays and is then a problem to look at.
 */
export function studentRows(sheet: Sheet, heading: HeadingRows, identity: IdentityColumns): TableRows {
  const students: SheetRow[] = [];
  const totals: number[] = [];
  const notes: number[] = [];
  const repeatedHeadings: number[] = [];
  const headingKeys = heading.headings.map(headingKey);
  let last = heading.last;
  let inNotes = false;
  for (const row of rowsBelow(sheet, heading)) {
    const kind = kindOf(row, identity, headingKeys, { afterGap: row.row > last + 1, inNotes });
    last = row.row;
    inNotes = kind === 'note';
    if (kind === 'student') students.push(row);
    else if (kind === 'total') totals.push(row.row);
    else if (kind === 'note') notes.push(row.row);
    else repeatedHeadings.push(row.row);
  }
  return { students, totals, notes, repeatedHeadings };
}

type Place = Readonly<{ afterGap: boolean; inNotes: boolean }>;

function kindOf(
  row: SheetRow,
  identity: IdentityColumns,
  headingKeys: readonly string[],
  place: Place,
): 'student' | 'total' | 'note' | 'heading' {
  const filled = row.cells.filter((cell) => cell.kind !== 'empty');
  if (isRepeatedHeading(row, headingKeys, filled.length)) return 'heading';
  const number = identity.number === null ? '' : textAt(row, identity.number);
  const name = identity.names.map((column) => textAt(row, column)).join('');
  if (number !== '' && name !== '' && !totalWord.test(number)) return 'student';
  const first = textOf(filled[0]);
  if (totalWord.test(first) || totalWord.test(name)) return 'total';
  if (noteMark.test(first)) return 'note';
  const looksLikeNumber = /^[\p{L}\p{N}-]{1,20}$/u.test(number) && /\p{N}/u.test(number);
  if (looksLikeNumber) return 'student';
  if (filled.length === 1 && (place.afterGap || place.inNotes || first.length > 15)) return 'note';
  if (place.inNotes && number === '' && name === '') return 'note';
  return 'student';
}

function isRepeatedHeading(row: SheetRow, headingKeys: readonly string[], filled: number): boolean {
  const same = row.cells.filter(
    (cell, column) =>
      cell.kind === 'text' && headingKey(cell.text) !== '' && headingKey(cell.text) === headingKeys[column],
  ).length;
  return filled > 1 && same * 2 > filled;
}

const textOf = (cell: CellValue | undefined): string => (cell === undefined ? '' : cellText(cell).trim());
const textAt = (row: SheetRow, column: number): string => textOf(cellAt(row, column));
