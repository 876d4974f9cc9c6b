import { type CellValue, cellText } from '#core/domain/fields/cell-value.ts';
import { type ReadFileOptions, readTableFile } from '#core/sheets/read/read-table-file.ts';
import type { Sheet, TableFile } from '#core/sheets/read/table-file.ts';
import { type Parts, xlsx } from '../../fixtures/sheets/xlsx-parts.ts';

export const readBytes = (name: string, bytes: Uint8Array, options: ReadFileOptions = {}) =>
  readTableFile({ kind: 'bytes', bytes, name }, options);

export async function fileOf(bytes: Uint8Array, name = '名簿.xlsx'): Promise<TableFile> {
  const file = await readBytes(name, bytes);
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
}

export async function sheetOf(parts: Parts): Promise<Sheet> {
  const { sheets } = await fileOf(xlsx(parts));
  const sheet = sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cells of the first row. */
export async function cellsOf(parts: Parts): Promise<readonly CellValue[]> {
  return (await sheetOf(parts)).rows[0]?.cells ?? [];
}

export const textsOf = (sheet: Sheet): readonly (readonly string[])[] =>
  sheet.rows.map(({ cells }) => cells.map(cellText));

/** The failure of a file that must not be read. */
export async function refusalOf(bytes: Uint8Array, name = '名簿.xlsx', options: ReadFileOptions = {}) {
  const file = await readBytes(name, bytes, options);
  if (file.ok) throw new Error('was read');
  return file.error;
}
