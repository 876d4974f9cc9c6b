import Database from 'better-sqlite3';
import type { Change } from '#core/store/entities.ts';
import { recordBatch } from '#core/store/history.ts';
import { openStore } from '#core/store/open.ts';
import { countStudents, studentChange } from '#core/store/students.ts';
import { benchStudents } from '../roster.ts';
import { needed, type Task, timed } from './task.ts';

const changesFor = (count: number): readonly Change[] =>
  benchStudents(count)
    .map(({ applicant }) => studentChange(null, applicant))
    .filter((change) => change !== null);

/**
 * What the commit of an import does: rows, indexes and the log that can undo it, safely on the disk. Measured the
 * second time: the process that imports has been answering the window for minutes.
 */
export const storeOurs: Task = async (input) => {
  const changes = changesFor(input.count ?? 1);
  await store(':memory:', changes);
  return store(needed(input, 'out'), changes);
};

async function store(file: string, changes: readonly Change[]): Promise<number> {
  const opened = openStore(file, null);
  if (!opened.ok) throw new Error(opened.error.message);
  const { db, close, checkpoint } = opened.value;
  const [milliseconds] = await timed(async () => {
    const at = '2022-05-20T09:00:00+09:00';
    const recorded = await recordBatch(db, { kind: 'import', label: '名簿', at }, changes);
    if (!recorded.ok) throw new Error(recorded.error.message);
    checkpoint();
  });
  if ((await countStudents(db)) !== changes.length) throw new Error('not every student was stored');
  await close();
  return milliseconds;
}

/** The floor: the same rows into a table in memory, without index, log or disk. */
export const storeInMemory: Task = async (input) => {
  const changes = changesFor(input.count ?? 1);
  await insertInMemory(changes);
  return insertInMemory(changes);
};

async function insertInMemory(changes: readonly Change[]): Promise<number> {
  const rows = changes.map(({ after }) => after ?? {});
  const columns = Object.keys(rows[0] ?? {});
  const db = new Database(':memory:');
  db.exec(`create table students (${columns.map((name) => `"${name}"`).join(', ')})`);
  const insert = db.prepare(`insert into students values (${columns.map(() => '?').join(', ')})`);
  const [milliseconds] = await timed(async () => {
    const insertAll = db.transaction(() => {
      for (const row of rows) insert.run(columns.map((name) => row[name] ?? null));
    });
    insertAll();
  });
  const { count } = db.prepare('select count(*) as count from students').get() as { count: number };
  if (count !== rows.length) throw new Error('not every student was stored');
  db.close();
  return milliseconds;
}
