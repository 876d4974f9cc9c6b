import { assertNever } from '#core/domain/result.ts';
import type { Cell, SheetTable } from './table.ts';
import { type ListDocument, tablesOf } from './write-workbook.ts';

/** One list as CSV: UTF-8 with BOM (Excel reads it without asking), RFC 4180 quotes and line ends. */
export const writeCsv = (document: ListDocument): Uint8Array => csvOf(csvTable(document));

export function csvOf(table: Pick<SheetTable, 'columns' | 'rows'>): Uint8Array {
  const records = [table.columns.map(({ heading }) => heading), ...table.rows];
  const text = records.map((record) => record.map(field).join(',')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** A CSV file has one table: the sheets of several wishes stand below each other, the wish in front of each row. */
function csvTable(document: ListDocument): Pick<SheetTable, 'columns' | 'rows'> {
  const tables = tablesOf(document);
  const first = tables[0] ?? { columns: [], rows: [] };
  switch (document.kind) {
    case 'scholar-ac':
    case 'recommendation-status':
    case 'changed-names':
      return first;
    case 'judgement-table':
      return tables[1] ?? first;
    case 'recommendation-list':
      return {
        columns: [{ heading: '奨学金', width: 13, kind: 'text' }, ...first.columns],
        rows: tables.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
      };
    default:
      return assertNever(document);
  }
}

/** What a spreadsheet would take for the beginning of a formula, in both widths. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.date;
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
