import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '#core/contract/calendar.ts';
import { addStudent, type Calls, logged, startPractice, startService } from '../own-service.ts';

const counted: CalendarEntry = {
  kind: 'deadline',
  id: null,
  label: '確認書の提出',
  rule: { kind: 'countedBack', schoolDays: 5, from: 'postingTo', round: null },
};
const summer: CalendarEntry = {
  kind: 'dayOff',
  id: null,
  label: '夏季休業',
  period: { from: '2022-07-21', to: '2022-08-24' },
};
const round: Extract<CalendarEntry, { kind: 'round' }> = {
  kind: 'round',
  id: null,
  label: '第1回',
  application: { from: '2026-04-20', to: '2026-05-29' },
  posting: { from: null, to: '2026-06-19' },
  recommendation: { from: '2026-05-25', to: '2026-08-07' },
  result: null,
  notice: '架空の通知',
};

const put = ({ ask }: Calls, entry: CalendarEntry) => ask('calendar.put', { entry });
const deadlineDays = async ({ ask }: Calls) =>
  (await ask('calendar.view', {})).dates.filter(({ kind }) => kind === 'school').map(({ on }) => on);

/** The draft of 2026: an edition without dates. */
async function startUndated(): Promise<Calls> {
  const calls = await startService(undefined, () => '2026-05-11');
  await calls.ask('workspace.switchEdition', { id: 'advance-2026' });
  return calls;
}

describe('年間日程', () => {
  it('counts deadlines around the days off, as steps that can be undone', async () => {
    const calls = await startService();
    await put(calls, counted);
    expect(await deadlineDays(calls)).toEqual(['2022-06-10', '2022-07-12', '2022-08-03', '2022-10-27']);
    await put(calls, summer);
    expect(await deadlineDays(calls)).toEqual(['2022-06-10', '2022-07-12', '2022-07-13', '2022-10-27']);
    expect((await logged(calls)).map(({ label }) => label)).toEqual([
      '学校の休み「夏季休業」の追加',
      '校内の締切「確認書の提出」の追加',
    ]);
    await calls.ask('history.undo', {});
    expect(await deadlineDays(calls)).toEqual(['2022-06-10', '2022-07-12', '2022-08-03', '2022-10-27']);
    await calls.ask('history.undo', {});
    expect(await deadlineDays(calls)).toEqual([]);
  });

  it('tells the days left from the judging day, and holidays and days off by name', async () => {
    const calls = await startService();
    await put(calls, summer);
    const { dates, freeDays, span, today, asOf } = await calls.ask('calendar.view', {});
    expect([today, asOf, span]).toEqual(['2022-06-20', '2022-06-20', { from: '2022-04', to: '2023-03' }]);
    expect(dates.find(({ id }) => id === 'round.second.postingTo')).toMatchObject({
      daysLeft: 30,
      schoolDaysLeft: 21,
    });
    expect(dates.find(({ id }) => id === 'round.first.postingTo')).toMatchObject({
      daysLeft: -3,
      schoolDaysLeft: null,
    });
    expect(freeDays).toContainEqual({ on: '2022-07-18', kind: 'holiday', name: '海の日' });
    expect(freeDays).toContainEqual({ on: '2022-08-11', kind: 'holiday', name: '山の日' });
    expect(freeDays).toContainEqual({ on: '2022-08-12', kind: 'off', name: '夏季休業' });
  });

  it('shows what a rule comes to before it is stored, or why to nothing', async () => {
    const { ask } = await startService();
    const rule = { kind: 'countedBack', schoolDays: 3, from: 'recommendationTo', round: null } as const;
    expect(await ask('calendar.count', { rule })).toEqual({
      days: [
        { names: '第1回・第2回・第3回', on: '2022-08-05' },
        { names: '予備回', on: '2022-10-31' },
      ],
      problem: null,
    });
    const undated = await startUndated();
    expect(await undated.ask('calendar.count', { rule })).toMatchObject({
      days: [],
      problem: expect.stringContaining('募集回'),
    });
  });

  it('counts the students whose day it is, of those who wish something', async () => {
    const calls = await startService();
    const receipt = { receiptNumber: '12345678', receiptDate: '2022/6/15' };
    await addStudent(calls, '001', { ...receipt, wantsGrant: 'はい' });
    await addStudent(calls, '002', { ...receipt, receiptNumber: '12345679' });
    expect((await calls.ask('calendar.view', {})).studentDays).toContainEqual({
      on: '2022-06-21',
      kind: 'recommendable',
      students: 1,
    });
  });
});

describe('an edition without dates', () => {
  it('has none until the school types a round from the notice; then every screen has them', async () => {
    const calls = await startUndated();
    expect(await calls.ask('calendar.view', {})).toMatchObject({ dates: [], rounds: [] });
    await put(calls, round);
    const view = await calls.ask('calendar.view', {});
    expect(view.rounds).toMatchObject([
      { label: '第1回', source: '架空の通知', typed: { enteredOn: '2026-05-11', edition: 'advance-2026' } },
    ]);
    await addStudent(calls, '001', { wantsGrant: 'はい' });
    const { windows } = await calls.ask('home.summary', {});
    expect(windows.map(({ label, to }) => [label, to])).toContainEqual([
      '第1回 申込期間（スカラネット）',
      '2026-05-29',
    ]);
    await calls.ask('workspace.switchEdition', { id: 'advance-2022' });
    expect((await calls.ask('calendar.view', {})).rounds.every(({ typed }) => typed === null)).toBe(true);
  });

  it('is changed and removed; a deadline that counted from it says so', async () => {
    const calls = await startUndated();
    await put(calls, round);
    await put(calls, counted);
    expect(await deadlineDays(calls)).toEqual(['2026-06-12']);
    const id = (await calls.ask('calendar.view', {})).rounds[0]?.id ?? '';
    await put(calls, { ...round, id, posting: { from: null, to: '2026-06-26' } });
    expect(await deadlineDays(calls)).toEqual(['2026-06-19']);
    await calls.ask('calendar.remove', { kind: 'round', id });
    expect((await calls.ask('calendar.view', {})).unsettled).toMatchObject([{ label: '確認書の提出' }]);
    expect((await calls.refused('calendar.remove', { kind: 'round', id })).code).toBe('changed-since');
  });

  it('refuses a second round of a name, periods that end before they begin, and a マイナンバー', async () => {
    const calls = await startUndated();
    await put(calls, round);
    const refused = (entry: CalendarEntry) => calls.refused('calendar.put', { entry });
    expect((await refused(round)).message).toContain('「第1回」はすでに入力されています');
    const turned = { from: '2026-08-07', to: '2026-05-25' };
    expect((await refused({ ...round, label: '第2回', recommendation: turned })).message).toContain(
      '推薦期間の終わりが、始まりより前',
    );
    expect((await refused({ ...round, label: '第2回', notice: '番号 123456789018' })).code).toBe(
      'value-invalid',
    );
  });
});

describe('今日やること', () => {
  const todosOf = async (calls: Calls, on: string) => {
    const rule = { kind: 'fixed', on } as const;
    await put(calls, { kind: 'deadline', id: null, label: '校長決裁', rule });
    const { todos } = await calls.ask('home.summary', {});
    return todos.filter(({ sentence }) => sentence.startsWith('校長決裁'));
  };

  // Practice lives on Wednesday, 15 June 2022.
  it.each([
    ['2022-06-15', 'late', '今日まで'],
    ['2022-06-20', 'late', 'あと 3 学校日'],
    ['2022-06-21', 'soon', 'あと 4 学校日'],
    ['2022-06-29', 'soon', 'あと 10 学校日'],
    ['2022-06-30', 'normal', 'あと 11 学校日'],
  ])('a deadline on %s is %s', async (on, urgency, words) => {
    const [todo] = await todosOf(await startPractice(), on);
    expect(todo).toMatchObject({ urgency, destination: { screen: 'calendar', day: on } });
    expect(todo?.sentence).toContain(words);
  });

  it('asks about what has passed, and leaves out what passed long ago and what is far', async () => {
    const [passed] = await todosOf(await startPractice(), '2022-06-14');
    expect(passed).toMatchObject({ urgency: 'late', destination: { screen: 'calendar', day: '2022-06-14' } });
    expect(passed?.sentence).toContain('に過ぎました。');
    expect(await todosOf(await startPractice(), '2022-05-15')).toEqual([]);
    expect(await todosOf(await startPractice(), '2022-09-30')).toEqual([]);
  });
});

describe('the year on paper and as a calendar file', () => {
  async function saved(calls: Calls, name: string): Promise<string> {
    const file = path.join(calls.dataFolder, name);
    calls.service.files.grant(name, { kind: 'path', path: file, name });
    return file;
  }

  it('is drawn as PDF without a school being registered', async () => {
    const calls = await startService();
    await put(calls, counted);
    const file = await saved(calls, 'year.pdf');
    const reply = await calls.ask('calendar.savePdf', { target: 'year.pdf', jobId: 'j' });
    expect(reply).toMatchObject({ fileName: 'year.pdf', pages: 3, warnings: [] });
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is read by another program, keeps its ids, and says nothing of students', async () => {
    const calls = await startService();
    await addStudent(calls, '001', { wantsGrant: 'はい', receiptDate: '2022/6/15' });
    await put(calls, counted);
    const file = await saved(calls, 'year.ics');
    const events = async () => {
      await calls.ask('calendar.saveIcs', { target: 'year.ics' });
      const text = readFileSync(file, 'utf8');
      expect(text).not.toContain('髙橋');
      return new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each));
    };
    const before = await events();
    expect(before).toHaveLength(20);
    await put(calls, summer);
    const after = await events();
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    const third = after.find(({ summary }) => summary === '【奨学金】第3回 確認書の提出');
    expect(third?.startDate.toString()).toBe('2022-07-13');
  });

  it('of practice can never change the entries of the real year', async () => {
    const calls = await startPractice();
    const file = await saved(calls, 'year.ics');
    await calls.ask('calendar.saveIcs', { target: 'year.ics' });
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('UID:practice.advance-2022.round.first.postingTo');
    expect(text).toContain('SUMMARY:【練習】');
  });

  it('is not written where there is no date', async () => {
    const calls = await startUndated();
    await saved(calls, 'year.ics');
    expect((await calls.refused('calendar.saveIcs', { target: 'year.ics' })).code).toBe('nothing-selected');
    expect((await calls.ask('calendar.fileName', { format: 'ics' })).name).toMatch(
      /^奨学金年間日程_.*\.ics$/,
    );
  });

  it('marks a deadline of the school, tells by whom, and asks about one that passed unmarked', async () => {
    const calls = await startService();
    await put(calls, {
      kind: 'deadline',
      id: null,
      label: '校長決裁',
      rule: { kind: 'fixed', on: '2022-06-15' },
    });
    const date = async () =>
      (await calls.ask('calendar.view', {})).dates.find(({ title }) => title === '校長決裁');
    const asked = async () =>
      (await calls.ask('home.summary', {})).todos.filter(({ sentence }) => sentence.includes('校長決裁'));
    const id = (await date())?.id ?? '';
    expect(await asked()).toMatchObject([
      { urgency: 'late', sentence: expect.stringContaining('過ぎました') },
    ]);
    await calls.ask('calendar.markDone', { id, isDone: true });
    expect((await date())?.done).toMatchObject({ on: '2022-06-20' });
    expect(await asked()).toEqual([]);
    await calls.ask('calendar.markDone', { id, isDone: false });
    expect((await date())?.done).toBeNull();
    await calls.ask('history.undo', {});
    expect((await date())?.done).not.toBeNull();
    const ofJasso =
      (await calls.ask('calendar.view', {})).dates.find(({ kind }) => kind === 'jasso')?.id ?? '';
    expect((await calls.refused('calendar.markDone', { id: ofJasso, isDone: true })).code).toBe(
      'changed-since',
    );
  });

  it('reads the rounds of a notice and stores them as one step; a namesake gives way', async () => {
    const calls = await startUndated();
    const text =
      '第1回\t4月20日(月)～5月29日(金)\t6月19日(金)\t5月25日(月)～8月7日(金)\n第2回\t6月1日～6月30日';
    const { rounds } = await calls.ask('calendar.readNotice', { source: { kind: 'text', text } });
    expect(rounds.map(({ label }) => label)).toEqual(['第1回', '第2回']);
    const stored = rounds.flatMap(({ remarks, application, ...one }) =>
      application === null ? [] : [{ ...one, application, notice: '架空の通知' }],
    );
    await put(calls, { ...round, application: { from: '2026-04-01', to: '2026-04-10' } });
    await calls.ask('calendar.putRounds', { rounds: stored });
    const typed = async () =>
      (await calls.ask('calendar.view', {})).rounds.map(({ label, application }) => [
        label,
        application.from,
      ]);
    expect(await typed()).toEqual([
      ['第1回', '2026-04-20'],
      ['第2回', '2026-06-01'],
    ]);
    await calls.ask('history.undo', {});
    expect(await typed()).toEqual([['第1回', '2026-04-01']]);
  });

  it('keeps a round in which something was recorded', async () => {
    const calls = await startUndated();
    await put(calls, round);
    await addStudent(calls, '3001', { wantsGrant: 'はい' });
    const id = (await calls.ask('calendar.view', {})).rounds[0]?.id ?? '';
    await calls.ask('progress.record', {
      detail: { kind: 'schoolPapers' },
      on: '2026-05-10',
      studentNumbers: ['3001'],
      round: null,
      note: null,
    });
    const refused = await calls.refused('calendar.remove', { kind: 'round', id });
    expect(refused.message).toMatch(/記録されているため、削除できません/);
    await calls.ask('history.undo', {});
    await calls.ask('calendar.remove', { kind: 'round', id });
    expect((await calls.ask('calendar.view', {})).rounds).toEqual([]);
  });

  it('refuses a notice without rounds, with two of one name, and with a マイナンバー', async () => {
    const calls = await startUndated();
    const read = async (text: string) =>
      (await calls.refused('calendar.readNotice', { source: { kind: 'text', text } })).message;
    expect(await read('日程は別に知らせます')).toMatch(/「第1回」や「予備回」で始まる行が見つかりません/);
    expect(await read('第1回 123456789018')).toMatch(/マイナンバー/);
    const { kind, id, ...one } = round;
    const twice = await calls.refused('calendar.putRounds', { rounds: [one, one] });
    expect(twice.message).toMatch(/2 つあります/);
  });
});
