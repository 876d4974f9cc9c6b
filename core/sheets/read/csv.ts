import Papa from 'papaparse';
import { type CellValue, textCell } from '#core/domain/fields/cell-value.ts';
import type { SheetLimits } from '../limits.ts';
import { decodeText } from './encoding.ts';
import { refuse } from './refusal.ts';
import type { SheetRow, TableFile } from './table-file.ts';

/** A CSV or tab-separated text as a file of one sheet; every value stays text. */
export function readCsv(fileName: string, bytes: Buffer, limits: SheetLimits): TableFile {
  const decoded = decodeText(fileName, bytes);
  const rows: SheetRow[] = [];
  let row = 0;
  let columns = 0;
  let unclosed: number | null = null;
  Papa.parse<string[]>(decoded.text, {
    delimiter: delimiterOf(decoded.text),
    step: ({ data, errors }) => {
      row += 1;
      if (errors.some((error) => error.code === 'MissingQuotes')) unclosed ??= row;
      const cells = trimmed(data.map(fieldCell));
      if (cells.length === 0) return;
      if (row > limits.rows || cells.length > limits.columns)
        refuse('sheet-too-large', tooLarge(fileName, limits));
      if (cells.length > columns) columns = cells.length;
      rows.push({ row, hidden: false, cells });
    },
  });
  if (unclosed !== null)
    refuse(
      'file-damaged',
      `${fileName} の ${unclosed} 行目で「"」が閉じられていません。Excel で開いて確かめ、CSV で保存し直してください。`,
    );
  const name = fileName.replace(/\.[^.]*$/u, '');
  return {
    fileName,
    encoding: decoded.encoding,
    sheets: [{ name, hidden: false, rows, columns, merges: [] }],
    notices: decoded.notice === null ? [] : [decoded.notice],
  };
}

/** The one that stands in most of the first lines; the parser's own guess wants every line to agree. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/gu, '')
    .split(/\r\n|\r|\n/u);
  const linesWith = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  return [',', '\t', ';'].reduce((best, next) => (linesWith(next) > linesWith(best) ? next : best));
}

/** `="0012"` is how some programs keep leading zeros through Excel. */
const fieldCell = (text: string): CellValue => textCell(/^="([^"]*)"$/u.exec(text)?.[1] ?? text);

function trimmed(cells: readonly CellValue[]): readonly CellValue[] {
  const last = cells.findLastIndex((cell) => cell.kind !== 'empty');
  return cells.slice(0, last + 1);
}

const tooLarge = (fileName: string, limits: SheetLimits): string =>
  `${fileName} は大きすぎます。読めるのは ${limits.rows.toLocaleString('ja-JP')} 行、${limits.columns} 列までです。ファイルを分けてください。`;
