import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { copyBefore } from './backup.ts';
import { type Connection, connect, queriesOver } from './connection.ts';
import { damaged, newer, storageFailure } from './faults.ts';
import { migrate, pendingSteps, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Db } from './schema.ts';

/** An open database. `close` empties the WAL into the file first, so that a copy of the one file is complete. */
export type Store = Readonly<{
  db: Db;
  file: string;
  /** Moves what is in the WAL into the file; after an import and before the file may be copied. */
  checkpoint: () => void;
  /** Writes a complete, closed copy. */
  copyTo: (target: string) => void;
  /** From now on every write is refused by SQLite itself. */
  freeze: () => void;
  close: () => Promise<void>;
}>;

/** Opens or makes the database; older ones are brought up to date after a copy was put into `backupFolder`. */
export function openStore(
  file: string,
  backupFolder: string | null,
  steps: readonly Migration[] = migrations,
): Result<Store, Failure> {
  if (versionInHeader(file) > steps.length) return err(newer);
  let connection: Connection | null = null;
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
    connection = connect(file);
    const refusal = makeCurrent(connection, backupFolder, steps);
    if (refusal === null) return ok(storeOver(connection, file));
    connection.close();
    return err(refusal);
  } catch (error) {
    connection?.close();
    const expected = storageFailure(error, file);
    if (expected === null) throw error;
    return err(expected);
  }
}

function makeCurrent(
  connection: Connection,
  backupFolder: string | null,
  steps: readonly Migration[],
): Failure | null {
  const version = versionOf(connection);
  if (version > steps.length) return newer;
  const damage = connection.pragma('quick_check(1)', { simple: true });
  if (damage !== 'ok') return damaged(connection.name);
  if (pendingSteps(connection, steps).length === 0) return null;
  if (version > 0 && backupFolder !== null) copyBefore(connection, backupFolder, version);
  migrate(connection, steps);
  connection.pragma('wal_checkpoint(TRUNCATE)');
  return null;
}

function storeOver(connection: Connection, file: string): Store {
  const db = queriesOver(connection);
  return {
    db,
    file,
    checkpoint: () => void connection.pragma('wal_checkpoint(TRUNCATE)'),
    copyTo: (target) => void connection.prepare('vacuum into ?').run(target),
    freeze: () => void connection.pragma('query_only = on'),
    close: async () => {
      connection.pragma('wal_checkpoint(TRUNCATE)');
      await db.destroy();
      // kysely closes only what it has used.
      if (connection.open) connection.close();
    },
  };
}

/**
 * The schema version as it stands in the first page of the file, read without SQLite: a file of a newer version is
 * refused before anything could touch it. 0 where there is no such file.
 */
function versionInHeader(file: string): number {
  if (!existsSync(file)) return 0;
  const header = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 64, 0);
  } finally {
    closeSync(handle);
  }
  const isSqlite = header.toString('latin1', 0, 15) === 'SQLite format 3';
  return isSqlite ? header.readUInt32BE(60) : 0;
}
