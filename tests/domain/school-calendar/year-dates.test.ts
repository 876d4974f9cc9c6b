import { describe, expect, it } from 'vitest';
import {
  type DayOff,
  emptyPlan,
  type SchoolDeadline,
  type SchoolPlan,
  type TypedRound,
} from '#core/domain/school-calendar/entries.ts';
import { withTypedRounds, yearRounds } from '#core/domain/school-calendar/rounds.ts';
import { yearDates } from '#core/domain/school-calendar/year-dates.ts';
import { shippedEdition } from '../../rules/editions.ts';

const edition = await shippedEdition('advance-2022');
const undated = await shippedEdition('advance-2026');

const round = (facts: Partial<TypedRound> = {}): TypedRound => ({
  id: 'own-1',
  edition: 'advance-2026',
  label: '第1回',
  application: { from: '2026-04-20', to: '2026-05-29' },
  posting: { from: null, to: '2026-06-19' },
  recommendation: { from: '2026-05-25', to: '2026-08-07' },
  result: null,
  notice: '架空の通知',
  enteredOn: '2026-04-15',
  ...facts,
});
const deadline = (rule: SchoolDeadline['rule'], label = '確認書の提出'): SchoolDeadline => ({
  id: 'd',
  edition: edition.id,
  label,
  rule,
});
const counted = (schoolDays: number, round: string | null = null) =>
  deadline({ kind: 'countedBack', schoolDays, from: 'postingTo', round });
const plan = (some: Partial<SchoolPlan>): SchoolPlan => ({ ...emptyPlan, ...some });
const lines = (wanted: Partial<SchoolPlan>, of = edition) =>
  yearDates(of, plan(wanted)).dates.map(({ on, title }) => `${on} ${title}`);

describe('the dates of an edition', () => {
  it('stand in order, and a window that rounds share stands once', () => {
    expect(lines({})).toEqual([
      '2022-04-22 第1回 申込開始（スカラネット）',
      '2022-05-23 第1回・第2回・第3回 推薦開始（スカラAC）',
      '2022-05-31 第1回 申込締切（スカラネット）',
      '2022-06-01 第2回 申込開始（スカラネット）',
      '2022-06-17 第1回 申込書類の送付期限',
      '2022-06-30 第2回 申込締切（スカラネット）',
      '2022-07-01 第3回 申込開始（スカラネット）',
      '2022-07-20 第2回 申込書類の送付期限',
      '2022-07-31 第3回 申込締切（スカラネット）',
      '2022-08-10 第3回 申込書類の送付期限',
      '2022-08-10 第1回・第2回・第3回 推薦締切（スカラAC）',
      '2022-10-07 予備回 申込開始（スカラネット）',
      '2022-10-13 予備回 推薦開始（スカラAC）',
      '2022-10-21 予備回 申込締切（スカラネット）',
      '2022-11-04 予備回 申込書類の送付期限',
      '2022-11-04 予備回 推薦締切（スカラAC）',
    ]);
  });

  it('name their publication and page, and each its own id', () => {
    const { dates } = yearDates(edition, emptyPlan);
    for (const { source, entry } of dates) {
      expect(source).toMatch(/奨学生予約採用について（?.*p\.5$/);
      expect(entry).toBeNull();
    }
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
  });

  it('say a shared window short for the cell of a calendar', () => {
    const short = yearDates(edition, emptyPlan).dates.map(({ shortTitle }) => shortTitle);
    expect(short).toContain('第1回～第3回 推薦締切');
    expect(short).toContain('予備回 推薦締切');
  });

  it('are none where the publications say none: no other year stands in', () => {
    expect(yearDates(undated, emptyPlan)).toEqual({ dates: [], unsettled: [] });
  });
});

describe('a typed round', () => {
  it('gives an edition without dates its dates, with the notice as their source', () => {
    const { dates } = yearDates(undated, plan({ rounds: [round()] }));
    expect(dates.map(({ on }) => on)).toEqual([
      '2026-04-20',
      '2026-05-25',
      '2026-05-29',
      '2026-06-19',
      '2026-08-07',
    ]);
    expect(dates.every(({ source }) => source === '架空の通知')).toBe(true);
    expect(dates.every(({ entry }) => entry?.kind === 'round' && entry.id === 'own-1')).toBe(true);
  });

  it('replaces the round of the edition that has its name, and only that', () => {
    const changed = round({ posting: { from: null, to: '2022-06-24' } });
    const rounds = yearRounds(edition, [changed]);
    expect(rounds.map(({ round: { label }, typed }) => [label, typed?.id ?? null])).toEqual([
      ['第2回', null],
      ['第3回', null],
      ['予備回', null],
      ['第1回', 'own-1'],
    ]);
    // What was recorded in the round stays in it.
    expect(rounds.map(({ round: { id } }) => id)).toEqual(['second', 'third', 'reserve', 'first']);
    const { dates } = yearDates(edition, plan({ rounds: [changed] }));
    expect(dates.filter(({ entry }) => entry?.id === 'own-1').length).toBeGreaterThan(0);
    expect(withTypedRounds(edition, []).calendar.rounds).toBe(edition.calendar.rounds);
  });

  it('may have no posting and no recommendation: then nothing is said of them', () => {
    const bare = round({ posting: null, recommendation: null });
    expect(lines({ rounds: [bare] }, undated)).toEqual([
      '2026-04-20 第1回 申込開始（スカラネット）',
      '2026-05-29 第1回 申込締切（スカラネット）',
    ]);
  });
});

describe('deadlines of the school', () => {
  const own = (some: Partial<SchoolPlan>) =>
    yearDates(edition, plan(some)).dates.filter(({ kind }) => kind === 'school');

  it('are counted back in every round: over 海の日, a weekend and 山の日', () => {
    expect(own({ deadlines: [counted(5)] }).map(({ on, title }) => [on, title])).toEqual([
      ['2022-06-10', '第1回 確認書の提出'],
      ['2022-07-12', '第2回 確認書の提出'],
      ['2022-08-03', '第3回 確認書の提出'],
      ['2022-10-27', '予備回 確認書の提出'],
    ]);
  });

  it('say what they are counted from', () => {
    const [first] = own({ deadlines: [counted(5, 'first')] });
    expect(first?.source).toBe('第1回の申込書類の送付期限の 5 学校日前');
  });

  it('leave out the days off of the school', () => {
    const summer: DayOff = { id: 's', from: '2022-07-21', to: '2022-08-24', label: '夏季休業' };
    const days = own({ deadlines: [counted(5, 'third')], daysOff: [summer] });
    expect(days.map(({ on }) => on)).toEqual(['2022-07-13']);
  });

  it('that fall on one day in several rounds stand once', () => {
    const rule = { kind: 'countedBack', schoolDays: 3, from: 'recommendationTo', round: null } as const;
    expect(own({ deadlines: [deadline(rule, '校長決裁')] }).map(({ title }) => title)).toEqual([
      '第1回・第2回・第3回 校長決裁',
      '予備回 校長決裁',
    ]);
  });

  it('keep their ids when their days move', () => {
    const off: DayOff = { id: 's', from: '2022-06-10', to: '2022-06-10', label: '開校記念日' };
    const ids = own({ deadlines: [counted(5)] }).map(({ id }) => id);
    expect(own({ deadlines: [counted(5)], daysOff: [off] }).map(({ id }) => id)).toEqual(ids);
  });

  it('stand on their day where the school decided it, also on a free day', () => {
    expect(own({ deadlines: [deadline({ kind: 'fixed', on: '2022-06-12' })] })).toMatchObject([
      { on: '2022-06-12', title: '確認書の提出', source: '学校が決めた日' },
    ]);
  });

  it('without a day to count from are named with what to do', () => {
    const { dates, unsettled } = yearDates(undated, plan({ deadlines: [counted(5)] }));
    expect(dates).toEqual([]);
    expect(unsettled).toMatchObject([{ reason: expect.stringContaining('募集回を入力するか') }]);
  });

  it('are not guessed where the table of holidays ends', () => {
    const late = round({
      application: { from: '2051-04-20', to: '2051-05-29' },
      posting: { from: null, to: '2051-06-19' },
      recommendation: null,
    });
    const { unsettled } = yearDates(undated, plan({ rounds: [late], deadlines: [counted(5)] }));
    expect(unsettled).toMatchObject([{ reason: expect.stringContaining('2050 年まで') }]);
  });
});
