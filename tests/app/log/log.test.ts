import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LogQuery } from '#core/contract/log.ts';
import { addStudent, anyEntry, type Calls, logged, newFolder, startService } from '../own-service.ts';

const search = async ({ ask }: Calls, query: Partial<LogQuery>): Promise<readonly string[]> =>
  (await ask('log.search', { query: { ...anyEntry, ...query }, page: 0 })).entries.map(({ label }) => label);
const edit = (calls: Calls, studentNumber: string, field: string, text: string) =>
  calls.ask('facts.edit', { label: `${field}の入力`, edits: [{ studentNumber, field, text }] });

/** Two students, and some work on them by two people. */
async function office(): Promise<Calls> {
  const calls = await startService();
  await calls.ask('people.add', { name: '髙橋　恵' });
  await addStudent(calls, '001', { familyName: '髙﨑', givenName: '太郎', familyKana: 'タカサキ' });
  await addStudent(calls, '002', { familyName: '田中', givenName: '花子' });
  await calls.ask('people.add', { name: '田中　一' });
  await edit(calls, '001', 'gradeAverage', '3.5');
  await edit(calls, '002', 'note', '面談は６月');
  return calls;
}

describe('変更の記録', () => {
  it('finds a student under every spelling of the name, by カナ and by number', async () => {
    const calls = await office();
    const found = ['gradeAverageの入力', '生徒の追加'];
    for (const text of ['高崎', '髙﨑　太郎', 'たかさき', '001']) {
      expect(await search(calls, { text }), text).toEqual(found);
    }
  });

  it('finds what was done by its words, by a value in either width, and by the name of the fact', async () => {
    const calls = await office();
    expect(await search(calls, { text: '評定平均値' })).toEqual(['gradeAverageの入力']);
    expect(await search(calls, { text: '面談' })).toEqual(['noteの入力']);
    expect(await search(calls, { text: '３．５' })).toEqual(['gradeAverageの入力']);
    expect(await search(calls, { text: '田中 面談' })).toEqual(['noteの入力']);
    expect(await search(calls, { text: 'gradeAverage 面談' })).toEqual([]);
  });

  it('is narrowed by person, kind and period', async () => {
    const calls = await office();
    expect(await search(calls, { person: '髙橋　恵' })).toEqual(['生徒の追加', '生徒の追加']);
    expect(await search(calls, { kind: 'edit' })).toHaveLength(2);
    expect(await search(calls, { from: '2022-06-20', to: '2022-06-20' })).toHaveLength(4);
    expect(await search(calls, { to: '2022-06-19' })).toEqual([]);
    expect((await calls.ask('log.search', { query: anyEntry, page: 0 })).people).toEqual([
      '田中　一',
      '髙橋　恵',
    ]);
  });

  it('shows before and after as an officer reads them, and who took it back', async () => {
    const calls = await office();
    await edit(calls, '001', 'gradeAverage', '3.6');
    await calls.ask('history.undo', {});
    const [entry] = await logged(calls);
    const detail = await calls.ask('log.entry', { batchId: entry?.batchId ?? 0, student: null, page: 0 });
    expect(detail).toMatchObject({
      entry: { undone: true, person: '田中　一' },
      moves: [{ kind: 'undo', person: '田中　一' }],
      total: 1,
      changes: [
        {
          what: '生徒',
          kind: 'changed',
          student: { studentNumber: '001', name: '髙﨑　太郎' },
          lines: [{ label: '評定平均値', before: '3.5', after: '3.6' }],
        },
      ],
    });
  });

  it('keeps a student under a corrected number and after being taken out of the roster', async () => {
    const calls = await office();
    await edit(calls, '001', 'studentNumber', '101');
    expect(await search(calls, { student: '101' })).toEqual([
      'studentNumberの入力',
      'gradeAverageの入力',
      '生徒の追加',
    ]);
    await calls.ask('students.remove', { studentNumbers: ['101'] });
    expect(await search(calls, { text: '高崎' })).toHaveLength(4);
    const [removal] = await logged(calls);
    const detail = await calls.ask('log.entry', { batchId: removal?.batchId ?? 0, student: null, page: 0 });
    expect(detail.changes[0]).toMatchObject({
      kind: 'removed',
      student: { studentNumber: '101', name: '髙﨑　太郎' },
    });
  });

  it('of one student shows what concerns the student and says how much more there is', async () => {
    const calls = await startService();
    for (const number of ['001', '002', '003']) await addStudent(calls, number);
    const edits = ['001', '002', '003'].map((studentNumber) => ({
      studentNumber,
      field: 'class',
      text: '2',
    }));
    await calls.ask('facts.edit', { label: '組の入力', edits });
    const [entry] = await logged(calls);
    const detail = await calls.ask('log.entry', { batchId: entry?.batchId ?? 0, student: '002', page: 0 });
    expect(detail).toMatchObject({ entry: { changes: 3 }, total: 1 });
    expect(detail.changes.map(({ student }) => student?.studentNumber)).toEqual(['002']);
  });

  it('pages through a large entry, and a page that is gone is the first', async () => {
    const calls = await startService();
    const edits = Array.from({ length: 60 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    for (const number of edits) await addStudent(calls, number);
    await calls.ask('facts.edit', {
      label: '組の入力',
      edits: edits.map((studentNumber) => ({ studentNumber, field: 'class', text: '2' })),
    });
    const [entry] = await logged(calls);
    const second = await calls.ask('log.entry', { batchId: entry?.batchId ?? 0, student: null, page: 1 });
    expect(second).toMatchObject({ total: 60, page: 1 });
    expect(second.changes).toHaveLength(60 - second.pageSize);
    const gone = await calls.ask('log.search', { query: anyEntry, page: 9 });
    expect(gone).toMatchObject({ page: 0, total: 61 });
  });

  it('says so when an entry is not there', async () => {
    const { refused } = await startService();
    expect((await refused('log.entry', { batchId: 7, student: null, page: 0 })).message).toContain(
      '見つかりません',
    );
  });

  it('keeps the rules and the day by which everybody is judged; both can be taken back', async () => {
    const calls = await startService();
    const before = (await calls.ask('workspace.status', {})).edition.id;
    await calls.ask('workspace.switchEdition', { id: 'advance-2026' });
    await calls.ask('workspace.setAsOf', { asOf: '2022-09-01' });
    const [day, edition] = await logged(calls);
    expect([day?.label, edition?.label]).toEqual([
      '判定の基準日の変更',
      '判定の規則を「令和8年度 予約採用（下書き）」に切り替え',
    ]);
    const detail = await calls.ask('log.entry', { batchId: day?.batchId ?? 0, student: null, page: 0 });
    expect(detail.changes[0]).toMatchObject({
      which: '判定の基準日',
      lines: [{ before: '', after: '令和4年9月1日' }],
    });
    expect((await calls.ask('history.undo', {})).status.asOf).toBe('2022-06-20');
    expect((await calls.ask('history.undo', {})).status.edition.id).toBe(before);
    expect((await calls.ask('history.redo', {})).status.edition.id).toBe('advance-2026');
    const taken = await calls.ask('history.undoBatch', { batchId: edition?.batchId ?? 0 });
    expect(taken.status.edition.id).toBe(before);
  });

  it('names whom an entry concerns, also after the student has left the roster', async () => {
    const calls = await office();
    await calls.ask('students.remove', { studentNumbers: ['001'] });
    const [removal, note] = await logged(calls);
    expect(removal?.students).toEqual({ count: 1, first: { studentNumber: '001', name: '髙﨑　太郎' } });
    expect(note?.students.first?.name).toBe('田中　花子');
  });

  it('is printed for the principal as it is narrowed', async () => {
    const calls = await office();
    await calls.ask('workspace.saveSchool', {
      name: '架空高等学校',
      principal: { family: '校長', given: '一郎' },
      officer: { family: '髙橋', given: '恵' },
      phone: null,
      defaultCourse: null,
    });
    const target = path.join(newFolder(), '記録.pdf');
    calls.service.files.grant('target', { kind: 'path', path: target, name: '記録.pdf' });
    const sheet = { kind: 'log', query: { ...anyEntry, kind: 'edit' } } as const;
    expect(
      await calls.ask('sheets.save', { sheet, studentNumber: null, target: 'target', jobId: 'j' }),
    ).toMatchObject({ pages: 1, warnings: [] });
    const nothing = { kind: 'log', query: { ...anyEntry, kind: 'import' } } as const;
    expect(
      (await calls.refused('sheets.preview', { sheet: nothing, studentNumber: null, jobId: 'j' })).message,
    ).toContain('当てはまる記録がありません');
  });

  it('is written to Excel with everything that is found, and refuses to write nothing', async () => {
    const calls = await office();
    const target = path.join(newFolder(), '記録.xlsx');
    calls.service.files.grant('target', { kind: 'path', path: target, name: '記録.xlsx' });
    const saved = await calls.ask('log.save', {
      query: { ...anyEntry, student: '001' },
      target: 'target',
      jobId: 'j',
    });
    expect(saved).toEqual({ fileName: '記録.xlsx', rows: 5 });
    expect(existsSync(target)).toBe(true);
    const nothing = await calls.refused('log.save', {
      query: { ...anyEntry, text: 'どこにもない' },
      target: 'target',
      jobId: 'j',
    });
    expect(nothing.message).toContain('当てはまる記録がありません');
  });
});
