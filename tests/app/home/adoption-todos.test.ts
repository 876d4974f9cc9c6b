import { expect, it } from 'vitest';
import { adopt, cohort, done, holders, ids } from '../adoption/cohort.ts';

it('what is open after 採用 is named with its nearest day, the late first, and nothing where nobody was adopted', async () => {
  const calls = await cohort();
  const after = async () =>
    (await calls.ask('home.summary', {})).todos
      .filter(({ destination }) => destination.screen === 'after')
      .map(({ id, sentence, urgency }) => [id, sentence, urgency]);
  expect(await after()).toEqual([]);

  await calls.ask('adoption.saveList', {
    of: 'candidates',
    block: [
      ['B01', '第一種'],
      ['B02', '第一種'],
    ],
  });
  await adopt(calls, holders.slice(0, 2));
  const { B01 = '', B02 = '' } = await ids(calls);
  await calls.ask('adoption.setDue', { of: 'candidate', keys: ['B01'], on: '2026-02-09' });
  await calls.ask('adoption.setDue', { of: 'candidate', keys: ['B02'], on: '2026-02-20' });
  await calls.ask('adoption.setDue', { of: 'pledge', keys: [B01, B02], on: '2026-02-17' });
  await calls.ask('adoption.putEvent', {
    id: null,
    holderId: B02,
    event: 'leave',
    month: '2026-01',
    monthly: null,
    filedOn: null,
    reportedOn: null,
    note: null,
  });
  expect(await after()).toEqual([
    ['report-late', '進学届の期限を過ぎた学生が 1 人います。', 'late'],
    [
      'pledge-open',
      '返還誓約書がそろっていない奨学生が 2 件あります。最も早い期限は2月17日です（あと 7 日）。',
      'late',
    ],
    [
      'report-open',
      '進学届がまだ入力されていない学生が 1 人います。最も早い期限は2月20日です（あと 10 日）。',
      'soon',
    ],
    ['events', '届の提出か機構への報告が済んでいない異動が 1 件あります。', 'soon'],
  ]);

  // 継続願 is spoken of once one has come in.
  await calls.ask('adoption.mark', {
    changes: [{ of: 'review', holderId: B01, year: 2025, step: 'request', mark: done() }],
  });
  const sentences = (await after()).map(([, sentence]) => sentence);
  expect(sentences).toContain('継続願が出ていない奨学生が 1 件あります。');
  expect(sentences).toContain('適格認定の区分を決めていない奨学生が 1 件あります。');
});

it('予約採用 at a high school has none of it', async () => {
  const calls = await cohort();
  await adopt(calls, holders.slice(0, 1));
  await calls.ask('workspace.switchEdition', { id: 'advance-2022' });
  const { todos } = await calls.ask('home.summary', {});
  expect(todos.filter(({ destination }) => destination.screen === 'after')).toEqual([]);
});
