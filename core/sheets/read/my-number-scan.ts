import { type CellValue, cellText, numberText } from '#core/domain/fields/cell-value.ts';
import {
  holdsMyNumber,
  holdsTwelveDigits,
  isMyNumber,
  isMyNumberHeading,
  namesMyNumber,
} from '#core/domain/my-number.ts';
import type { HeadingRows } from './heading-rows.ts';
import { cellAt, type Sheet, type SheetRow } from './table-file.ts';

/** Where a マイナンバー stands: row 1-based, column 0-based. `heading`: the column is one of マイナンバー by its heading. */
export type MyNumberPlace = Readonly<{ kind: 'heading' | 'value'; row: number; column: number }>;

export type MyNumberScan = Readonly<{
  found: MyNumberPlace | null;
  /** Columns of the school's own 12-digit numbers, some of which have a right check digit by chance */
  chanceColumns: readonly Readonly<{ column: number; values: number }>[];
}>;

/**
 * From so many 12-digit values of a column on, the share with a right check digit tells chance (one in ten) from
 * マイナンバー (all of them).
 */
const enoughToTell = 20;
const largestShareByChance = 0.25;
/** How near the word マイナンバー makes any 12 digits suspicious. */
const nearby = 2;

/** Looks at every cell of the sheet, whether its column is wanted or not. `own` are columns of the school's numbers. */
export function scanForMyNumber(
  sheet: Sheet,
  heading: HeadingRows | null,
  own: readonly number[],
): MyNumberScan {
  const headingColumn = heading?.headings.findIndex(isMyNumberHeading) ?? -1;
  if (heading !== null && headingColumn >= 0)
    return { found: { kind: 'heading', row: heading.last, column: headingColumn }, chanceColumns: [] };
  const chanceColumns = own.flatMap((column) => {
    const values = chanceValues(sheet, column, heading);
    return values === null ? [] : [{ column, values }];
  });
  const exempt = new Set(chanceColumns.map(({ column }) => column));
  return { found: firstValue(sheet, exempt) ?? besideKeyword(sheet, heading, new Set(own)), chanceColumns };
}

function firstValue(sheet: Sheet, exempt: ReadonlySet<number>): MyNumberPlace | null {
  for (const { row, cells } of sheet.rows)
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === undefined || exempt.has(column) || !couldHold(cell)) continue;
      if (holdsMyNumber(cellText(cell))) return { kind: 'value', row, column };
    }
  return null;
}

/** A date is a date first, and a fraction is no number of a person. */
const couldHold = (cell: CellValue): boolean =>
  (cell.kind === 'text' && cell.text.length >= 12) ||
  (cell.kind === 'number' && cell.value >= 1e11 && cell.value < 1e12 && Number.isInteger(cell.value));

/** How many 12-digit values a column of the school's own numbers has, when its right check digits are chance; else null. */
function chanceValues(sheet: Sheet, column: number, heading: HeadingRows | null): number | null {
  const twelve = sheet.rows
    .filter(({ row }) => row > (heading?.last ?? 0))
    .map((row) => cellText(cellAt(row, column)).normalize('NFKC').trim())
    .filter((text) => /^\d{12}$/.test(text));
  const valid = twelve.filter(isMyNumber).length;
  return valid > 0 && twelve.length >= enoughToTell && valid / twelve.length <= largestShareByChance
    ? twelve.length
    : null;
}

/** Any 12 digits next to the word, in its column below a heading, or anywhere in a sheet of that name. */
function besideKeyword(
  sheet: Sheet,
  heading: HeadingRows | null,
  own: ReadonlySet<number>,
): MyNumberPlace | null {
  if (namesMyNumber(sheet.name)) return firstSuspicious(sheet.rows, { from: 0, to: sheet.columns, own });
  for (const { row, column } of keywordsIn(sheet)) {
    const isHeading = heading !== null && row >= heading.first && row <= heading.last;
    const below = sheet.rows.filter((candidate) => candidate.row > row);
    const found = isHeading
      ? firstSuspicious(below, { from: column, to: column + 1, own })
      : around(sheet, row, column, own);
    if (found !== null) return found;
  }
  return null;
}

function keywordsIn(sheet: Sheet): readonly Readonly<{ row: number; column: number }>[] {
  const names = (cell: CellValue): boolean => cell.kind === 'text' && namesMyNumber(cell.text);
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.some(names) ? cells.flatMap((cell, column) => (names(cell) ? [{ row, column }] : [])) : [],
  );
}

type Columns = Readonly<{ from: number; to: number; own: ReadonlySet<number> }>;

function firstSuspicious(rows: readonly SheetRow[], { from, to, own }: Columns): MyNumberPlace | null {
  for (const row of rows)
    for (let column = Math.max(from, 0); column < to; column += 1)
      if (!own.has(column) && isSuspicious(cellAt(row, column)))
        return { kind: 'value', row: row.row, column };
  return null;
}

const isSuspicious = (cell: CellValue): boolean =>
  (cell.kind === 'text' && holdsTwelveDigits(cell.text, false)) ||
  (cell.kind === 'number' && holdsTwelveDigits(numberText(cell.value), true));

function around(sheet: Sheet, row: number, column: number, own: ReadonlySet<number>): MyNumberPlace | null {
  const rows = sheet.rows.filter((candidate) => Math.abs(candidate.row - row) <= nearby);
  const inOneCell = firstSuspicious(rows, { from: column - nearby, to: column + nearby + 1, own });
  if (inOneCell !== null) return inOneCell;
  for (const near of rows) {
    const spread = spreadOverCells(near);
    if (spread !== null) return { kind: 'value', row: near.row, column: spread };
  }
  return null;
}

/** A number written into boxes: 4 4 4 in three neighbours, or a digit in each of twelve. The first column of it, or null. */
function spreadOverCells({ cells }: SheetRow): number | null {
  const texts = cells.map((cell) => cellText(cell).normalize('NFKC').trim());
  const start = texts.findIndex((_, column) =>
    [3, 12].some((count) => {
      const parts = texts.slice(column, column + count);
      return (
        parts.length === count &&
        parts.every((part) => part.length === 12 / count) &&
        isMyNumber(parts.join(''))
      );
    }),
  );
  return start < 0 ? null : start;
}
