import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { YearRecord } from '#core/domain/year/record.ts';
import { editionById, parseEdition, type Rulebook } from '#core/rulebook/rulebook.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { readSettings, writeSetting } from '#core/store/settings.ts';
import { hasRecord, readRecord, recordFile } from '#core/store/year-record.ts';
import type { OpenWorkspace } from '../context.ts';
import { readingFolder, yearsFolder } from './places.ts';

/**
 * A record of the data, opened to be read. Never the file itself: a copy, brought up to the present schema, which is gone
 * when it is closed. So a record stays byte for byte what it was, however often it is read and by whichever version.
 */
export async function openRecord(
  present: OpenWorkspace,
  id: string,
  rulebook: Rulebook,
): Promise<Result<OpenWorkspace, Failure>> {
  const copied = copyOfRecord(present, id);
  if (!copied.ok) return copied;
  const { record, remove } = copied.value;
  const store: Store = {
    ...copied.value.store,
    // SQLite refuses to write a copy of what it may not write to; the record itself is complete.
    copyTo: (target) => copyFileSync(recordFile({ folder: yearsFolder(present), id }), target),
    close: async () => {
      await copied.value.store.close();
      remove();
    },
  };
  const edition = editionOf(record, rulebook);
  if (!edition.ok) {
    await store.close();
    return edition;
  }
  if ((await readSettings(store.db)).asOf === null) await writeSetting(store.db, 'asOf', record.asOf);
  store.freeze();
  return ok({ kind: 'archive', db: store.db, store, edition: edition.value, record });
}

/** `remove` once the store is closed. */
export type CopiedRecord = Readonly<{ store: Store; record: YearRecord; remove: () => void }>;

export function copyOfRecord(present: OpenWorkspace, id: string): Result<CopiedRecord, Failure> {
  const files = { folder: yearsFolder(present), id };
  const record = hasRecord(files) ? readRecord(files) : null;
  if (record === null) return unreadable(id);
  const folder = readingFolder(present);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${randomUUID()}.sqlite`);
  const remove = (): void => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  };
  try {
    copyFileSync(recordFile(files), file);
  } catch (error) {
    remove();
    throw error;
  }
  const opened = openStore(file, null);
  if (!opened.ok) {
    remove();
    return opened;
  }
  return ok({ store: opened.value, record, remove });
}

/** Copies that a crash left behind. */
export const clearReading = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** As its rules stood then; where this version no longer reads that text, the edition of the same name. */
function editionOf(record: YearRecord, rulebook: Rulebook): Result<Edition, Failure> {
  const asWritten = parseEdition(`${record.edition}.yaml`, record.editionText);
  return asWritten.ok ? asWritten : editionById(rulebook, record.edition);
}

const unreadable = (id: string): Result<never, Failure> =>
  fail(
    'year-record-unreadable',
    `年度の記録「${id}」を読めません。データのフォルダーの years にある ${id}.sqlite が移されていないか、控えがあるかを確かめてください。`,
  );
