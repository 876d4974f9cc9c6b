import { expect, it } from 'vitest';
import { adopt, cohort, done, holders, ids, reviewOf, today } from './cohort.ts';

it('適格認定: the figures propose, the school decides, and what deviates needs a reason', async () => {
  const calls = await cohort();
  await adopt(calls);
  const key = await ids(calls);
  const table = await calls.ask('adoption.reviews', { year: null });
  expect(table).toMatchObject({ year: 2025, edition: { id: 'continuation-2025' } });
  expect(table.rows.map(({ proposed, state }) => [proposed, state])).toEqual([
    ['continue', 'toFile'],
    ['continue', 'toFile'],
    ['continue', 'toFile'],
    ['continue', 'toFile'],
    ['abolition', 'toFile'],
    ['warning', 'toFile'],
  ]);
  const decide = (studentNumber: string, measure: string | null, reason: string | null = null) =>
    calls.ask('adoption.decide', {
      year: 2025,
      decisions: [{ holderId: key[studentNumber] ?? '', measure: measure as never, reason }],
    });
  const mark = (studentNumber: string, step: 'request' | 'entered' | 'notified', kind = 'done') =>
    calls.ask('adoption.mark', {
      changes: [
        {
          of: 'review',
          holderId: key[studentNumber] ?? '',
          year: 2025,
          step,
          mark: { ...done(), kind: kind as 'done' },
        },
      ],
    });
  expect((await decide('B01', 'continue')).rejected[0]?.problem).toContain('継続願が記録されていない');
  await mark('B01', 'request');
  expect((await decide('B01', 'warning')).rejected[0]?.problem).toBe(
    '数値による見込みは「継続」です。「警告」にするときは理由を入力してください。',
  );
  await decide('B01', 'warning', '委員会の判断');
  expect(await reviewOf(calls, 'B01')).toMatchObject({
    state: 'toEnter',
    decision: {
      measure: 'warning',
      proposed: 'continue',
      reason: '委員会の判断',
      edition: 'continuation-2025',
      on: today,
      by: '担当　花子',
    },
  });
  expect((await mark('B02', 'entered')).rejected[0]?.problem).toContain('学校の決定がまだありません');
  await mark('B01', 'entered');
  expect((await decide('B01', null)).rejected[0]?.problem).toContain('スカラACに入力した後');
  expect(await reviewOf(calls, 'B01')).toMatchObject({ state: 'toNotify' });
  await mark('B01', 'notified');
  expect(await reviewOf(calls, 'B01')).toMatchObject({ state: 'done' });

  await mark('B02', 'request', 'notNeeded');
  await decide('B02', 'continue');
  expect((await mark('B02', 'notified')).rejected[0]?.problem).toContain('「継続」の学生には');
  // Who hands nothing in can only be stopped or lose the scholarship.
  await decide('B05', 'abolition');
  expect(await reviewOf(calls, 'B05')).toMatchObject({ state: 'toEnter', awaitsEvent: true });
  expect(await calls.ask('adoption.recordMeasures', { year: 2025, month: '2026-04' })).toMatchObject({
    applied: 1,
  });
  expect(await reviewOf(calls, 'B05')).toMatchObject({ awaitsEvent: false, need: { kind: 'toFile' } });
  expect(await reviewOf(calls, 'B05', 2026)).toMatchObject({
    need: { kind: 'over', reason: '廃止のため対象外' },
    before: [{ year: 2025, measure: 'abolition' }],
  });
  // The warning goes into the next year, whatever the roster says of the one before.
  expect(await reviewOf(calls, 'B01', 2026)).toMatchObject({ before: [{ year: 2025, measure: 'warning' }] });
});

it('a warning decided last year counts as 前回の警告, and a year without rules proposes nothing', async () => {
  const calls = await cohort();
  await adopt(calls);
  const key = await ids(calls);
  const { edition } = await calls.ask('adoption.reviews', { year: 2024 });
  expect(edition).toBeNull();
  const mark = (year: number) =>
    calls.ask('adoption.mark', {
      changes: [{ of: 'review', holderId: key.B06 ?? '', year, step: 'request', mark: done() }],
    });
  await calls.ask('adoption.decide', {
    year: 2024,
    decisions: [{ holderId: key.B06 ?? '', measure: 'warning', reason: null }],
  });
  expect((await reviewOf(calls, 'B06', 2024)).need).toMatchObject({
    kind: 'over',
    reason: '令和7年4月に始まるため対象外',
  });
  await adopt(calls, [['B06', '825-04-100006', '第一種', '54000', '2024/4', '2028/3']]);
  await mark(2024);
  await calls.ask('adoption.decide', {
    year: 2024,
    decisions: [{ holderId: key.B06 ?? '', measure: 'warning', reason: null }],
  });
  expect(await reviewOf(calls, 'B06')).toMatchObject({
    warnedBefore: true,
    proposed: 'abolition',
    before: [{ year: 2024, measure: 'warning' }],
  });
});

it('who ends in the year files nothing, and is not concerned', async () => {
  const calls = await cohort();
  await adopt(calls, [
    ['B01', '825-04-100001', '第一種', '54000', '2022/4', '2026/3'],
    ['B02', '825-04-100002', '第一種', '54000', '2025/4', ''],
    ...holders.slice(2, 3),
  ]);
  const { B03 = '' } = await ids(calls);
  await calls.ask('adoption.setDue', { of: 'review', year: 2025, keys: [B03], on: '2026-01-31' });
  const { rows } = await calls.ask('adoption.reviews', { year: 2025 });
  expect(rows.map(({ need, state, late }) => [need.kind, state, late])).toEqual([
    ['exempt', 'notConcerned', false],
    ['toFile', 'toFile', false],
    ['toFile', 'toFile', true],
  ]);
});
