import { type CellPlace, type CellRange, cellName, isInside } from '#core/domain/fields/cell-place.ts';
import type { FillValue } from '#core/domain/foundation/fill-value.ts';
import type { FormatKind } from '../read/xlsx/number-format.ts';
import { cellXml } from './cell-xml.ts';
import type { Edit } from './edits.ts';
import type { StyleLook } from './read-looks.ts';
import type { ScannedCell, ScannedRow, ScannedSheet } from './scan-sheet.ts';

/** A value for a place of the sheet: at most one for each place, and none for the inside of merged cells. */
export type Written = Readonly<{ place: CellPlace; value: FillValue }>;

/** What the styles of the workbook make of numbers, and from which day it counts. */
export type Formats = Readonly<{
  styles: readonly FormatKind[];
  looks: readonly StyleLook[];
  date1904: boolean;
}>;

type Target = Readonly<{ text: string; sheet: ScannedSheet; formats: Formats }>;

/** The edits that give cells their values. Cells and rows that the file leaves out are put where they belong. */
export function writingEdits(target: Target, written: readonly Written[]): readonly Edit[] {
  const { sheet } = target;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const ordered = written.toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const byRow = [...Map.groupBy(ordered, ({ place }) => place.row)];
  const inRows = byRow.flatMap(([number, cells]) => {
    const row = rows.get(number);
    return row === undefined ? [] : [...editsOfRow(target, row, cells)];
  });
  const newRows = byRow.flatMap(([number, all]) => {
    const cells = all.filter(isSomething);
    return rows.has(number) || cells.length === 0 ? [] : [{ number, cells }];
  });
  return [...inRows, ...insertedRows(target, newRows), ...widerDimension(target, ordered)];
}

/** A cell that is not there and is to be empty need not be made. */
const isSomething = ({ value }: Written): boolean => value.kind !== 'empty';

function editsOfRow(target: Target, row: ScannedRow, written: readonly Written[]): readonly Edit[] {
  const known = new Map(row.cells.map((cell) => [cell.column, cell]));
  const edits: Edit[] = [];
  const added: Written[] = [];
  for (const one of written) {
    const cell = known.get(one.place.column);
    if (cell !== undefined)
      edits.push({ start: cell.start, end: cell.end, text: existingCell(target, cell, one.value) });
    else if (isSomething(one)) added.push(one);
  }
  return added.length === 0 ? edits : [...edits, ...addedCells(target, row, added)];
}

const existingCell = (target: Target, cell: ScannedCell, value: FillValue): string =>
  cellText(target, cell, value, cell);

function cellText(
  { sheet: { prefix }, formats: { styles, looks, date1904 } }: Target,
  place: CellPlace,
  value: FillValue,
  { style, showsFurigana }: Pick<ScannedCell, 'style' | 'showsFurigana'>,
): string {
  const format = styles[Number(style ?? 0)] ?? 'number';
  const hasNumberFormat = looks[Number(style ?? 0)]?.hasNumberFormat ?? false;
  return cellXml(place, value, { prefix, style, showsFurigana, format, hasNumberFormat, date1904 });
}

/** A cell that the file leaves out looks like its row, else like its column: so does the one that is made. */
function newCell(target: Target, row: ScannedRow | null, { place, value }: Written): string {
  const column = target.sheet.columns.find(
    ({ first, last }) => first <= place.column && place.column <= last,
  );
  const style = row?.style ?? column?.style ?? null;
  return cellText(target, place, value, { style, showsFurigana: false });
}

function addedCells(target: Target, row: ScannedRow, added: readonly Written[]): readonly Edit[] {
  const { prefix } = target.sheet;
  const openTag = target.text.slice(row.start, row.openEnd);
  const spans = / spans\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(openTag);
  // A hint for readers that would no longer be true.
  const withoutSpans: readonly Edit[] =
    spans === null
      ? []
      : [{ start: row.start + spans.index, end: row.start + spans.index + spans[0].length, text: '' }];
  const cells = added.map((one) => newCell(target, row, one));
  if (row.openEnd === row.end) return [...withoutSpans, opened(row.end, `${cells.join('')}</${prefix}row>`)];
  const inserts = added.map(({ place }, at): Edit => {
    const next = row.cells.find(({ column }) => column > place.column);
    const start = next?.start ?? target.text.lastIndexOf('<', row.end - 1);
    return { start, end: start, text: cells[at] ?? '' };
  });
  return [...withoutSpans, ...inserts];
}

/** `<row/>` becomes `<row>…</row>`. */
const opened = (end: number, content: string): Edit => ({ start: end - 2, end, text: `>${content}` });

function insertedRows(
  target: Target,
  made: readonly Readonly<{ number: number; cells: readonly Written[] }>[],
): readonly Edit[] {
  if (made.length === 0) return [];
  const { prefix, rows, data } = target.sheet;
  const texts = made.map(({ number, cells }) => {
    const content = cells.map((one) => newCell(target, null, one)).join('');
    return `<${prefix}row r="${number}">${content}</${prefix}row>`;
  });
  if (data.openEnd === data.end) return [opened(data.end, `${texts.join('')}</${prefix}sheetData>`)];
  return made.map(({ number }, at) => {
    const next = rows.find(({ row }) => row > number);
    const start = next?.start ?? target.text.lastIndexOf('<', data.end - 1);
    return { start, end: start, text: texts[at] ?? '' };
  });
}

/** Programs that trust `dimension` would not see a cell beyond it. */
function widerDimension(
  { text, sheet: { dimension } }: Target,
  written: readonly Written[],
): readonly Edit[] {
  if (dimension === null) return [];
  const { range, start, end } = dimension;
  const outside = written.filter((one) => isSomething(one) && !isInside(one.place, range));
  if (outside.length === 0) return [];
  const { top, left, bottom, right } = outside.reduce<CellRange>(
    (around, { place }) => ({
      top: Math.min(around.top, place.row),
      left: Math.min(around.left, place.column),
      bottom: Math.max(around.bottom, place.row),
      right: Math.max(around.right, place.column),
    }),
    range,
  );
  const ref = `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
  const tag = text.slice(start, end).replace(/ref\s*=\s*(?:"[^"]*"|'[^']*')/u, `ref="${ref}"`);
  return [{ start, end, text: tag }];
}

/** Takes the stored result of a formula away: whoever opens the file reckons it anew. */
export function forgettingEdits(text: string, cell: ScannedCell): readonly Edit[] {
  if (cell.value === null) return [];
  const openTag = text.slice(cell.start, cell.openEnd);
  const type = / t\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(openTag);
  const start = cell.start + (type?.index ?? 0);
  return [
    ...(type === null ? [] : [{ start, end: start + type[0].length, text: '' }]),
    { ...cell.value, text: '' },
  ];
}
