import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { YearRecord } from '#core/domain/year/record.ts';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';
import { tableNames } from './year-tables.ts';

// The record of a year is a complete, closed copy of the data in a file of its own, `<id>.sqlite`, that nothing writes to
// any more. While a year is changed or the change taken back it lies beside its place as `<id>.pending`; which of the two
// names holds is decided by the one transaction on the present data, so that a crash at any moment leaves either year whole.

export type YearFiles = Readonly<{ folder: string; id: string }>;

const finished = ({ folder, id }: YearFiles): string => path.join(folder, `${id}.sqlite`);
const pending = ({ folder, id }: YearFiles): string => path.join(folder, `${id}.pending`);

export const recordFile = finished;
export const pendingFile = pending;

const isRecordId = (id: string): boolean => /^\d{4}(?:-\d{1,3})?$/u.test(id);

/** A name for the record of that year that is not taken. */
export function freeId(folder: string, fiscalYear: number): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? String(fiscalYear) : `${fiscalYear}-${n}`;
    if (!existsSync(finished({ folder, id })) && !existsSync(pending({ folder, id }))) return id;
  }
}

/** Ids of the records there are, the newest first. */
export const recordIds = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => name.slice(0, -'.sqlite'.length))
    .filter(isRecordId)
    .sort()
    .reverse();

export const hasRecord = (files: YearFiles): boolean => isRecordId(files.id) && existsSync(finished(files));

/**
 * Writes a complete copy under its pending name and opens it again: it counts only when it is sound and holds as many rows
 * of everything as the data it was made from.
 */
export function layDown(
  files: YearFiles,
  copyTo: (target: string) => void,
  record: YearRecord,
  counts: ReadonlyMap<keyof Tables, number>,
): void {
  mkdirSync(files.folder, { recursive: true });
  const file = pending(files);
  rmSync(file, { force: true });
  try {
    copyTo(file);
    writeRecord(file, record);
    assertComplete(file, counts);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function writeRecord(file: string, record: YearRecord): void {
  const copy = new Database(file);
  try {
    copy.pragma('synchronous = FULL');
    copy.transaction(() => {
      // A copy of a copy (undone and changed again) describes itself anew.
      copy.exec(`drop table if exists yearRecord`);
      copy.exec(`create table yearRecord (record text not null) strict`);
      copy.prepare('insert into yearRecord values (?)').run(JSON.stringify(record));
    })();
  } finally {
    copy.close();
  }
}

function assertComplete(file: string, counts: ReadonlyMap<keyof Tables, number>): void {
  reading(file, (copy) => {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new Error('copy is not readable');
    for (const table of tableNames) {
      const rows = copy.prepare(`select count(*) from ${table}`).pluck().get();
      if (rows !== counts.get(table)) throw new Error(`copy of ${table} is not complete`);
    }
  });
}

/** What the record says of itself; null where the file is none or cannot be read. */
export function readRecord(files: YearFiles): YearRecord | null {
  try {
    return reading(finished(files), (copy) => {
      const text = copy.prepare('select record from yearRecord').pluck().get();
      return typeof text === 'string' ? (JSON.parse(text) as YearRecord) : null;
    });
  } catch {
    return null;
  }
}

function reading<Value>(file: string, work: (copy: Connection) => Value): Value {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return work(copy);
  } finally {
    copy.close();
  }
}

/** The change did not come about, or has been taken back. What is held by another program goes at the next start. */
export function giveUp(files: YearFiles): void {
  try {
    rmSync(pending(files), { force: true });
  } catch {
    // Nothing refers to it.
  }
}

/** After a crash: the record that the present data names is there, and no other one is pending. */
export function settleAll(folder: string, named: string | null): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.pending') && !name.endsWith('.pending-journal')) continue;
    const id = name.slice(0, name.lastIndexOf('.'));
    if (name.endsWith('.pending') && id === named && !existsSync(finished({ folder, id })))
      renameSync(pending({ folder, id }), finished({ folder, id }));
    else rmSync(path.join(folder, name), { force: true });
  }
}
