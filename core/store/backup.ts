import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Connection } from './connection.ts';

const kept = 14;
const dailyCopy = /^shogaku-\d{4}-\d{2}-\d{2}\.sqlite$/;

/** A copy made because the schema is about to change. Not counted among the daily ones and never removed. */
export function copyBefore(connection: Connection, folder: string, version: number): void {
  const target = path.join(folder, `shogaku-before-version-${version + 1}.sqlite`);
  writeCopy(target, (file) => void connection.prepare('vacuum into ?').run(file));
}

/** One copy per day, holding its last state; the newest fourteen are kept. */
export function keepDailyCopy(
  store: Readonly<{ copyTo: (target: string) => void }>,
  folder: string,
  today: IsoDate,
): void {
  writeCopy(path.join(folder, `shogaku-${today}.sqlite`), store.copyTo);
  // Only after the new copy has been read back are older ones given up.
  const copies = readdirSync(folder)
    .filter((name) => dailyCopy.test(name))
    .sort();
  for (const name of copies.slice(0, -kept)) rmSync(path.join(folder, name));
}

/** A copy of what is about to be given up; the one of last time makes way. */
export const keepCopy = (store: Readonly<{ copyTo: (target: string) => void }>, target: string): void =>
  writeCopy(target, store.copyTo);

/** Under its own name only when it is complete and readable; nothing is left behind otherwise. */
function writeCopy(target: string, write: (file: string) => void): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.tmp`;
  rmSync(unfinished, { force: true });
  try {
    write(unfinished);
    assertReadable(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function assertReadable(file: string): void {
  const copy = new Database(file, { readonly: true });
  try {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new Error('copy is not readable');
  } finally {
    copy.close();
  }
}
