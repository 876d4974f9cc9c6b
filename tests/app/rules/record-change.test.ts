import { describe, expect, it } from 'vitest';
import { anyEntry, type Calls, logged, startService } from '../own-service.ts';

const next = {
  from: 'advance-2022',
  fiscalYear: 2024,
  title: '2024年度実施 予約採用',
  shortTitle: '令和6年度 予約採用',
  publication: { title: '2026年度実施 予約採用について', publisher: '日本学生支援機構', edition: '試験用' },
} as const;

const save = (calls: Calls, confirmed: boolean) =>
  calls.ask('rules.saveValue', {
    id: 'advance-2024',
    name: 'amounts/loan2',
    value: { from: 30000, to: 130000, step: 10000 },
    source: { document: 'y2024', locator: 'p.12', quote: '3万円～13万円' },
    confirmed,
  });
const detailOf = async (calls: Calls, at: number) => {
  const entry = (await logged(calls))[at];
  return calls.ask('log.entry', { batchId: entry?.batchId ?? 0, student: null, page: 0 });
};

describe('規則の変更の記録', () => {
  it('holds who made an edition, and each value before and after with its source', async () => {
    const calls = await startService();
    await calls.ask('people.add', { name: '田中　花子' });
    await calls.ask('rules.beginNext', next);
    await save(calls, true);
    await calls.ask('rules.undoValue', { id: 'advance-2024' });
    expect((await logged(calls)).map(({ kind, person, label }) => [kind, person, label])).toEqual([
      ['rules', '田中　花子', '規則「令和6年度 予約採用」の変更の取り消し'],
      ['rules', '田中　花子', '規則「令和6年度 予約採用」の値の確認'],
      ['rules', '田中　花子', '規則「令和6年度 予約採用」の版の作成'],
    ]);
    const { changes } = await detailOf(calls, 1);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'changed', what: '規則', student: null });
    expect(changes[0]?.which).toContain('令和6年度 予約採用');
    expect(changes[0]?.lines).toMatchObject([
      {
        label: '値',
        before: '20,000円～120,000円（10,000円刻み）',
        after: '30,000円～130,000円（10,000円刻み）',
      },
      { label: '出典', after: expect.stringContaining('3万円～13万円') },
      { label: '確認', before: '未確認', after: '確認済み' },
    ]);
    expect((await detailOf(calls, 2)).changes).toMatchObject([{ kind: 'added', lines: [] }]);
  });

  it('is found by a value, and neither 元に戻す nor the record takes it back', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    await save(calls, false);
    const query = { ...anyEntry, text: '130,000円' };
    const { entries } = await calls.ask('log.search', { query, page: 0 });
    expect(entries.map(({ label }) => label)).toEqual(['規則「令和6年度 予約採用」の値の変更']);
    expect((await calls.ask('workspace.status', {})).undo).toBeNull();
    const refused = await calls.refused('history.undoBatch', { batchId: entries[0]?.batchId ?? 0 });
    expect(refused.message).toContain('「規則」の画面');
  });

  it('says nothing of a change that was refused', async () => {
    const calls = await startService();
    await calls.refused('rules.undoValue', { id: 'advance-2022' });
    await calls.refused('rules.beginNext', { ...next, fiscalYear: 2020 });
    expect(await logged(calls)).toEqual([]);
  });

  it('keeps that an edition of the school was taken away', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    await calls.ask('rules.removeOwn', { id: 'advance-2024' });
    expect((await logged(calls))[0]?.label).toBe('規則「令和6年度 予約採用」の学校の版の削除');
    expect((await detailOf(calls, 0)).changes).toMatchObject([{ kind: 'removed' }]);
  });
});
