import { describe, expect, it } from 'vitest';
import type { DayOff, SchoolDeadline, TypedRound } from '#core/domain/school-calendar/entries.ts';
import { recordBatch, undo, undoBatch } from '#core/store/history.ts';
import { dayOffChange, deadlineChange, readPlan, roundChange } from '#core/store/year-plan.ts';
import { memoryStore, present } from './helpers.ts';

const at = '2026-04-15T09:00:00+09:00';
const round: TypedRound = {
  id: 'r',
  edition: 'advance-2026',
  label: '第1回',
  application: { from: '2026-04-20', to: '2026-05-29' },
  posting: { from: null, to: '2026-06-19' },
  recommendation: null,
  result: '10月下旬',
  notice: '架空の通知',
  enteredOn: '2026-04-15',
};
const deadlines: readonly SchoolDeadline[] = [
  { id: 'a', edition: 'advance-2026', label: '校長決裁', rule: { kind: 'fixed', on: '2026-06-15' } },
  {
    id: 'b',
    edition: 'advance-2026',
    label: '確認書',
    rule: { kind: 'countedBack', schoolDays: 0, from: 'postingTo', round: 'r' },
  },
];
const summer: DayOff = { id: 'd', from: '2026-07-21', to: '2026-08-24', label: '夏季休業' };

describe('what a school adds to the dates of an edition', () => {
  it('comes back as it was written, for its own edition; days off for every edition', async () => {
    const { db } = await memoryStore();
    const changes = [
      roundChange(null, round),
      ...deadlines.map((each) => deadlineChange(null, each)),
      dayOffChange(null, summer),
    ];
    await recordBatch(db, { kind: 'calendar', label: '日程', at }, present(changes));
    const plan = await readPlan(db, 'advance-2026');
    expect(plan.rounds).toEqual([round]);
    expect(new Set(plan.deadlines)).toEqual(new Set(deadlines));
    expect(plan.daysOff).toEqual([summer]);
    expect(await readPlan(db, 'advance-2022')).toEqual({
      rounds: [],
      deadlines: [],
      daysOff: [summer],
      done: [],
      forms: [],
    });
  });

  it('a deadline that changes its kind can be taken back', async () => {
    const { db } = await memoryStore();
    const [fixed, counted] = deadlines;
    if (fixed === undefined || counted === undefined) throw new Error('no deadlines');
    const changed = { ...counted, id: fixed.id };
    await recordBatch(db, { kind: 'calendar', label: '追加', at }, present([deadlineChange(null, fixed)]));
    await recordBatch(db, { kind: 'calendar', label: '変更', at }, present([deadlineChange(fixed, changed)]));
    expect((await readPlan(db, 'advance-2026')).deadlines).toEqual([changed]);
    expect((await undo(db, at)).ok).toBe(true);
    expect((await readPlan(db, 'advance-2026')).deadlines).toEqual([fixed]);
  });

  it('that was changed since is not taken back over it, and says where to look', async () => {
    const { db } = await memoryStore();
    const first = await recordBatch(
      db,
      { kind: 'calendar', label: '追加', at },
      present([dayOffChange(null, summer)]),
    );
    const longer = { ...summer, to: '2026-08-31' };
    await recordBatch(db, { kind: 'calendar', label: '変更', at }, present([dayOffChange(summer, longer)]));
    const refused = await undoBatch(db, first.ok ? (first.value?.id ?? 0) : 0, at);
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(refused.ok ? '' : refused.error.message).toContain('年間日程');
  });
});
