import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addStudent, type Calls, logged, startPractice, startService } from '../own-service.ts';

const school = {
  name: '緑ヶ丘高等学校',
  principal: { family: '大山', given: '一郎' },
  officer: { family: '小川', given: '花' },
  phone: null,
  defaultCourse: 'highSchool',
} as const;

const practiceFile = ({ dataFolder }: Calls): string => path.join(dataFolder, 'practice', 'practice.sqlite');

describe('workspace', () => {
  it('is empty at first, and the school or a student begins it', async () => {
    const calls = await startService();
    const status = await calls.ask('workspace.status', {});
    expect(status).toMatchObject({ kind: 'empty', school: null, students: 0, undo: null, savedAt: null });
    expect(status).toMatchObject({ asOf: '2022-06-20', edition: { id: 'advance-2022' }, version: '0.1.0' });
    const saved = await calls.ask('workspace.saveSchool', school);
    expect(saved).toMatchObject({ kind: 'own', school, savedAt: '2022-06-20T10:32:00+09:00' });
    expect(saved.undo?.label).toBe('学校の情報の登録');
  });

  it('undoes a change of the school', async () => {
    const { ask } = await startService();
    await ask('workspace.saveSchool', school);
    const changed = await ask('workspace.saveSchool', { ...school, phone: '000-0000-0000' });
    expect(changed.undo?.label).toBe('学校の情報の変更');
    const { label, status } = await ask('history.undo', {});
    expect(label).toBe('学校の情報の変更');
    expect(status).toMatchObject({ school, redo: { label: '学校の情報の変更' } });
  });

  it('records nothing when the school is saved unchanged', async () => {
    const calls = await startService();
    await calls.ask('workspace.saveSchool', school);
    await calls.ask('workspace.saveSchool', school);
    expect(await logged(calls)).toHaveLength(1);
  });

  it('lets the school stand in for a 在籍課程 that nobody entered', async () => {
    const calls = await startService();
    await addStudent(calls, '001', { wantsGrant: 'はい', courseYears: '3', graduation: '2023/3' });
    const graduation = async () => {
      const { judgement } = await calls.ask('judgement.of', { studentNumber: '001' });
      return judgement.wishes[0]?.criteria.find(({ id }) => id === 'qualification.graduation')?.verdict;
    };
    expect(await graduation()).toMatchObject({ kind: 'missing' });
    await calls.ask('workspace.saveSchool', school);
    expect(await graduation()).not.toMatchObject({ fields: expect.arrayContaining(['schoolCourse']) });
    const { facts } = await calls.ask('students.get', { studentNumber: '001' });
    expect(facts.find(({ field }) => field === 'schoolCourse')?.text).toBe('');
  });

  it('judges as of another day, and as of today again', async () => {
    const calls = await startService();
    expect((await calls.ask('workspace.setAsOf', { asOf: '2022-09-01' })).asOf).toBe('2022-09-01');
    await addStudent(calls, '001', { wantsGrant: 'はい' });
    expect((await calls.ask('judgement.of', { studentNumber: '001' })).judgement.asOf).toBe('2022-09-01');
    expect((await calls.ask('workspace.setAsOf', { asOf: null })).asOf).toBe('2022-06-20');
    expect((await calls.ask('judgement.of', { studentNumber: '001' })).judgement.asOf).toBe('2022-06-20');
  });

  it('judges anew on the next day', async () => {
    let today = '2022-06-20';
    const calls = await startService(undefined, () => today);
    await addStudent(calls, '001', { wantsGrant: 'はい' });
    expect((await calls.ask('judgement.of', { studentNumber: '001' })).judgement.asOf).toBe('2022-06-20');
    today = '2022-06-21';
    expect((await calls.ask('judgement.of', { studentNumber: '001' })).judgement.asOf).toBe('2022-06-21');
  });
});

describe('practice data', () => {
  it('is a school of its own on its own day, with nothing to undo', async () => {
    const { ask } = await startPractice();
    const status = await ask('workspace.status', {});
    expect(status).toMatchObject({ kind: 'practice', asOf: '2022-06-15', undo: null, redo: null });
    expect(status.students).toBeGreaterThanOrEqual(100);
    expect(status.school?.name).toBe('青葉台北高等学校');
    expect(status.open.judgement).toBeGreaterThan(0);
    expect(status.open.papers).toBeGreaterThan(0);
  });

  it('has every paper state on a paper that its student owes', async () => {
    const { service, ask } = await startPractice();
    const stored = await service.context.workspace().db.selectFrom('paperStates').selectAll().execute();
    const { rows } = await ask('papers.matrix', {});
    const owed = new Set(
      rows.flatMap(({ line, papers }) => papers.map(({ need }) => `${line.studentNumber} ${need.key}`)),
    );
    expect(stored.filter((row) => !owed.has(`${row.studentNumber} ${row.paperKey}`))).toEqual([]);
  });

  it('never touches the own data, and is gone when it ends', async () => {
    const calls = await startService();
    await addStudent(calls, '001');
    const before = await calls.ask('students.list', {});
    await calls.ask('workspace.startPractice', {});
    expect(existsSync(practiceFile(calls))).toBe(true);
    const [someone] = await calls.ask('students.list', {});
    await calls.ask('students.remove', { studentNumbers: [someone?.studentNumber ?? ''] });
    const after = await calls.ask('workspace.endPractice', {});
    expect(after).toMatchObject({
      kind: 'own',
      students: 1,
      asOf: '2022-06-20',
      undo: { label: '生徒の追加' },
    });
    expect(await calls.ask('students.list', {})).toEqual(before);
    expect(existsSync(path.dirname(practiceFile(calls)))).toBe(false);
  });

  it('starts fresh every time', async () => {
    const { ask } = await startPractice();
    const fresh = await ask('students.list', {});
    await ask('students.remove', { studentNumbers: fresh.slice(0, 10).map((line) => line.studentNumber) });
    await ask('workspace.startPractice', {});
    expect(await ask('students.list', {})).toEqual(fresh);
  });

  it('goes on when the application was closed meanwhile', async () => {
    const calls = await startPractice();
    const [someone] = await calls.ask('students.list', {});
    await calls.ask('students.remove', { studentNumbers: [someone?.studentNumber ?? ''] });
    const { students } = await calls.ask('workspace.status', {});
    await calls.close();
    const again = await startService(calls.dataFolder);
    expect(await again.ask('workspace.status', {})).toMatchObject({ kind: 'practice', students });
    expect(await again.ask('workspace.endPractice', {})).toMatchObject({ kind: 'empty' });
  });

  it('can be changed over while everything else is being asked', async () => {
    const calls = await startPractice();
    const asked = Array.from({ length: 30 }, (_, at) =>
      at % 10 === 5
        ? calls.reply(at === 15 ? 'workspace.startPractice' : 'workspace.endPractice', {})
        : calls.reply('grades.list', {}),
    );
    expect((await Promise.all(asked)).every((reply) => reply.ok)).toBe(true);
  });
});
