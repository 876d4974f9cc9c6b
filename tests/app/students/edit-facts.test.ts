import { describe, expect, it } from 'vitest';
import { addStudent, type Calls, logged, startPractice, startService } from '../own-service.ts';

const edit = (calls: Calls, edits: readonly (readonly [number: string, field: string, text: string])[]) =>
  calls.ask('facts.edit', {
    label: '貼り付け',
    edits: edits.map(([studentNumber, field, text]) => ({ studentNumber, field, text })),
  });

const fact = async ({ ask }: Calls, studentNumber: string, field: string): Promise<string | undefined> =>
  (await ask('students.get', { studentNumber })).facts.find((entry) => entry.field === field)?.text;

async function threeStudents(): Promise<Calls> {
  const calls = await startService();
  for (const number of ['001', '002', '003']) await addStudent(calls, number, { wantsGrant: 'はい' });
  return calls;
}

describe('facts.edit', () => {
  it('stores what can be taken, gives back the rest with its reason, as one step', async () => {
    const calls = await threeStudents();
    const result = await edit(calls, [
      ['001', 'gradeAverage', '３．４５'],
      ['002', 'gradeAverage', '35'],
      ['003', 'gradeAverage', '3,45'],
      ['003', 'studyWillMethod', '面接'],
      ['404', 'gradeAverage', '3.5'],
      ['001', 'nonsense', '1'],
    ]);
    expect(result).toMatchObject({ applied: 2, savedAt: '2022-06-20T10:32:00+09:00' });
    expect(result.rejected.map(({ studentNumber, text }) => [studentNumber, text])).toEqual([
      ['002', '35'],
      ['003', '3,45'],
      ['404', '3.5'],
      ['001', '1'],
    ]);
    expect(result.rejected.every(({ problem }) => problem.endsWith('。'))).toBe(true);
    expect(await fact(calls, '001', 'gradeAverage')).toBe('3.45');
    expect(await fact(calls, '002', 'gradeAverage')).toBe('');
    expect(await fact(calls, '003', 'studyWillMethod')).toBe('面談');
    const { label, status } = await calls.ask('history.undo', {});
    expect(label).toBe('貼り付け（2件）');
    expect(status.redo).toEqual({ label: '貼り付け（2件）' });
    expect(await fact(calls, '001', 'gradeAverage')).toBe('');
    expect(await fact(calls, '003', 'studyWillMethod')).toBe('');
  });

  it('stores nothing and leaves no step when nothing changes or everything is refused', async () => {
    const calls = await threeStudents();
    const before = await logged(calls);
    expect(await edit(calls, [['001', 'wantsGrant', 'はい']])).toMatchObject({
      batchId: null,
      savedAt: null,
    });
    expect(await edit(calls, [['001', 'gradeAverage', 'A']])).toMatchObject({ batchId: null, applied: 0 });
    expect(await logged(calls)).toEqual(before);
  });

  it('takes the last of several entries for one cell, and clears with an empty one', async () => {
    const calls = await threeStudents();
    await edit(calls, [
      ['001', 'income', '320'],
      ['001', 'income', '410'],
      ['002', 'wantsGrant', ''],
    ]);
    expect(await fact(calls, '001', 'income')).toBe('410');
    expect(await fact(calls, '002', 'wantsGrant')).toBe('');
  });

  it('never stores a マイナンバー', async () => {
    const calls = await threeStudents();
    const { rejected } = await edit(calls, [
      ['001', 'note', '番号は 1234-5678-9018 です'],
      ['001', 'studyWillBy', '１２３４５６７８９０１８'],
    ]);
    expect(rejected.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('マイナンバー'),
      expect.stringContaining('マイナンバー'),
    ]);
    expect(rejected.map(({ problem }) => problem).join()).not.toMatch(/\d{4}/);
    const rows = await calls.service.context.workspace().db.selectFrom('changes').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/5678/);
  });

  it('changes a 学籍番号 only to one that is free', async () => {
    const calls = await threeStudents();
    const result = await edit(calls, [
      ['001', 'studentNumber', '002'],
      ['002', 'studentNumber', '020'],
      ['002', 'note', '番号変更'],
      ['003', 'studentNumber', '020'],
    ]);
    expect(result.applied).toBe(2);
    expect(result.rejected.map(({ studentNumber }) => studentNumber)).toEqual(['001', '003']);
    const numbers = (await calls.ask('students.list', {})).map((line) => line.studentNumber);
    expect(numbers).toEqual(['001', '003', '020']);
    expect(await fact(calls, '020', 'note')).toBe('番号変更');
    await calls.ask('history.undo', {});
    expect((await calls.ask('students.list', {})).map((line) => line.studentNumber)).toEqual([
      '001',
      '002',
      '003',
    ]);
  });

  it('judges at once', async () => {
    const calls = await threeStudents();
    const state = async () => {
      const { judgement } = await calls.ask('judgement.of', { studentNumber: '001' });
      return judgement.wishes[0]?.criteria.find(({ id }) => id === 'marks')?.verdict.kind;
    };
    expect(await state()).toBe('missing');
    await edit(calls, [['001', 'gradeAverage', '3.449']]);
    expect(await state()).toBe('schoolDecides');
    await edit(calls, [['001', 'gradeAverage', '3.45']]);
    expect(await state()).toBe('met');
    await calls.ask('history.undo', {});
    expect(await state()).toBe('schoolDecides');
  });

  it('keeps what two windows enter at the same moment', async () => {
    const calls = await threeStudents();
    await Promise.all(
      ['001', '002', '003'].flatMap((number) => [
        edit(calls, [[number, 'gradeAverage', '3.6']]),
        edit(calls, [[number, 'income', '300']]),
      ]),
    );
    for (const number of ['001', '002', '003']) {
      expect(await fact(calls, number, 'gradeAverage')).toBe('3.6');
      expect(await fact(calls, number, 'income')).toBe('300');
    }
  });
});

describe('an average computed from 評定一覧', () => {
  const takahashi = async (calls: Calls): Promise<string> =>
    (await calls.ask('students.search', { text: '髙橋　太郎' }))[0]?.studentNumber ?? '';
  const average = async (calls: Calls) =>
    (await calls.ask('students.get', { studentNumber: await takahashi(calls) })).applicant.gradeAverage;

  it('stays computed when it is copied onto itself', async () => {
    const calls = await startPractice();
    expect(await edit(calls, [[await takahashi(calls), 'gradeAverage', '3.45']])).toMatchObject({
      batchId: null,
    });
    expect(await average(calls)).toEqual({ kind: 'marks', sum: 69, count: 20 });
  });

  it('gives way to a typed one, and comes back when that is cleared', async () => {
    const calls = await startPractice();
    const number = await takahashi(calls);
    await edit(calls, [[number, 'gradeAverage', '4.0']]);
    expect(await average(calls)).toEqual({ kind: 'typed', text: '4.0' });
    await edit(calls, [[number, 'gradeAverage', '']]);
    expect(await average(calls)).toEqual({ kind: 'marks', sum: 69, count: 20 });
  });
});
