import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellFill, FillValue } from '#core/domain/foundation/fill-value.ts';
import { fillTemplate } from '#core/sheets/fill/fill-template.ts';
import { openTemplate, type Template } from '#core/sheets/fill/template.ts';
import { readTableFile } from '#core/sheets/read/read-table-file.ts';
import type { TableFile } from '#core/sheets/read/table-file.ts';

export const fixture = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../fixtures', file)));

export const text = (words: string): FillValue => ({ kind: 'text', text: words });
export const number = (value: number): FillValue => ({ kind: 'number', value, words: null });
export const at = (sheet: string, cell: string, value: FillValue): CellFill => ({ sheet, cell, value });

export async function template(bytes: Uint8Array, name = '様式.xlsx'): Promise<Template> {
  const opened = await openTemplate({ kind: 'bytes', bytes, name });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

export async function filled(bytes: Uint8Array, fills: readonly CellFill[]): Promise<Uint8Array> {
  const result = fillTemplate(await template(bytes), fills);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Every part unpacked, in the order of the file. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

export const partText = (bytes: Uint8Array, part: string): string =>
  strFromU8(partsOf(bytes).get(part) ?? new Uint8Array());

/** Names of the parts that differ. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => Buffer.compare(a.get(name) ?? Buffer.alloc(0), b.get(name) ?? Buffer.alloc(0)) !== 0,
  );
}

/** Each cell of a sheet as it is written, by name; and the sheet with its cells taken out. */
export function cellsOf(xml: string): Readonly<{ cells: ReadonlyMap<string, string>; rest: string }> {
  const cells = new Map<string, string>();
  const rest = xml.replace(/<c [^>]*?(?:\/>|>.*?<\/c>)/gsu, (cell) => {
    cells.set(/ r="([A-Z]+\d+)"/u.exec(cell)?.[1] ?? '?', cell);
    return '';
  });
  return { cells, rest };
}

export const styleOf = (cell: string | undefined): string | null =>
  / s="(\d+)"/u.exec(cell ?? '')?.[1] ?? null;

export async function readBack(bytes: Uint8Array): Promise<TableFile> {
  const read = await readTableFile({ kind: 'bytes', bytes, name: '記入済み.xlsx' });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
