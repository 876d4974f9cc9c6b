import { japaneseDate } from '#core/domain/dates.ts';
import { cellName } from '#core/domain/fields/cell-place.ts';
import { type CellValue, cellText } from '#core/domain/fields/cell-value.ts';
import type { CellLook, FormLayout, LaidCell, SheetLayout } from '#core/domain/foundation/layout.ts';
import type { Sheet } from '../read/table-file.ts';
import { lockOf } from './fill-template.ts';
import type { StyleLook } from './read-looks.ts';
import type { ScannedSheet } from './scan-sheet.ts';
import type { Template, TemplateSheet } from './template.ts';

/** More rows and columns than this are no form; what lies beyond is filled all the same where a tie names it. */
const mostRows = 300;
const mostColumns = 120;
/** A window draws so many cells without a pause. */
const mostCells = 15_000;

/** Excel's own where a sheet says nothing: 8.43 characters and 18.75 points (游ゴシック 11). */
const usualWidth = 8.43;
const usualHeight = 18.75;
/** A character of the usual font is 8 px wide and a cell has 5 px of margin; a point is 4/3 px. */
const widthPixels = (characters: number): number => Math.round(characters * 8 + 5);
const heightPixels = (points: number): number => Math.round((points * 4) / 3);

/** How a form is shown for pointing. */
export function formLayout(template: Template): FormLayout {
  const looks = template.looks.length === 0 ? [plainLook] : template.looks.map(lookOf);
  return {
    looks,
    sheets: template.sheets.map((sheet) => sheetLayout(template, sheet)),
  };
}

const plainLook: CellLook = {
  top: false,
  right: false,
  bottom: false,
  left: false,
  shaded: false,
  bold: false,
  align: 'start',
};

const lookOf = ({ hasNumberFormat: _, ...look }: StyleLook): CellLook => look;

function sheetLayout(template: Template, sheet: TemplateSheet): SheetLayout {
  const { scan, name, hidden, table } = sheet;
  const used = usedSize(scan, table);
  const columns = Math.min(used.columns, mostColumns);
  const rows = Math.min(used.rows, mostRows, Math.floor(mostCells / columns));
  return {
    name,
    hidden,
    columns: Array.from({ length: columns }, (_, column) => columnWidth(scan, column)),
    rows: rowHeights(scan, rows),
    merges: scan.merges,
    cells: laidCells(template, sheet).filter(({ row, column }) => row <= rows && column < columns),
    isCut: used.rows > rows || used.columns > columns,
  };
}

/** What is worth showing: up to the last cell with a value, a look or a merge. */
function usedSize(scan: ScannedSheet, table: Sheet): Readonly<{ rows: number; columns: number }> {
  const styled = scan.rows.flatMap(({ cells }) =>
    cells.filter(({ style }) => style !== null && style !== '0'),
  );
  const bottoms = [
    ...table.rows.map(({ row }) => row),
    ...styled.map(({ row }) => row),
    ...scan.merges.map(({ bottom }) => bottom),
  ];
  const rights = [
    table.columns,
    ...styled.map(({ column }) => column + 1),
    ...scan.merges.map(({ right }) => right + 1),
  ];
  const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 1);
  return { rows: largest(bottoms), columns: largest(rights) };
}

function columnWidth({ columns, defaults }: ScannedSheet, column: number): number {
  const span = columns.find(({ first, last }) => first <= column && column <= last);
  const width = span?.width ?? defaults.width ?? usualWidth;
  return width === 0 ? 0 : widthPixels(width);
}

function rowHeights({ rows, defaults }: ScannedSheet, count: number): readonly number[] {
  const heights = Array.from({ length: count }, () => heightPixels(defaults.height ?? usualHeight));
  for (const { row, hidden, height } of rows) {
    if (row > count) continue;
    if (hidden) heights[row - 1] = 0;
    else if (height !== null) heights[row - 1] = heightPixels(height);
  }
  return heights;
}

function laidCells(template: Template, sheet: TemplateSheet): readonly LaidCell[] {
  const texts = new Map(
    sheet.table.rows.flatMap(({ row, cells }) =>
      cells.map((cell, column) => [cellName({ row, column }), shownText(cell)] as const),
    ),
  );
  return sheet.scan.rows.flatMap(({ cells }) =>
    cells.map((cell) => {
      const { row, column, style } = cell;
      const look = Number(style ?? 0);
      return {
        row,
        column,
        text: texts.get(cellName(cell)) ?? '',
        lock: lockOf(sheet, cell, cell),
        isDate: template.styles[look] === 'date',
        look: look < template.looks.length ? look : 0,
      };
    }),
  );
}

const shownText = (cell: CellValue): string =>
  cell.kind === 'date' ? japaneseDate(cell.date) : cell.kind === 'error' ? '' : cellText(cell);
