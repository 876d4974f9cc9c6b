import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { formLimits, openTemplate } from '#core/sheets/fill/template.ts';
import type { FileSource } from '#core/sheets/read/load.ts';
import { loadFile } from '#core/sheets/read/load.ts';
import type { AppContext } from '../context.ts';
import { guardNames, guardSheet } from '../import/file-guard.ts';
import { type OpenedFile, opened } from './open-form.ts';

export type LoadedFile = OpenedFile & Readonly<{ bytes: Uint8Array; name: string }>;

/** Reads a file that the officer chose and makes sure that it is a form to keep: readable, and without マイナンバー. */
export async function loadFormFile(ctx: AppContext, handle: string): Promise<Result<LoadedFile, Failure>> {
  const granted = ctx.files.resolve(handle);
  if (!granted.ok) return granted;
  // Names that carry controls or turn the writing direction are shown without them.
  const name = granted.value.name.replace(/[\p{Cc}\p{Cf}]/gu, '□');
  const source: FileSource = { ...granted.value, name };
  const bytes = await loadFile(source, formLimits.fileBytes);
  if (!bytes.ok) return bytes;
  const file = opened(await openTemplate({ kind: 'bytes', bytes: bytes.value, name }));
  if (!file.ok) return file;
  const tables = file.value.template.sheets.map(({ table }) => table);
  const names = guardNames(name, tables);
  if (!names.ok) return names;
  for (const table of tables) {
    const guarded = guardSheet(table, null);
    if (!guarded.ok) return guarded;
  }
  return ok({ ...file.value, bytes: bytes.value, name });
}
