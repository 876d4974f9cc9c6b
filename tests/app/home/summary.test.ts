import { describe, expect, it } from 'vitest';
import { homeHandlers } from '#core/app/home/handlers.ts';
import type { HomeSummary } from '#core/contract/home.ts';
import { answered, contextInMemory } from '../judgement/practice-context.ts';

async function summaryOn(today: string, content: 'empty' | 'practice' = 'practice'): Promise<HomeSummary> {
  const { ctx, close } = await contextInMemory(content, today);
  const summary = answered(await homeHandlers(ctx)['home.summary']({}));
  await close();
  return summary;
}
const todo = (summary: HomeSummary, id: string) =>
  summary.todos.find((entry) => entry.id === id || entry.id.startsWith(`${id} `));

describe('今日やること', () => {
  it('begins with the roster and the school on an empty day', async () => {
    const { todos } = await summaryOn('2022-06-15', 'empty');
    expect(todos.map((entry) => entry.id)).toEqual(['school', 'first-roster']);
  });

  it('names what is open, as sentences with figures', async () => {
    const summary = await summaryOn('2022-06-15');
    for (const id of [
      'averages',
      'statements',
      'borderline',
      'facts',
      'papers',
      'defects',
      'neverEntered',
      'deadline',
      'open',
    ]) {
      const entry = todo(summary, id);
      expect(entry?.count, id).toBeGreaterThan(0);
      expect(entry?.sentence).toContain(`${entry?.count} 人`);
      expect(entry?.sentence).toMatch(/。$/);
    }
  });

  it('puts the most urgent first', async () => {
    for (const day of ['2022-05-01', '2022-06-15', '2022-08-08', '2022-10-12', '2026-11-22']) {
      const order = ['late', 'soon', 'normal', 'done'];
      const found = (await summaryOn(day)).todos.map((entry) => order.indexOf(entry.urgency));
      expect(found, day).toEqual([...found].sort());
    }
  });

  const springId = 'window 2022-05-23';
  it.each([
    ['2022-05-22', 'normal', '第1回・第2回・第3回 推薦期間（スカラAC）は5月23日に始まります。'],
    ['2022-07-19', 'normal', '第1回・第2回・第3回 推薦期間（スカラAC）は残り 22 日です（8月10日まで）。'],
    ['2022-07-20', 'soon', '第1回・第2回・第3回 推薦期間（スカラAC）は残り 21 日です（8月10日まで）。'],
    ['2022-08-02', 'soon', '第1回・第2回・第3回 推薦期間（スカラAC）は残り 8 日です（8月10日まで）。'],
    ['2022-08-03', 'late', '第1回・第2回・第3回 推薦期間（スカラAC）は残り 7 日です（8月10日まで）。'],
    ['2022-08-10', 'late', '第1回・第2回・第3回 推薦期間（スカラAC）は残り 0 日です（8月10日まで）。'],
    ['2022-08-11', 'done', '第1回・第2回・第3回 推薦期間（スカラAC）は8月10日で終わっています。'],
  ])('%s: the spring window is %s', async (day, urgency, sentence) => {
    expect(todo(await summaryOn(day), springId)).toMatchObject({ urgency, sentence });
  });

  it('says that everything is over, and no longer counts days', async () => {
    const summary = await summaryOn('2022-11-05');
    expect(todo(summary, 'window over')?.sentence).toBe(
      '令和4年度 予約採用の推薦期間は、11月4日ですべて終わっています。',
    );
    expect(todo(summary, springId)).toBeUndefined();
  });

  it('reminds of posting while a round with applicants is open', async () => {
    const posting = todo(await summaryOn('2022-06-15'), 'posting first');
    expect(posting).toMatchObject({ urgency: 'late' });
    expect(posting?.sentence).toContain('6月17日までに機構へ送ります。残り 2 日です。');
    expect(todo(await summaryOn('2022-06-18'), 'posting first')).toBeUndefined();
  });
});

describe('the way of the round', () => {
  it('counts within those who wish something', async () => {
    const { steps } = await summaryOn('2022-06-15');
    const [wishing, ...rest] = steps.map((step) => step.count);
    expect(steps.map((step) => step.label)).toEqual([
      '希望あり',
      'スカラネット入力済',
      '成績あり',
      '推薦できる',
      '書類完了',
      '推薦済',
      '通知交付',
    ]);
    // Nobody of the practice data is recommended yet.
    expect(rest.slice(-2)).toEqual([0, 0]);
    for (const count of rest) {
      if (rest.indexOf(count) < 4) expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(wishing ?? 0);
    }
  });

  it('has every student in one class and one state', async () => {
    const { byClass } = await summaryOn('2022-06-15');
    const all = byClass.flatMap((row) => [row.yes, row.schoolDecides, row.missing, row.no, row.noWish]);
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(120);
    expect(byClass.length).toBeGreaterThanOrEqual(4);
  });
});

describe('windows', () => {
  it('have the days left, and a shared window stands once', async () => {
    const { windows } = await summaryOn('2022-06-15');
    expect(windows).toHaveLength(10);
    expect(windows.map((window) => window.to)).toEqual(windows.map((window) => window.to).sort());
    expect(windows.find((window) => window.label === '第1回 申込期間（スカラネット）')).toEqual({
      label: '第1回 申込期間（スカラネット）',
      from: '2022-04-22',
      to: '2022-05-31',
      daysLeft: -15,
      state: 'past',
    });
    expect(windows.find((window) => window.label === '予備回 推薦期間（スカラAC）')?.state).toBe('before');
  });
});
