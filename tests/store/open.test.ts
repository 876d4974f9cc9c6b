import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { recordBatch } from '#core/store/history.ts';
import { migrations } from '#core/store/migrations/index.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { countStudents, studentChange } from '#core/store/students.ts';
import { present, student, temporaryFolder } from './helpers.ts';

const opened = (file: string, backups: string | null = null, steps = migrations): Store => {
  const store = openStore(file, backups, steps);
  if (!store.ok) throw new Error(store.error.message);
  return store.value;
};

const pragma = async (store: Store, name: string): Promise<unknown> =>
  Object.values(
    (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(store.db)).rows[0] ?? {},
  )[0];

const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const addOne = (store: Store, number: string) =>
  recordBatch(
    store.db,
    { kind: 'add', label: '生徒の追加', at: '2022-06-15T09:00:00+09:00' },
    present([studentChange(null, student(number))]),
  );

describe('openStore', () => {
  it.each(['new', 'opened again'])('has the safe settings: %s', async (state) => {
    const file = path.join(temporaryFolder(), 'a.sqlite');
    if (state === 'opened again') await opened(file).close();
    const store = opened(file);
    await addOne(store, '001');
    expect(await pragma(store, 'journal_mode')).toBe('wal');
    expect(await pragma(store, 'synchronous')).toBe(2);
    expect(await pragma(store, 'foreign_keys')).toBe(1);
    expect(await pragma(store, 'trusted_schema')).toBe(0);
    expect(await pragma(store, 'secure_delete')).toBe(1);
    expect(await pragma(store, 'temp_store')).toBe(2);
    expect(await pragma(store, 'locking_mode')).toBe('exclusive');
    await store.close();
  });

  it('is linked with a SQLite that is past the WAL-reset corruption (3.51.3)', async () => {
    const store = opened(':memory:');
    const version = await sql<{ v: string }>`select sqlite_version() as v`.execute(store.db);
    const [major = 0, minor = 0, patch = 0] = (version.rows[0]?.v ?? '').split('.').map(Number);
    expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_051_003);
    await store.close();
  });

  it('leaves one complete file when it is closed', async () => {
    const folder = temporaryFolder();
    const store = opened(path.join(folder, 'a.sqlite'));
    await addOne(store, '001');
    await store.close();
    expect(readdirSync(folder)).toEqual(['a.sqlite']);
    const again = opened(path.join(folder, 'a.sqlite'));
    expect(await countStudents(again.db)).toBe(1);
    await again.close();
  });

  it('empties the WAL at a checkpoint', async () => {
    const file = path.join(temporaryFolder(), 'a.sqlite');
    const store = opened(file);
    await addOne(store, '001');
    expect(readFileSync(`${file}-wal`).length).toBeGreaterThan(0);
    store.checkpoint();
    expect(readFileSync(`${file}-wal`).length).toBe(0);
    await store.close();
  });

  it('refuses a file of a newer version and does not touch it', async () => {
    const file = path.join(temporaryFolder(), 'a.sqlite');
    await opened(file).close();
    const raw = new Database(file);
    raw.pragma(`user_version = ${migrations.length + 1}`);
    raw.close();
    const before = sha(file);
    const store = openStore(file, null);
    expect(store).toMatchObject({ ok: false, error: { code: 'store-newer' } });
    expect(sha(file)).toBe(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('says that a second one has it open', async () => {
    const file = path.join(temporaryFolder(), 'a.sqlite');
    const store = opened(file);
    expect(openStore(file, null)).toMatchObject({ ok: false, error: { code: 'store-busy' } });
    await store.close();
    await opened(file).close();
  });

  it.each([
    ['no database at all', () => Buffer.from('氏名,評定平均値\n'.repeat(200))],
    [
      'a page overwritten',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(4096, 0x5a), bytes.subarray(8192)]),
    ],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 5000)],
  ])('names a damaged file: %s', async (_, damage) => {
    const file = path.join(temporaryFolder(), 'a.sqlite');
    const store = opened(file);
    for (let number = 0; number < 200; number += 1) await addOne(store, String(number));
    await store.close();
    writeFileSync(file, damage(readFileSync(file)));
    const before = sha(file);
    const refused = openStore(file, null);
    expect(refused).toMatchObject({ ok: false, error: { code: 'store-damaged' } });
    expect(refused.ok ? '' : refused.error.message).toContain('backup');
    expect(sha(file)).toBe(before);
  });

  it('says so when the folder cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'file'), '');
    expect(openStore(path.join(folder, 'file', 'a.sqlite'), null)).toMatchObject({
      ok: false,
      error: { code: 'target-not-writable' },
    });
  });

  it('copies an older database before bringing it up to date', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.sqlite');
    const backups = path.join(folder, 'backup');
    const store = opened(file, backups);
    await addOne(store, '001');
    await store.close();
    expect(existsSync(backups)).toBe(false);
    const next = {
      version: migrations.length + 1,
      name: 'next',
      sql: 'create table extra (id integer) strict',
    };
    await opened(file, backups, [...migrations, next]).close();
    const copyName = `shogaku-before-version-${next.version}.sqlite`;
    expect(readdirSync(backups)).toEqual([copyName]);
    const copy = opened(path.join(backups, copyName));
    expect(await countStudents(copy.db)).toBe(1);
    await copy.close();
  });

  it('leaves the old version in place when a step fails', async () => {
    const file = path.join(temporaryFolder(), 'a.sqlite');
    await opened(file).close();
    const good = {
      version: migrations.length + 1,
      name: 'good',
      sql: 'create table extra (id integer) strict',
    };
    const bad = { version: migrations.length + 2, name: 'bad', sql: 'create table students (id integer)' };
    expect(() => openStore(file, null, [...migrations, good, bad])).toThrow();
    const store = opened(file);
    expect(await pragma(store, 'user_version')).toBe(migrations.length);
    await store.close();
  });
});
