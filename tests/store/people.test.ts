import { describe, expect, it } from 'vitest';
import type { School } from '#core/domain/school.ts';
import { listBatches } from '#core/store/batches.ts';
import { recordBatch, redo, undo, undoBatch } from '#core/store/history.ts';
import type { Store } from '#core/store/open.ts';
import { personAtWork, readPeople } from '#core/store/people.ts';
import { settingChange, writeSetting } from '#core/store/settings.ts';
import { studentChange } from '#core/store/students.ts';
import { memoryStore, present, student } from './helpers.ts';

const school: School = {
  name: '架空高等学校',
  principal: { family: '校長', given: '一郎' },
  officer: { family: '髙橋', given: '恵' },
  phone: null,
  defaultCourse: null,
};

const add = (store: Store, number: string, at: string) =>
  recordBatch(
    store.db,
    { kind: 'add', label: `${number} の追加`, at },
    present([studentChange(null, student(number))]),
  );
const atWork = (store: Store, name: string) =>
  writeSetting(store.db, 'people', { names: ['髙橋　恵', '田中　花子'], atWork: name });

describe('操作する人', () => {
  it('is nobody before a school is registered, then its 担当者 until somebody else is chosen', async () => {
    const store = await memoryStore();
    expect(await personAtWork(store.db)).toBeNull();
    await writeSetting(store.db, 'school', school);
    expect(await readPeople(store.db)).toEqual({ names: ['髙橋　恵'], atWork: '髙橋　恵' });
    await atWork(store, '田中　花子');
    expect(await personAtWork(store.db)).toBe('田中　花子');
  });

  it('is written into every batch, also of the registration of the school itself', async () => {
    const store = await memoryStore();
    await add(store, '001', '2022-06-15T09:00:00+09:00');
    await recordBatch(
      store.db,
      { kind: 'settings', label: '学校の情報の登録', at: '2022-06-15T09:01:00+09:00' },
      present([settingChange('school', null, school)]),
    );
    await atWork(store, '田中　花子');
    await add(store, '002', '2022-06-15T09:02:00+09:00');
    expect((await listBatches(store.db, 9)).map(({ label, person }) => [label, person])).toEqual([
      ['002 の追加', '田中　花子'],
      ['学校の情報の登録', '髙橋　恵'],
      ['001 の追加', null],
    ]);
  });

  it('stands by each undo, redo and taking back of an earlier batch', async () => {
    const store = await memoryStore();
    await writeSetting(store.db, 'school', school);
    const added = await add(store, '001', '2022-06-15T09:00:00+09:00');
    await undo(store.db, '2022-06-15T09:05:00+09:00');
    await atWork(store, '田中　花子');
    await redo(store.db, '2022-06-15T09:06:00+09:00');
    await undoBatch(store.db, added.ok ? (added.value?.id ?? 0) : 0, '2022-06-15T09:07:00+09:00');
    expect(
      await store.db.selectFrom('batchMoves').select(['kind', 'at', 'person']).orderBy('id').execute(),
    ).toEqual([
      { kind: 'undo', at: '2022-06-15T09:05:00+09:00', person: '髙橋　恵' },
      { kind: 'redo', at: '2022-06-15T09:06:00+09:00', person: '田中　花子' },
    ]);
    expect((await listBatches(store.db, 9)).map(({ kind, person }) => [kind, person])).toEqual([
      ['undo', '田中　花子'],
      ['add', '髙橋　恵'],
    ]);
  });
});
