import type { Borders, Style, Workbook, Worksheet } from 'exceljs';
import { columnLetter } from '#core/domain/fields/cell-place.ts';
import { excelText } from './excel-text.ts';
import { rowHeight } from './measure.ts';
import type { Cell, CellKind, SheetTable } from './table.ts';

/** On every Windows since 2018; elsewhere Excel puts its own Gothic in its place. */
export const fontName = 'BIZ UDPGothic';
const bodySize = 10;

const grey = { argb: 'FF8C8C8C' } as const;
export const thinBorder: Partial<Borders> = {
  top: { style: 'thin', color: grey },
  bottom: { style: 'thin', color: grey },
  left: { style: 'thin', color: grey },
  right: { style: 'thin', color: grey },
};

const formats: Readonly<Record<CellKind, string>> = {
  text: '@',
  centre: '@',
  integer: '#,##0',
  average: '0.0',
  number: 'General',
  date: 'yyyy/mm/dd',
};
const alignments: Readonly<Record<CellKind, 'left' | 'center' | 'right'>> = {
  text: 'left',
  centre: 'center',
  integer: 'right',
  average: 'center',
  number: 'center',
  date: 'center',
};

/** Draws one list as one sheet: headings that stay, filters, and a print set-up for A4. */
export function drawTable(workbook: Workbook, table: SheetTable): Worksheet {
  const sheet = workbook.addWorksheet(sheetName(table.name));
  sheet.columns = table.columns.map(({ width }) => ({ width }));
  drawHead(sheet, table);
  const headingRow = table.lines.length + 3;
  drawHeadings(sheet, table, headingRow);
  const lastRow = drawRows(sheet, table, headingRow);
  const bottom = drawAppendix(sheet, table, drawNotes(sheet, table, lastRow));
  setUp(sheet, table, headingRow, lastRow, bottom);
  return sheet;
}

/** Excel refuses []:*?/\ in the name of a sheet, and more than 31 characters. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, '・').slice(0, 31);

export function drawHead(sheet: Worksheet, head: Pick<SheetTable, 'title' | 'lines'>): void {
  const title = sheet.getCell(1, 1);
  title.value = excelText(head.title);
  title.font = { name: fontName, size: 16, bold: true };
  sheet.getRow(1).height = 26;
  head.lines.forEach((line, at) => {
    const cell = sheet.getCell(2 + at, 1);
    cell.value = excelText(line);
    cell.font = { name: fontName, size: bodySize };
  });
}

function drawHeadings(sheet: Worksheet, table: Pick<SheetTable, 'columns'>, row: number): void {
  table.columns.forEach(({ heading }, at) => {
    const cell = sheet.getCell(row, at + 1);
    cell.value = excelText(heading);
    cell.font = { name: fontName, size: bodySize, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F1FE' } };
    cell.border = thinBorder;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  sheet.getRow(row).height = Math.max(
    24,
    rowHeight(
      table.columns,
      table.columns.map(({ heading }) => heading),
    ),
  );
}

/** Answers the last row that belongs to the table. */
function drawRows(sheet: Worksheet, table: SheetTable, headingRow: number): number {
  if (table.rows.length === 0) {
    const cell = sheet.getCell(headingRow + 1, 1);
    cell.value = excelText(table.emptyNote);
    cell.font = { name: fontName, size: bodySize };
    return headingRow + 1;
  }
  drawCells(sheet, table, headingRow + 1);
  return headingRow + table.rows.length;
}

function drawCells(sheet: Worksheet, table: Pick<SheetTable, 'columns' | 'rows'>, from: number): void {
  // One style per column for all of its cells: exceljs then looks it up by identity, which halves the time.
  const styles = table.columns.map(({ kind }) => styleOf(kind));
  table.rows.forEach((values, at) => {
    const row = sheet.getRow(from + at);
    styles.forEach((style, place) => {
      const cell = row.getCell(place + 1);
      cell.value = excelValue(values[place] ?? null);
      cell.style = style;
    });
    row.height = rowHeight(table.columns, values);
  });
}

function styleOf(kind: CellKind): Partial<Style> {
  const horizontal = alignments[kind];
  return {
    numFmt: formats[kind],
    font: { name: fontName, size: bodySize },
    border: thinBorder,
    alignment: {
      horizontal,
      vertical: 'middle',
      wrapText: kind === 'text' || kind === 'centre',
      indent: horizontal === 'center' ? 0 : 1,
    },
  };
}

/** Never an object with a formula: a text that begins with = + - @ goes in as the text it is. */
function excelValue(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return excelText(cell);
  // exceljs counts its day numbers in UTC, so midnight UTC is the day itself in every time zone.
  return new Date(`${cell.date}T00:00:00Z`);
}

/** Both answer the last row that is drawn. */
function drawNotes(sheet: Worksheet, table: SheetTable, after: number): number {
  table.notes.forEach((note, at) => {
    const cell = sheet.getCell(after + 2 + at, 1);
    cell.value = excelText(`※ ${note}`);
    cell.font = { name: fontName, size: 9 };
  });
  return table.notes.length === 0 ? after : after + 1 + table.notes.length;
}

function drawAppendix(sheet: Worksheet, { appendix, columns }: SheetTable, after: number): number {
  if (appendix === null) return after;
  const title = sheet.getCell(after + 2, 1);
  title.value = excelText(appendix.title);
  title.font = { name: fontName, size: bodySize, bold: true };
  drawHeadings(
    sheet,
    { columns: columns.map((each, at) => ({ ...each, heading: appendix.headings[at] ?? '' })) },
    after + 3,
  );
  drawCells(sheet, { columns, rows: appendix.rows }, after + 4);
  return after + 3 + appendix.rows.length;
}

function setUp(
  sheet: Worksheet,
  table: SheetTable,
  headingRow: number,
  lastRow: number,
  bottom: number,
): void {
  sheet.views = [
    {
      state: 'frozen',
      xSplit: table.frozenColumns,
      ySplit: headingRow,
      showGridLines: false,
      zoomScale: 100,
    },
  ];
  if (table.rows.length > 0)
    sheet.autoFilter = {
      from: { row: headingRow, column: 1 },
      to: { row: lastRow, column: table.columns.length },
    };
  printOnA4(sheet, table.orientation, table);
  sheet.pageSetup.fitToWidth = table.pagesWide;
  sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  if (table.pagesWide > 1) sheet.pageSetup.printTitlesColumn = `A:${columnLetter(table.frozenColumns - 1)}`;
  sheet.pageSetup.printArea = `A1:${columnLetter(table.columns.length - 1)}${bottom}`;
}

/** A4, as wide as the paper and as many pages as it takes, with the page number at the foot. */
export function printOnA4(
  sheet: Worksheet,
  orientation: SheetTable['orientation'],
  edges: Pick<SheetTable, 'header' | 'footer'>,
): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.65, header: 0.3, footer: 0.3 },
  };
  // & begins a code in a footer; the font goes before the text so that a digit never joins the size.
  const font = `&9&"${fontName},Regular"`;
  const text = (edge: string): string => `${font}${edge.replaceAll('&', '&&')}`;
  sheet.headerFooter = {
    oddHeader: `&R${text(edges.header)}`,
    oddFooter: `&L${text(edges.footer)}&R${font}&P / &N ページ`,
  };
}
