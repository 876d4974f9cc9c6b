import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { sheetLimits } from '#core/sheets/limits.ts';
import { readTableFile } from '#core/sheets/read/read-table-file.ts';
import { rosterCells } from '#core/sheets/write/roster.ts';
import type { Cell } from '#core/sheets/write/table.ts';
import { benchStudents } from '../roster.ts';
import { needed, type Task, timed } from './task.ts';

/** Writes a roster of `count` students as Excel would: shared strings, dates and numbers as such. */
export const makeRoster: Task = async (input) => {
  const out = needed(input, 'out');
  const { columns, rows } = rosterCells(
    benchStudents(input.count ?? 1).map(({ applicant }) => applicant),
    'advance',
    'inOneColumn',
  );
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: out, useSharedStrings: true });
  const sheet = workbook.addWorksheet('名簿');
  sheet.addRow(columns.map(({ heading }) => heading)).commit();
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(excelValue));
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'yyyy/m/d';
    });
    row.commit();
  }
  const [milliseconds] = await timed(() => workbook.commit());
  return milliseconds;
};

const excelValue = (cell: Cell): string | number | Date | null =>
  cell !== null && typeof cell === 'object' ? new Date(`${cell.date}T00:00:00Z`) : cell;

/** Limits far above what an officer may load, for the measurement only. */
const limits = {
  ...sheetLimits,
  fileBytes: 2 ** 30,
  partBytes: 2 ** 30,
  totalBytes: 2 ** 31,
  rows: 200_000,
};

export const readOurs: Task = async (input) => {
  const source = needed(input, 'source');
  const name = path.basename(source);
  const [milliseconds, file] = await timed(() =>
    readTableFile({ kind: 'path', path: source, name }, { limits }),
  );
  if (!file.ok) throw new Error(file.error.message);
  if (input.out !== undefined) {
    const rows = (file.value.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(cellText));
    writeFileSync(input.out, digestOf(rows));
  }
  return milliseconds;
};

export const readWithExceljs: Task = async (input) => {
  const source = needed(input, 'source');
  const workbook = new ExcelJS.Workbook();
  const [milliseconds] = await timed(() => workbook.xlsx.readFile(source));
  if (input.out !== undefined) {
    const rows: string[][] = [];
    workbook.worksheets[0]?.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        cells[column - 1] = exceljsText(cell.value);
      });
      rows.push(cells);
    });
    writeFileSync(input.out, digestOf(rows));
  }
  return milliseconds;
};

function exceljsText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') throw new Error('the roster holds plain values only');
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Of every cell; empty cells at the end of a row are no content. */
function digestOf(rows: readonly (readonly string[])[]): string {
  const digest = createHash('md5');
  for (const row of rows) digest.update(`${row.join('\t').trimEnd()}\n`);
  return `${rows.length} ${digest.digest('hex')}`;
}
