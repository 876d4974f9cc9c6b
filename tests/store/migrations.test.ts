import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '#core/store/migrate.ts';
import { migrations } from '#core/store/migrations/index.ts';
import { studentColumns } from '#core/store/student-row.ts';

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

  it('0002 every scheme: a database of the first version keeps what it holds, and takes the new facts', () => {
    const db = at(1);
    db.exec(
      `insert into students (studentNumber, familyName, givenName, gradeAverage, gradePeriod, choice, income, onWelfare)
       values ('0301', '髙橋', '葵', '3.45', 'years1to2', 3, 747, 0), ('0302', '𠮷田', '凛', 'marks', null, null, null, null)`,
    );
    db.exec(`insert into marks values ('0302', 1, '国語', 4)`);
    db.exec(
      `insert into batches (kind, label, at, changeCount) values ('edit', '成績の入力', '2022-06-15', 1)`,
    );
    const before = db.prepare('select * from students').all();
    migrate(db, migrations.slice(0, 2));
    expect(versionOf(db)).toBe(2);
    const after = db.prepare('select * from students').all() as Readonly<Record<string, unknown>>[];
    expect(
      after.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
    ).toEqual(
      (before as typeof after).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
      ),
    );
    expect(Object.keys(after[0] ?? {}).toSorted()).toEqual([...studentColumns].toSorted());
    expect(db.prepare('select mark from marks').pluck().all()).toEqual([4]);
    db.exec(
      `update students set gpa = '3.02', creditsEarned = 62.5, taxBaseGrant = 25500 where studentNumber = '0301'`,
    );
    const kept = db
      .prepare(`select gpa, creditsEarned, taxBaseGrant from students where gpa is not null`)
      .get();
    expect(kept).toEqual({ gpa: '3.02', creditsEarned: 62.5, taxBaseGrant: 25_500 });
  });

  it('0004 year plan: takes rounds, deadlines of either kind, and days off', () => {
    const db = at(3);
    db.exec(`insert into settings values ('edition', '"advance-2022"')`);
    migrate(db, migrations.slice(0, 4));
    expect(versionOf(db)).toBe(4);
    expect(db.prepare('select value from settings').pluck().get()).toBe('"advance-2022"');
    db.exec(
      `insert into rounds (id, edition, label, applicationFrom, applicationTo, notice, enteredOn)
       values ('r', 'advance-2026', '第1回', '2026-04-20', '2026-05-29', '架空の通知', '2026-04-15')`,
    );
    db.exec(`insert into deadlines values ('a', 'advance-2026', '校長決裁', '2026-06-01', null, null, null)`);
    db.exec(`insert into deadlines values ('b', 'advance-2026', '確認書', null, 5, 'postingTo', null)`);
    db.exec(`insert into daysOff values ('d', '2026-07-21', '2026-08-24', '夏季休業')`);
    const both = `insert into deadlines values ('c', 'advance-2026', '両方', '2026-06-01', 5, 'postingTo', null)`;
    const neither = `insert into deadlines values ('c', 'advance-2026', 'なし', null, null, null, null)`;
    for (const impossible of [both, neither]) expect(() => db.exec(impossible)).toThrow(/CHECK/);
  });

  it('0005 スカラネット: entries hang on their student and follow a new 学籍番号', () => {
    const db = at(4);
    db.exec(`insert into students (studentNumber, familyName, givenName) values ('001', '髙橋', '葵')`);
    migrate(db, migrations.slice(0, 5));
    expect(versionOf(db)).toBe(5);
    expect(db.prepare('select familyName from students').pluck().all()).toEqual(['髙橋']);
    db.exec(`insert into netEntries values ('001', 'phone', '03-0000-0000')`);
    expect(() => db.exec(`insert into netEntries values ('002', 'phone', '')`)).toThrow(/FOREIGN KEY/);
    expect(() => db.exec(`delete from students`)).toThrow(/FOREIGN KEY/);
    db.exec(`update students set studentNumber = '009'`);
    expect(db.prepare('select studentNumber from netEntries').pluck().all()).toEqual(['009']);
  });

  it('0006 person: what was recorded before has nobody, and only undo and redo are moves', () => {
    const db = at(5);
    db.exec(
      `insert into batches (kind, label, at, changeCount) values ('edit', '成績の入力', '2022-06-15', 1)`,
    );
    migrate(db, migrations.slice(0, 6));
    expect(versionOf(db)).toBe(6);
    expect(db.prepare('select label, person from batches').all()).toEqual([
      { label: '成績の入力', person: null },
    ]);
    db.exec(
      `insert into batchMoves (batchId, kind, at, person) values (1, 'undo', '2022-06-16', '田中　花子')`,
    );
    const move = `insert into batchMoves (batchId, kind, at) values`;
    expect(() => db.exec(`${move} (1, 'forget', '2022-06-16')`)).toThrow(/CHECK/);
    expect(() => db.exec(`${move} (2, 'undo', '2022-06-16')`)).toThrow(/FOREIGN KEY/);
  });

  it('0007 progress: members hang on their 推薦書 and their student, and keep a new 学籍番号', () => {
    const db = at(6);
    db.exec(`insert into students (studentNumber, familyName, givenName) values ('001', '髙橋', '葵')`);
    migrate(db, migrations.slice(0, 7));
    expect(versionOf(db)).toBe(7);
    db.exec(
      `insert into recommendations values
       ('a', 'advance-2022', 'first', 1, '2022-06-15', null, '2022-06-15', '山田　一郎', '田中　花子', null, null, null)`,
    );
    db.exec(`insert into recommendationMembers values ('a', '001', '2022', '["grant"]', '{}', '{}')`);
    const second = `insert into recommendations select 'b', edition, round, number, madeOn, madeBy, letterDate,
      principal, officer, submittedOn, submittedBy, note from recommendations`;
    expect(() => db.exec(second)).toThrow(/UNIQUE/);
    expect(() => db.exec(`delete from recommendations`)).toThrow(/FOREIGN KEY/);
    expect(() => db.exec(`delete from students`)).toThrow(/FOREIGN KEY/);
    db.exec(`update students set studentNumber = '009'`);
    expect(db.prepare('select studentNumber from recommendationMembers').pluck().all()).toEqual(['009']);
  });

  it('0008 log: earlier changes are found by the student they concern', () => {
    const db = at(7);
    db.exec(
      `insert into batches (kind, label, at, changeCount) values ('edit', '成績の入力', '2022-06-15', 2)`,
    );
    const change = 'insert into changes (batchId, position, entity, key, before, after) values';
    db.exec(`${change} (1, 0, 'mark', '{"studentNumber":"001","year":1,"subject":"国語"}', null, '{}')`);
    db.exec(`${change} (1, 1, 'setting', '{"key":"school"}', null, '{}')`);
    migrate(db, migrations.slice(0, 8));
    expect(versionOf(db)).toBe(8);
    expect(db.prepare('select studentNumber from changes order by position').pluck().all()).toEqual([
      '001',
      null,
    ]);
  });

  it('0009 paperWay: papers and envelopes stay, a way is a list, and an open 便 is neither sent nor arrived', () => {
    const db = at(8);
    db.exec(`insert into students (studentNumber, familyName, givenName) values ('001', '髙橋', '葵')`);
    db.exec(`insert into paperStates values ('001', 'documentList', 'defect', '2022-06-12', '署名なし')`);
    db.exec(
      `insert into shipments (id, edition, round, number, sealedOn) values ('s', 'advance-2022', 'first', 1, '2022-06-20')`,
    );
    db.exec(`insert into shipmentMembers values ('s', '001', '2022', '["documentList"]')`);
    migrate(db, migrations.slice(0, 9));
    expect(db.prepare('select * from paperStates').all()).toEqual([
      {
        studentNumber: '001',
        paperKey: 'documentList',
        kind: 'defect',
        date: '2022-06-12',
        note: '署名なし',
        way: null,
      },
    ]);
    expect(db.prepare('select sealedOn, sentOn from shipments').all()).toEqual([
      { sealedOn: '2022-06-20', sentOn: null },
    ]);
    expect(db.prepare('select papers, exception from shipmentMembers').all()).toEqual([
      { papers: '["documentList"]', exception: null },
    ]);
    const second = `insert into shipments (id, edition, round, number, sentOn) values`;
    expect(() => db.exec(`${second} ('t', 'advance-2022', 'first', 2, '2022-06-21')`)).toThrow(/CHECK/);
    db.exec(`insert into shipments (id, edition, round, number) values ('t', 'advance-2022', 'first', 2)`);
    expect(() => db.exec(`delete from shipments where id = 's'`)).toThrow(/FOREIGN KEY/);
    db.exec(`update students set studentNumber = '009'`);
    expect(db.prepare('select studentNumber from shipmentMembers').pluck().all()).toEqual(['009']);
  });

  it('0012 date marks: a deadline is dealt with once in an edition', () => {
    const db = at(11);
    db.exec(`insert into deadlines values ('a', 'advance-2022', '校長決裁', '2022-06-01', null, null, null)`);
    migrate(db, migrations.slice(0, 12));
    expect(versionOf(db)).toBe(12);
    expect(db.prepare('select count(*) from deadlines').pluck().get()).toBe(1);
    const mark = `insert into dateMarks values ('advance-2022', 'deadline.a', '2022-05-30', null)`;
    db.exec(mark);
    expect(() => db.exec(mark)).toThrow(/UNIQUE/);
  });

  it('0011 推薦書: its papers hang on it, each with a number of its own', () => {
    const db = at(10);
    db.exec(
      `insert into recommendations values
       ('a', 'advance-2022', 'first', 1, '2022-06-15', null, '2022-06-15', '山田　一郎', '田中　花子', null, null, null)`,
    );
    migrate(db, migrations.slice(0, 11));
    expect(versionOf(db)).toBe(11);
    const paper = 'insert into recommendationDocuments values';
    db.exec(`${paper} ('a', 'scholar-ac', '奨-2022-0007', '{}')`);
    expect(() => db.exec(`${paper} ('a', 'recommendation-list', '奨-2022-0007', '{}')`)).toThrow(/UNIQUE/);
    expect(() => db.exec(`delete from recommendations`)).toThrow(/FOREIGN KEY/);
  });

  it('0014 foundation: a form hangs on its file, a tie on its form; the columns of a list stand together', () => {
    const db = at(13);
    db.exec(`insert into settings values ('school', '{}')`);
    migrate(db, migrations.slice(0, 14));
    expect(versionOf(db)).toBe(14);
    expect(db.prepare('select value from settings').pluck().get()).toBe('{}');
    const form = (id: string, file: string, list: string) =>
      `insert into foundationForms values ('${id}', '推薦書', 'みどりの丘育英財団', '', '2022-07-08', null, '${file}', '推薦書.xlsx', ${list})`;
    expect(() => db.exec(form('a', 'none', 'null, null, null, null'))).toThrow(/FOREIGN KEY/);
    db.exec(`insert into foundationFiles values ('h', x'504b')`);
    db.exec(form('a', 'h', 'null, null, null, null'));
    expect(() => db.exec(form('b', 'h', `'一覧', 5, 1, null`))).toThrow(/CHECK/);
    db.exec(`insert into foundationTies values ('a', '推薦書', 'B5', '{}')`);
    expect(() => db.exec(`insert into foundationTies values ('b', '推薦書', 'B5', '{}')`)).toThrow(
      /FOREIGN KEY/,
    );
    expect(() => db.exec('delete from foundationForms')).toThrow(/FOREIGN KEY/);
    db.exec(`insert into foundationFills (form, at, files) values ('a', '2022-06-15T09:00:00+09:00', 1)`);
    db.exec(`insert into foundationFillStudents values (1, '001')`);
    expect(() => db.exec(`insert into foundationFillStudents values (2, '001')`)).toThrow(/FOREIGN KEY/);
  });

  it('0015 handover: takes notes for the next officer, and none without a body', () => {
    const db = at(14);
    db.exec(`insert into settings values ('school', '{}')`);
    migrate(db, migrations.slice(0, 15));
    expect(versionOf(db)).toBe(15);
    expect(db.prepare('select value from settings').pluck().get()).toBe('{}');
    db.exec(`insert into handoverNotes values ('a', 'places', '確認書', '職員室の棚', '2022-06-15', null)`);
    expect(() =>
      db.exec(`insert into handoverNotes values ('b', 'places', '確認書', null, '2022-06-15', null)`),
    ).toThrow(/NOT NULL/);
  });

  it('0016 people of the record: they are read from an index alone', () => {
    const db = at(16);
    const plan = db.prepare('explain query plan select distinct person from batches').all();
    expect(JSON.stringify(plan)).toContain('COVERING INDEX batchesOfPerson');
  });

  it('0017 submitted at: what was submitted before keeps its day and has no time', () => {
    const db = at(16);
    db.exec(
      `insert into recommendations (id, edition, round, number, madeOn, letterDate, principal, officer, submittedOn)
       values ('a', 'advance-2022', 'first', 1, '2022-06-15', '2022-06-15', '山田　一郎', '田中　花子', '2022-06-15')`,
    );
    migrate(db, migrations.slice(0, 17));
    expect(versionOf(db)).toBe(17);
    expect(db.prepare('select submittedOn, submittedAt from recommendations').all()).toEqual([
      { submittedOn: '2022-06-15', submittedAt: null },
    ]);
  });

  it('0010 採用後: scholarships keep what hangs on them, and a decision has its day', () => {
    const db = at(9);
    db.exec(`insert into students (studentNumber, familyName, givenName) values ('001', '髙橋', '葵')`);
    migrate(db, migrations.slice(0, 10));
    expect(versionOf(db)).toBe(10);
    const holder = (id: string, number: string) =>
      db.exec(
        `insert into holders (id, studentNumber, kind, scholarNumber, edition)
         values ('${id}', '001', 'loan1', '${number}', 'enrolled-2025')`,
      );
    holder('h', '825-04-100001');
    expect(() => holder('i', '825-04-100001')).toThrow(/UNIQUE/);
    const review = (columns: string, values: string) =>
      db.exec(
        `insert into holderReviews (holderId, year, studentNumber, ${columns}) values ('h', ${values})`,
      );
    expect(() => review('measure', `2025, '001', 'warning'`)).toThrow(/CHECK/);
    review('measure, decidedOn', `2025, '001', 'warning', '2026-02-10'`);
    review('dueOn', `2026, '001', '2027-01-15'`);
    expect(() => db.exec(`delete from holders`)).toThrow(/FOREIGN KEY/);
    const step = (name: string) =>
      db.exec(
        `insert into candidateSteps (studentNumber, step, kind, doneOn) values ('001', '${name}', 'done', '2026-04-10')`,
      );
    expect(() => step('id')).toThrow(/FOREIGN KEY/);
    db.exec(`insert into candidates (studentNumber, kinds) values ('001', '["loan1"]')`);
    expect(() => step('password')).toThrow(/CHECK/);
    step('id');
    db.exec(`update students set studentNumber = '009'`);
    for (const table of ['holders', 'holderReviews', 'candidates', 'candidateSteps'])
      expect(db.prepare(`select distinct studentNumber from ${table}`).pluck().all()).toEqual(['009']);
  });

  it('do nothing the second time', () => {
    const db = at(migrations.length);
    db.exec(`insert into settings values ('school', '{}')`);
    migrate(db, migrations);
    expect(versionOf(db)).toBe(migrations.length);
    expect(db.prepare('select count(*) from settings').pluck().get()).toBe(1);
  });

  it('0013 inspection: a kept paper outlives its student, an answer of 点検 does not', () => {
    const db = at(12);
    db.exec(`insert into students (studentNumber, familyName, givenName) values ('001', '𠮷田', '葵')`);
    migrate(db, migrations.slice(0, 13));
    expect(versionOf(db)).toBe(13);
    const answer = (word: string) =>
      db.exec(
        `insert into paperChecks values ('001', 'income', 'amount', '${word}', null, null, '2022-05-20', null, '2022-05-20T10:00:00')`,
      );
    expect(() => answer('maybe')).toThrow(/CHECK/);
    answer('ok');
    expect(() => db.exec('delete from students')).toThrow(/FOREIGN KEY/);
    const kept = (id: string, destruction: string) =>
      db.exec(
        `insert into keptPapers values ('${id}', '001', '𠮷田　葵', null, 'report', '2022-05-20', null, 3, null, '2022-05-21', null, null, ${destruction})`,
      );
    kept('a', 'null');
    expect(() => kept('b', `'x'`)).toThrow(/FOREIGN KEY/);
    db.exec(`insert into destructions values ('x', '2026-04-10', '裁断', '田中', null, null)`);
    kept('b', `'x'`);
    db.exec('delete from paperChecks');
    db.exec('delete from students');
    expect(db.prepare('select count(*) from keptPapers').pluck().get()).toBe(2);
  });
});
