import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, type Calls, newFolder, startService } from '../own-service.ts';

const filled: Input<'keptPapers.record'> = {
  studentNumber: '001',
  kind: 'interview',
  result: 'recognised',
  on: '2022-05-20',
  by: '田中　一郎',
  keptWhere: '書庫 3段目',
  note: null,
};
const list = ({ ask }: Calls) => ask('keptPapers.list', {});
const todoIds = async ({ ask }: Calls) => (await ask('home.summary', {})).todos.map(({ id }) => id);

async function below(folder = newFolder(), day = '2022-06-20'): Promise<Calls> {
  const calls = await startService(folder, () => day);
  await addStudent(calls, '001', { wantsGrant: 'はい', gradeAverage: '3.4' });
  await addStudent(calls, '002', { wantsGrant: 'はい', gradeAverage: '3.5' });
  return calls;
}

describe('学修意欲の確認', () => {
  it('is asked of who is below the line and wishes for the grant', async () => {
    const calls = await below();
    const { asked, isAsked, retention } = await list(calls);
    expect(isAsked).toBe(true);
    expect(asked.map(({ line }) => line.studentNumber)).toEqual(['001']);
    expect(retention).toMatchObject({ years: 3, citation: { locator: 'p.10' } });
  });

  it('is recorded: the result to the facts, the paper to 保管簿, in one step', async () => {
    const calls = await below();
    await calls.ask('keptPapers.record', filled);
    const [kept] = (await list(calls)).papers;
    expect(kept).toMatchObject({
      until: '2026-03-31',
      standing: 'kept',
      paper: {
        kind: 'interview',
        madeOn: '2022-05-20',
        years: 3,
        keptWhere: '書庫 3段目',
        name: '髙橋　太郎',
      },
    });
    expect((await list(calls)).asked).toMatchObject([
      {
        method: 'interview',
        result: 'recognised',
        on: '2022-05-20',
        by: '田中　一郎',
        isUnregistered: false,
      },
    ]);
    await calls.ask('history.undo', {});
    expect((await list(calls)).papers).toEqual([]);
    expect((await list(calls)).asked[0]?.result).toBe(null);
  });

  it('recorded again for the same day changes the line and adds none', async () => {
    const calls = await below();
    await calls.ask('keptPapers.record', filled);
    await calls.ask('keptPapers.record', { ...filled, result: 'notRecognised', keptWhere: '金庫' });
    expect((await list(calls)).papers).toMatchObject([{ paper: { keptWhere: '金庫' } }]);
  });

  it('typed in 成績 is missed in 保管簿 until it is registered', async () => {
    const calls = await below();
    const edits = [
      ['studyWillMethod', 'レポート'],
      ['studyWillResult', '認められる'],
      ['studyWillDate', '2022/5/20'],
    ].map(([field = '', text = '']) => ({ studentNumber: '001', field, text }));
    await calls.ask('facts.edit', { label: '成績の入力', edits });
    expect((await list(calls)).asked[0]?.isUnregistered).toBe(true);
    expect(await todoIds(calls)).toContain('kept-missing');
    expect(
      await calls.ask('keptPapers.register', { studentNumbers: ['001', '002'], keptWhere: null }),
    ).toMatchObject({ applied: 1 });
    expect((await list(calls)).papers).toMatchObject([{ paper: { kind: 'report', madeOn: '2022-05-20' } }]);
    expect(await todoIds(calls)).not.toContain('kept-missing');
  });

  it('refuses a day to come and マイナンバー', async () => {
    const calls = await below();
    expect(await calls.refused('keptPapers.record', { ...filled, on: '2022-06-21' })).toMatchObject({
      code: 'value-invalid',
    });
    expect(await calls.refused('keptPapers.record', { ...filled, note: '123456789018' })).toMatchObject({
      code: 'my-number-found',
    });
  });
});

describe('廃棄', () => {
  const destruction = { on: '2026-04-10', way: '裁断', person: '田中　一郎', witness: '鈴木　次郎' };

  async function fourYearsLater(): Promise<Calls> {
    const folder = newFolder();
    const first = await below(folder);
    await first.ask('keptPapers.record', { ...filled, note: '再面談' });
    await first.close();
    return startService(folder, () => '2026-04-10');
  }

  it('is due on the day after the last one, and leaves name, number, kind and day', async () => {
    const calls = await fourYearsLater();
    const [kept] = (await list(calls)).papers;
    expect(kept?.standing).toBe('due');
    expect(await todoIds(calls)).toContain('kept-due');
    const id = kept?.paper.id ?? '';
    expect(
      await calls.refused('keptPapers.destroy', { ...destruction, ids: [id], on: '2026-03-31' }),
    ).toMatchObject({ message: expect.stringContaining('令和8年3月31日まで保管します') });
    expect(await calls.ask('keptPapers.destroy', { ...destruction, ids: [id] })).toMatchObject({ papers: 1 });
    const after = await list(calls);
    expect(after.destructions).toMatchObject([{ papers: 1, destruction: { witness: '鈴木　次郎' } }]);
    expect(after.papers[0]).toMatchObject({
      standing: 'destroyed',
      paper: { name: '髙橋　太郎', studentNumber: '001', place: null, keptWhere: null, note: null },
    });
    expect(await calls.refused('keptPapers.destroy', { ...destruction, ids: [id] })).toMatchObject({
      code: 'changed-since',
    });
    expect(await calls.refused('keptPapers.remove', { id })).toMatchObject({ code: 'input-invalid' });
    await calls.ask('history.undo', {});
    expect((await list(calls)).papers[0]).toMatchObject({
      standing: 'due',
      paper: { note: '再面談', keptWhere: '書庫 3段目' },
    });
  });

  it('waits where the school keeps papers longer, which may not be shorter', async () => {
    const calls = await fourYearsLater();
    expect(await calls.refused('keptPapers.setYears', { years: 2 })).toMatchObject({
      message: '機構の定めは3年間です。3年以上を入力してください。',
    });
    await calls.ask('keptPapers.setYears', { years: 5 });
    expect((await list(calls)).papers[0]).toMatchObject({ standing: 'kept', until: '2028-03-31' });
    await calls.ask('keptPapers.setYears', { years: null });
    expect((await list(calls)).papers[0]).toMatchObject({ standing: 'due' });
  });

  it('of a paper whose student has left the roster', async () => {
    const calls = await fourYearsLater();
    await calls.ask('students.remove', { studentNumbers: ['001'] });
    const { papers } = await list(calls);
    expect(papers).toMatchObject([{ standing: 'due', paper: { studentNumber: '001' } }]);
    await calls.ask('keptPapers.destroy', { ...destruction, ids: papers.map(({ paper }) => paper.id) });
    expect((await list(calls)).papers[0]?.standing).toBe('destroyed');
  });
});

describe('保管簿', () => {
  it('takes a new place, and loses a line entered by mistake', async () => {
    const calls = await below();
    await calls.ask('keptPapers.record', filled);
    const id = (await list(calls)).papers[0]?.paper.id ?? '';
    await calls.ask('keptPapers.edit', { id, keptWhere: '金庫', note: '綴じた' });
    expect((await list(calls)).papers[0]?.paper).toMatchObject({ keptWhere: '金庫', note: '綴じた' });
    await calls.ask('keptPapers.remove', { id });
    expect((await list(calls)).papers).toEqual([]);
  });
});
