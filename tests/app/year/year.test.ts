import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '#core/store/migrate.ts';
import { handover } from '#core/store/migrations/0015-handover.ts';
import { migrations } from '#core/store/migrations/index.ts';
import { readSettings } from '#core/store/settings.ts';
import { addStudent, type Calls, startPractice, startService } from '../own-service.ts';
import { everyRow } from './rows.ts';

const school = {
  name: '青葉台北高等学校',
  principal: { family: '宇佐美', given: '正道' },
  officer: { family: '佐野', given: '和彦' },
  phone: null,
  defaultCourse: 'highSchool',
} as const;

const next = {
  from: 'advance-2022',
  fiscalYear: 2023,
  title: '2023年度実施 予約採用',
  shortTitle: '令和5年度 予約採用',
  publication: { title: '架空の通知', publisher: '日本学生支援機構', edition: '2023年4月版' },
};

/** A small school with three years, seen from June 2022. */
async function smallSchool(): Promise<Calls> {
  const calls = await startService();
  await calls.ask('workspace.saveSchool', school);
  await calls.ask('workspace.switchEdition', { id: 'advance-2022' });
  await addStudent(calls, '301', { grade: '3', class: '1', seat: '1', graduation: '2023-03', choice: '3' });
  await addStudent(calls, '201', {
    familyName: '𠮷田',
    grade: '2',
    class: '2',
    seat: '5',
    wantsGrant: 'はい',
  });
  await addStudent(calls, '101', { familyName: '田中', grade: '1', class: '1', seat: '7', note: '備考' });
  await calls.ask('rules.beginNext', next);
  return calls;
}

const plan = { edition: 'advance-2023', lastGrade: 3, chosen: [] };

async function change(calls: Calls, chosen: Parameters<typeof calls.ask<'year.run'>>[1]['chosen'] = []) {
  const { stamp } = await calls.ask('year.preview', { ...plan, chosen });
  return calls.ask('year.run', { ...plan, chosen, stamp, jobId: 'j' });
}

describe('年度の切り替え: preview', () => {
  it('says what becomes of each student, what is emptied, what lies in the record, and what is unfinished', async () => {
    const calls = await smallSchool();
    const preview = await calls.ask('year.preview', plan);
    expect(preview).toMatchObject({ from: '令和4年度', to: '令和5年度', years: 1, lastGrade: 3 });
    expect(preview.students.map(({ name, nextGrade, outcome }) => [name, nextGrade, outcome])).toEqual([
      ['田中　太郎', 2, 'promoted'],
      ['𠮷田　太郎', 3, 'promoted'],
      ['髙橋　太郎', null, 'leaves'],
    ]);
    expect(preview.emptied).toContainEqual(expect.objectContaining({ label: '組', students: 2 }));
    expect(preview.cleared).toEqual([expect.objectContaining({ name: '変更の記録' })]);
    expect(preview.warnings).toEqual([
      '推薦も辞退も記録されていない希望者が 2 人います。',
      '締めていない募集回があります（第1回・第2回・第3回・予備回）。',
    ]);
  });

  it('offers later years only, this scheme first, and says when the next year has no edition yet', async () => {
    const calls = await startService();
    await calls.ask('workspace.switchEdition', { id: 'advance-2022' });
    const before = await calls.ask('year.view', {});
    expect(before).toMatchObject({ year: '令和4年度', nextIsThere: false, records: [], change: null });
    expect(before.targets[0]?.id).toBe('advance-2026');
    await calls.ask('rules.beginNext', next);
    expect(await calls.ask('year.view', {})).toMatchObject({ nextIsThere: true });
    const refused = await calls.refused('year.preview', { ...plan, edition: 'correspondence-2020' });
    expect(refused).toMatchObject({ code: 'value-invalid' });
  });
});

describe('年度の切り替え: run and undo', () => {
  it('turns the data into that of the new year, and lays the old one down', async () => {
    const calls = await smallSchool();
    const done = await change(calls, [{ studentNumber: '201', outcome: 'repeats' }]);
    expect(done).toMatchObject({ record: '2022', year: '令和5年度', students: 2 });
    expect(done.status.edition.id).toBe('advance-2023');
    const { db } = calls.service.context.workspace();
    expect(
      await db.selectFrom('students').select(['studentNumber', 'grade', 'class', 'standing']).execute(),
    ).toEqual([
      { studentNumber: '101', grade: 2, class: null, standing: null },
      { studentNumber: '201', grade: 2, class: null, standing: 'repeating' },
    ]);
    expect(await calls.refused('students.get', { studentNumber: '301' })).toMatchObject({
      code: 'student-unknown',
    });
    const view = await calls.ask('year.view', {});
    expect(view.records).toEqual([expect.objectContaining({ id: '2022', year: '令和4年度', students: 3 })]);
    expect(view.change?.obstacle).toBeNull();
    // What was done before cannot be taken back one by one any more; it lies in the record.
    expect(done.status.undo).toBeNull();
    expect(await calls.refused('history.undo', {})).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('taking it back makes every row of every table what it was', async () => {
    const calls = await smallSchool();
    const { db } = calls.service.context.workspace();
    const before = await everyRow(db);
    await change(calls);
    expect(await everyRow(db)).not.toEqual(before);
    const back = await calls.ask('year.undo', { jobId: 'j' });
    expect(back).toMatchObject({
      year: '令和4年度',
      students: 3,
      status: { edition: { id: 'advance-2022' } },
    });
    expect(await everyRow(db)).toEqual(before);
    expect(await calls.ask('year.view', {})).toMatchObject({ records: [], change: null });
    expect(readdirSync(path.join(calls.dataFolder, 'years'))).toEqual([]);
    expect(existsSync(path.join(calls.dataFolder, 'backup', 'shogaku-before-year-undo.sqlite'))).toBe(true);
    expect(await calls.refused('year.undo', { jobId: 'j' })).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('something that was done since stands in the way, until it is taken back itself', async () => {
    const calls = await smallSchool();
    await change(calls);
    await addStudent(calls, '102');
    const refused = await calls.refused('year.undo', { jobId: 'j' });
    expect(refused).toMatchObject({ code: 'year-not-changeable' });
    expect(refused.message).toContain('名簿');
    await calls.ask('history.undo', {});
    expect((await calls.ask('year.view', {})).change?.obstacle).toBeNull();
    await calls.ask('year.undo', { jobId: 'j' });
    expect((await calls.ask('workspace.status', {})).students).toBe(3);
  });

  it('a change of the data after the preview refuses the run', async () => {
    const calls = await smallSchool();
    const { stamp } = await calls.ask('year.preview', plan);
    await addStudent(calls, '102');
    const refused = await calls.refused('year.run', { ...plan, stamp, jobId: 'j' });
    expect(refused.code).toBe('changed-since');
    expect((await calls.ask('workspace.status', {})).students).toBe(4);
  });

  it('a record that cannot be written leaves everything as it is', async () => {
    const calls = await smallSchool();
    const { db } = calls.service.context.workspace();
    const before = await everyRow(db);
    // A file lies where the folder should be.
    writeFileSync(path.join(calls.dataFolder, 'years'), '');
    const { stamp } = await calls.ask('year.preview', plan);
    const refused = await calls.refused('year.run', { ...plan, stamp, jobId: 'j' });
    expect(refused.message).toMatch(/書き込めません|作れなかった/u);
    expect(await everyRow(db)).toEqual(before);
  });

  it('can be stopped before the new year has begun', async () => {
    const calls = await smallSchool();
    const { stamp } = await calls.ask('year.preview', plan);
    calls.service.onProgress(() => void calls.reply('jobs.cancel', { jobId: 'j' }));
    const stopped = await calls.refused('year.run', { ...plan, stamp, jobId: 'j' });
    expect(stopped.code).toBe('cancelled');
    const view = await calls.ask('year.view', {});
    expect(view).toMatchObject({ year: '令和4年度', students: 3, records: [] });
    expect(readdirSync(path.join(calls.dataFolder, 'years'))).toEqual([]);
  });

  it('can be tried with the practice data, also when everybody leaves', async () => {
    const calls = await startPractice();
    const wanted = { edition: 'advance-2026', lastGrade: null, chosen: [] };
    const { stamp, students } = await calls.ask('year.preview', wanted);
    expect(students.every(({ outcome }) => outcome === 'leaves')).toBe(true);
    await calls.ask('year.run', { ...wanted, stamp, jobId: 'j' });
    await calls.close();
    const again = await startService(calls.dataFolder);
    expect(await again.ask('workspace.status', {})).toMatchObject({ kind: 'practice', students: 0 });
    await again.ask('year.open', { id: '2022' });
    expect(await again.ask('workspace.status', {})).toMatchObject({ kind: 'archive', students: 120 });
    await again.ask('workspace.endPractice', {});
    expect(existsSync(path.join(calls.dataFolder, 'practice'))).toBe(false);
  });
});

describe('after a crash', () => {
  const years = ({ dataFolder }: Calls) => path.join(dataFolder, 'years');
  const both = (calls: Calls) =>
    [path.join(years(calls), '2022.sqlite'), path.join(years(calls), '2022.pending')] as const;

  it('before the change: the copy is gone, the old year goes on', async () => {
    const calls = await smallSchool();
    await calls.close();
    mkdirSync(years(calls));
    writeFileSync(path.join(years(calls), '2022.pending'), 'half a copy');
    const again = await startService(calls.dataFolder);
    expect(await again.ask('year.view', {})).toMatchObject({ year: '令和4年度', records: [], change: null });
    expect(readdirSync(years(calls))).toEqual([]);
  });

  it('between the change and the name of the record: the new year goes on, and the record is there', async () => {
    const calls = await smallSchool();
    await change(calls);
    await calls.close();
    const [finished, pending] = both(calls);
    renameSync(finished, pending);
    const again = await startService(calls.dataFolder);
    const view = await again.ask('year.view', {});
    expect(view).toMatchObject({ year: '令和5年度', records: [{ id: '2022', students: 3 }] });
    expect(view.change?.obstacle).toBeNull();
  });

  it('after it was taken back: nothing of it is left', async () => {
    const calls = await smallSchool();
    await change(calls);
    const record = readFileSync(both(calls)[0]);
    await calls.ask('year.undo', { jobId: 'j' });
    await calls.close();
    writeFileSync(both(calls)[1], record);
    const again = await startService(calls.dataFolder);
    expect(await again.ask('year.view', {})).toMatchObject({ year: '令和4年度', records: [] });
  });
});

describe('the record of a year', () => {
  it('shows the year as it was, refuses every change, and stays byte for byte the same', async () => {
    const calls = await smallSchool();
    await change(calls);
    const file = path.join(calls.dataFolder, 'years', '2022.sqlite');
    const bytes = readFileSync(file);
    const status = await calls.ask('year.open', { id: '2022' });
    expect(status).toMatchObject({
      kind: 'archive',
      students: 3,
      asOf: '2022-06-20',
      edition: { id: 'advance-2022' },
      record: { year: '令和4年度' },
    });
    const written = await Promise.all([
      calls.refused('workspace.saveSchool', { ...school, name: '青葉台南高等学校' }),
      calls.refused('workspace.setAsOf', { asOf: '2022-07-01' }),
      calls.refused('workspace.switchEdition', { id: 'advance-2026' }),
      calls.refused('students.remove', { studentNumbers: ['201'] }),
      calls.refused('history.undo', {}),
      calls.refused('rules.removeOwn', { id: 'advance-2023' }),
      calls.refused('year.preview', plan),
      calls.refused('year.undo', { jobId: 'j' }),
    ]);
    for (const { code, message } of written) {
      expect(code).toBe('year-read-only');
      expect(message).toBe(
        '令和4年度の記録は変更できません。何も変えていません。画面の上の「今年度に戻る」を押してから、行ってください。',
      );
    }
    expect((await calls.ask('year.view', {})).year).toBe('令和5年度');
    expect(await calls.ask('year.leave', {})).toMatchObject({ kind: 'own', students: 2, record: null });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(path.join(calls.dataFolder, 'reading'))).toEqual([]);
    await addStudent(calls, '103');
  });

  it('prints; what is printed says that it is a copy and is not recorded', async () => {
    const calls = await smallSchool();
    await change(calls);
    await calls.ask('year.open', { id: '2022' });
    const target = path.join(calls.dataFolder, '判定一覧.xlsx');
    calls.service.files.grant('t', { kind: 'path', path: target, name: '判定一覧.xlsx' });
    const saved = await calls.ask('forms.save', {
      form: 'judgement-table',
      format: 'xlsx',
      selection: { kind: 'suggested' },
      options: { dueOn: null, alreadyRecommended: null, deleted: null },
      target: 't',
      jobId: 'p',
    });
    expect(saved.documentNumber).toBe('年度の記録の写し');
    expect(existsSync(target)).toBe(true);
  });

  it('is judged by the rules as they stood, also when they are changed or gone later', async () => {
    const calls = await smallSchool();
    await change(calls);
    const record = path.join(calls.dataFolder, 'years', '2022.sqlite');
    expect(readFileSync(record).includes('2022年度')).toBe(true);
    await calls.ask('year.open', { id: '2022' });
    const { edition } = calls.service.context.workspace();
    expect(edition).toEqual(calls.service.context.rulebook.editions.find(({ id }) => id === 'advance-2022'));
    expect(edition).not.toBe(calls.service.context.rulebook.editions.find(({ id }) => id === 'advance-2022'));
  });

  it('one of an earlier version of the application is brought up to date as a copy, and taken back', async () => {
    const calls = await smallSchool();
    await change(calls);
    const file = path.join(calls.dataFolder, 'years', '2022.sqlite');
    layOlderRecord(file);
    const bytes = readFileSync(file);
    expect(await calls.ask('year.open', { id: '2022' })).toMatchObject({ kind: 'archive', students: 1 });
    expect((await calls.ask('handover.view', {})).notes).toEqual([]);
    await calls.ask('year.leave', {});
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(await calls.ask('year.undo', { jobId: 'j' })).toMatchObject({ year: '令和4年度' });
    expect(await calls.ask('workspace.status', {})).toMatchObject({
      students: 1,
      edition: { id: 'advance-2022' },
    });
  });

  it('one that is no record is said to be unreadable and opens nothing', async () => {
    const calls = await smallSchool();
    mkdirSync(path.join(calls.dataFolder, 'years'));
    writeFileSync(path.join(calls.dataFolder, 'years', '2021.sqlite'), 'no database');
    expect((await calls.ask('year.view', {})).records).toEqual([
      { id: '2021', year: null, editionTitle: '', laidDownAt: '', students: 0 },
    ]);
    expect((await calls.refused('year.open', { id: '2021' })).code).toBe('year-record-unreadable');
    expect((await calls.refused('year.open', { id: '../shogaku' })).code).toBe('year-record-unreadable');
    expect((await readSettings(calls.service.context.workspace().db)).edition).toBe('advance-2022');
  });
});

/** In the place of the record one as it was before 校内の申し送り had a table. */
function layOlderRecord(file: string): void {
  const record = new Database(file, { readonly: true });
  const text = record.prepare('select record from yearRecord').pluck().get();
  record.close();
  rmSync(file);
  const older = new Database(file);
  migrate(older, migrations.slice(0, handover.version - 1));
  older.exec(`insert into students (studentNumber, familyName, givenName) values ('301', '髙橋', '太郎')`);
  older.exec(`insert into settings values ('edition', '"advance-2022"')`);
  older.exec('create table yearRecord (record text not null) strict');
  older.prepare('insert into yearRecord values (?)').run(text);
  older.close();
}
