import { columnLetter } from '#core/domain/fields/cell-place.ts';
import type { SheetLimits } from '../../limits.ts';
import type { Sheet, TableFile } from '../table-file.ts';
import { openPackage } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';
import { readWorksheet, type Worksheet } from './worksheet.ts';

export type ReadOptions = Readonly<{
  limits: SheetLimits;
  signal: AbortSignal | null;
  /** Sheets read, of all sheets */
  onProgress: (done: number, total: number) => void;
}>;

/** Every sheet of an .xlsx, values only. Macros, links, pictures and everything else in the file stay untouched. */
export async function readXlsx(fileName: string, bytes: Buffer, options: ReadOptions): Promise<TableFile> {
  const source = await openPackage(fileName, bytes, options.limits, options.signal);
  const parts = await readWorkbook(fileName, source);
  const strings =
    parts.sharedStrings === null ? [] : await readSharedStrings(fileName, source, parts.sharedStrings);
  const styles = parts.styles === null ? [] : await readStyles(fileName, source, parts.styles);
  const sheets: Sheet[] = [];
  const notices: string[] = [];
  if (source.names.some((name) => name.endsWith('vbaproject.bin')))
    notices.push('マクロが含まれています。マクロは動かさず、値だけを読みました。');
  for (const { name, hidden, part } of parts.sheets) {
    options.onProgress(sheets.length, parts.sheets.length);
    const context = {
      fileName,
      sheetName: name,
      strings,
      styles,
      date1904: parts.date1904,
      limits: options.limits,
    };
    const sheet = await readWorksheet(context, source, part);
    notices.push(...hiddenNotices(name, sheet));
    sheets.push({ name, hidden, rows: sheet.rows, columns: sheet.columns, merges: sheet.merges });
  }
  return { fileName, encoding: null, sheets, notices };
}

function hiddenNotices(name: string, sheet: Worksheet): readonly string[] {
  const rows = sheet.rows.filter((row) => row.hidden).map((row) => row.row);
  const columns = sheet.hiddenColumns.filter((column) => column < sheet.columns).map(columnLetter);
  return [
    ...(rows.length === 0
      ? []
      : [
          `シート「${name}」には非表示の行が ${rows.length} 行あります（${listed(rows)}行目）。非表示の行も取り込みます。`,
        ]),
    ...(columns.length === 0
      ? []
      : [`シート「${name}」には非表示の列があります（${listed(columns)}列）。非表示の列も読みます。`]),
  ];
}

const listed = (items: readonly (string | number)[]): string =>
  `${items.slice(0, 10).join('、')}${items.length > 10 ? ' など' : ''}`;
