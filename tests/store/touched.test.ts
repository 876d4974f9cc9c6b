import { expect, it } from 'vitest';
import type { Change } from '#core/store/entities.ts';
import { fill, recordBatch, undo } from '#core/store/history.ts';
import type { Store } from '#core/store/open.ts';
import { paperChange } from '#core/store/paper-states.ts';
import { studentChange } from '#core/store/students.ts';
import { momentOf, touchedBetween } from '#core/store/touched.ts';
import { receivedOn } from '../support/paper-steps.ts';
import { memoryStore, present, student } from './helpers.ts';

const at = '2022-06-15T10:00:00+09:00';
const record = async ({ db }: Store, ...changes: readonly (Change | null)[]) => {
  const recorded = await recordBatch(db, { kind: 'edit', label: '試し', at }, present(changes));
  expect(recorded.ok).toBe(true);
};
const now = ({ db }: Store) => momentOf(db, db);

async function withStudents(): Promise<Store> {
  const store = await memoryStore();
  await record(store, studentChange(null, student('001')), studentChange(null, student('002')));
  return store;
}

it('names whom and what was touched, also by taking it back', async () => {
  const store = await withStudents();
  const before = await now(store);
  expect(await touchedBetween(store.db, before, before)).toEqual({
    entities: new Set(),
    students: new Set(),
  });
  await record(store, paperChange('002', 'p', [], [receivedOn('2022-06-10')]));
  const received = await now(store);
  const touched = { entities: new Set(['paper']), students: new Set(['002']) };
  expect(await touchedBetween(store.db, before, received)).toEqual(touched);
  await undo(store.db, at);
  expect(await touchedBetween(store.db, received, await now(store))).toEqual(touched);
});

it('cannot be told after a corrected 学籍番号, which moves rows that no change names', async () => {
  const store = await withStudents();
  const before = await now(store);
  await record(store, studentChange(student('002'), student('003')));
  expect(await touchedBetween(store.db, before, await now(store))).toBeNull();
});

it('cannot be told after very many changes', async () => {
  const store = await withStudents();
  const before = await now(store);
  const many = Array.from({ length: 1001 }, (_, place) => studentChange(null, student(`9${place}`)));
  await record(store, ...many);
  expect(await touchedBetween(store.db, before, await now(store))).toBeNull();
});

it('cannot be told where rows came beside the record', async () => {
  const store = await memoryStore();
  const before = await now(store);
  await fill(store.db, present([studentChange(null, student('001'))]));
  const after = await now(store);
  expect([after.batch, after.move]).toEqual([before.batch, before.move]);
  expect(await touchedBetween(store.db, before, after)).toBeNull();
});
