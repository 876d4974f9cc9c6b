import { expect, it } from 'vitest';
import { recordBatch, undo } from '#core/store/history.ts';
import { paperChange, paperWaysByStudent } from '#core/store/paper-states.ts';
import { studentChange } from '#core/store/students.ts';
import { receivedOn, returnedOn, stepOn } from '../support/paper-steps.ts';
import { memoryStore, present, student } from './helpers.ts';

const at = '2022-06-15T09:00:00+09:00';
const first = [receivedOn('2022-06-10')];
const way = [
  ...first,
  stepOn('2022-06-11', { kind: 'returned', defect: '署名なし', dueOn: '2022-06-20', toldTo: '保護者' }),
  { ...stepOn('2022-06-15', { kind: 'resubmitted', copy: 'original' }), by: '田中　花子', recordedAt: at },
];

async function withPaper(...ways: readonly (readonly (typeof way)[number][])[]) {
  const store = await memoryStore();
  const change = async (changes: Parameters<typeof present>[0]) => {
    const recorded = await recordBatch(store.db, { kind: 'papers', label: '書類', at }, present(changes));
    expect(recorded.ok).toBe(true);
  };
  await change([studentChange(null, student('001'))]);
  for (const [index, next] of ways.entries())
    await change([paperChange('001', 'p', ways[index - 1] ?? [], next)]);
  const read = async () => (await paperWaysByStudent(store.db)).get('001')?.get('p');
  return { ...store, read };
}

it('a way comes back as it was recorded, step by step and by undoing', async () => {
  const { db, read } = await withPaper(first, way);
  expect(await read()).toEqual(way);
  await undo(db, at);
  expect(await read()).toEqual(first);
  await undo(db, at);
  expect(await read()).toBeUndefined();
});

it('a row from before ways were kept is its one station', async () => {
  const { db, read } = await withPaper(first);
  await db.updateTable('paperStates').set({ kind: 'defect', date: '2022-06-12', note: '署名なし' }).execute();
  expect(await read()).toEqual([returnedOn('2022-06-12', '署名なし')]);
});

it('what was taken back by a state alone is newer than the way', async () => {
  const { db, read } = await withPaper(way);
  await db.updateTable('paperStates').set({ kind: 'received', date: '2022-06-01', note: null }).execute();
  expect(await read()).toEqual([receivedOn('2022-06-01')]);
});

it('a paper that was given back keeps its way and does not count as received', async () => {
  const back = [...way, stepOn('2022-06-16', { kind: 'givenBack' })];
  const { db, read } = await withPaper(back);
  expect(await read()).toEqual(back);
  expect(await db.selectFrom('paperStates').select(['kind', 'date']).execute()).toEqual([
    { kind: 'notReceived', date: '2022-06-16' },
  ]);
});
