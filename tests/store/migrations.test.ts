import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '#core/store/migrate.ts';
import { migrations } from '#core/store/migrations/index.ts';

const at = (version: number) => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations.slice(0, version));
  return db;
};

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    const twice = [...migrations, ...migrations];
    expect(() => migrate(new Database(':memory:'), twice)).toThrow();
  });

  it('0001 first: makes the tables, and a mark hangs on its student', () => {
    const db = at(0);
    migrate(db, migrations.slice(0, 1));
    expect(versionOf(db)).toBe(1);
    db.exec(`insert into students (studentNumber, familyName, givenName) values ('001', '𠮷田', '葵')`);
    db.exec(`insert into marks values ('001', 1, '国語', 4), ('001', 1, '数学', null)`);
    expect(() => db.exec(`insert into marks values ('002', 1, '国語', 4)`)).toThrow(/FOREIGN KEY/);
    expect(() => db.exec(`insert into marks values ('001', 1, '英語', 6)`)).toThrow(/CHECK/);
    expect(() => db.exec(`delete from students`)).toThrow(/FOREIGN KEY/);
    db.exec(`update students set studentNumber = '009'`);
    expect(db.prepare('select distinct studentNumber from marks').pluck().all()).toEqual(['009']);
  });

  it('do nothing the second time', () => {
    const db = at(migrations.length);
    db.exec(`insert into settings values ('school', '{}')`);
    migrate(db, migrations);
    expect(versionOf(db)).toBe(migrations.length);
    expect(db.prepare('select count(*) from settings').pluck().get()).toBe(1);
  });
});
