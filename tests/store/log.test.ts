import { describe, expect, it } from 'vitest';
import type { BatchKind } from '#core/store/batches.ts';
import type { Change } from '#core/store/entities.ts';
import { formerNames, identityChanges, spansOf } from '#core/store/former-students.ts';
import { recordBatch, redo, undo, undoBatch } from '#core/store/history.ts';
import { batchChanges, movesOf, peopleInLog, searchBatches } from '#core/store/log.ts';
import type { LogFilter, LogWord } from '#core/store/log-filter.ts';
import type { Store } from '#core/store/open.ts';
import { writeSetting } from '#core/store/settings.ts';
import { studentChange } from '#core/store/students.ts';
import { dayOffChange } from '#core/store/year-plan.ts';
import { memoryStore, present, student } from './helpers.ts';

const anything: LogFilter = { words: [], student: null, person: null, kind: null, from: null, to: null };
const asWord = (text: string, more: Partial<LogWord> = {}): LogFilter => ({
  ...anything,
  words: [{ spellings: [text], students: [], entities: [], columns: [], keys: [], ...more }],
});

async function record(
  store: Store,
  label: string,
  changes: readonly (Change | null)[],
  { kind = 'edit', at = '2022-06-15T09:00:00+09:00' }: Readonly<{ kind?: BatchKind; at?: string }> = {},
): Promise<number> {
  const recorded = await recordBatch(store.db, { kind, label, at }, present(changes));
  if (!recorded.ok) throw new Error(recorded.error.message);
  return recorded.value?.id ?? 0;
}
const atWork = (store: Store, name: string) =>
  writeSetting(store.db, 'people', { names: ['髙橋　恵', '田中　花子'], atWork: name });
const labels = async (store: Store, filter: LogFilter): Promise<readonly string[]> =>
  (await searchBatches(store.db, filter, { offset: 0, limit: 99 })).entries.map(({ label }) => label);

const [first, second] = [student('001', { class: '1' }), student('002', { familyName: '田中' })];
const summer = { id: 'd', from: '2022-07-21', to: '2022-08-24', label: '夏季休業' };

/** Four entries of two people on three days. */
async function someWork(): Promise<Store> {
  const store = await memoryStore();
  await atWork(store, '髙橋　恵');
  await record(store, '名簿の取り込み（2人）', [studentChange(null, first), studentChange(null, second)], {
    kind: 'import',
    at: '2022-06-14T09:00:00+09:00',
  });
  await record(store, '備考の入力', [studentChange(first, { ...first, note: '"転級"の予定' })]);
  await atWork(store, '田中　花子');
  await record(store, '学校の休みの追加', [dayOffChange(null, summer)], {
    kind: 'calendar',
    at: '2022-06-15T23:59:59+09:00',
  });
  await record(store, '生徒の削除', [studentChange(second, null)], {
    kind: 'remove',
    at: '2022-06-16T00:00:00+09:00',
  });
  return store;
}

describe('searching the record', () => {
  it('answers everything, newest first, in pages', async () => {
    const store = await someWork();
    const page = await searchBatches(store.db, anything, { offset: 1, limit: 2 });
    expect(page.total).toBe(4);
    expect(page.entries.map(({ label }) => label)).toEqual(['学校の休みの追加', '備考の入力']);
  });

  it('by person, by kind and by days, both of which belong to it', async () => {
    const store = await someWork();
    expect(await labels(store, { ...anything, person: '田中　花子' })).toEqual([
      '生徒の削除',
      '学校の休みの追加',
    ]);
    expect(await labels(store, { ...anything, kind: 'import' })).toEqual(['名簿の取り込み（2人）']);
    expect(await labels(store, { ...anything, from: '2022-06-15', to: '2022-06-15' })).toEqual([
      '学校の休みの追加',
      '備考の入力',
    ]);
    expect(await peopleInLog(store.db)).toEqual(['田中　花子', '髙橋　恵']);
  });

  it('by what was done, by a value, also one with quotation marks, and by the name of a column', async () => {
    const store = await someWork();
    expect(await labels(store, asWord('休み'))).toEqual(['学校の休みの追加']);
    expect(await labels(store, asWord('夏季'))).toEqual(['学校の休みの追加']);
    expect(await labels(store, asWord('"転級"'))).toEqual(['備考の入力']);
    expect(await labels(store, asWord('familyName'))).toEqual([]);
    const note = { columns: [{ entity: 'student', column: 'note' }] } as const;
    expect(await labels(store, asWord('備考', note))).toEqual(['備考の入力']);
    const days = { keys: [{ entity: 'dayOff', column: 'id', value: 'd' }] } as const;
    expect(await labels(store, asWord('なにか', days))).toEqual(['学校の休みの追加']);
  });

  it('by student, and every word has to be found', async () => {
    const store = await someWork();
    const tanaka = asWord('田中', { students: ['002'] });
    expect(await labels(store, tanaka)).toEqual(['生徒の削除', '学校の休みの追加', '名簿の取り込み（2人）']);
    const both = { ...anything, words: [...tanaka.words, ...asWord('削除').words] };
    expect(await labels(store, both)).toEqual(['生徒の削除']);
    const only = { ...anything, student: spansOf('002', await identityChanges(store.db)) };
    expect(await labels(store, only)).toEqual(['生徒の削除', '名簿の取り込み（2人）']);
  });

  it('tells what one entry did to one student', async () => {
    const store = await someWork();
    const all = await batchChanges(store.db, 1, null, { offset: 0, limit: 9 });
    expect(all).toMatchObject({ total: 2, changes: [{ studentNumber: '001' }, { studentNumber: '002' }] });
    const spans = [{ studentNumber: '002', after: null, upTo: null }];
    const own = await batchChanges(store.db, 1, spans, { offset: 0, limit: 9 });
    expect(own).toMatchObject({ total: 1, changes: [{ studentNumber: '002', before: null }] });
    expect((await batchChanges(store.db, 1, null, { offset: 1, limit: 9 })).changes).toHaveLength(1);
  });
});

describe('taking back in the record', () => {
  it('keeps who took an entry back and who did it again', async () => {
    const store = await someWork();
    await undo(store.db, '2022-06-17T09:00:00+09:00');
    await atWork(store, '髙橋　恵');
    await redo(store.db, '2022-06-17T09:05:00+09:00');
    expect(await movesOf(store.db, 4)).toEqual([
      { kind: 'undo', at: '2022-06-17T09:00:00+09:00', person: '田中　花子' },
      { kind: 'redo', at: '2022-06-17T09:05:00+09:00', person: '髙橋　恵' },
    ]);
    await undoBatch(store.db, 3, '2022-06-17T09:10:00+09:00');
    const { entries } = await searchBatches(store.db, anything, { offset: 0, limit: 9 });
    const [newest, , third] = entries;
    expect(newest).toMatchObject({ kind: 'undo', person: '髙橋　恵' });
    expect(third).toMatchObject({ label: '学校の休みの追加', undone: true });
  });

  it('refuses the change of the year, which is taken back as a whole elsewhere', async () => {
    const store = await someWork();
    const id = await record(store, '令和5年度への切り替え', [dayOffChange(summer, null)], { kind: 'year' });
    const refused = await undoBatch(store.db, id, '2022-06-17T09:00:00+09:00');
    expect(refused).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });
});

describe('who a student was', () => {
  it('follows a number back to where it came from, each for its own time', async () => {
    const store = await memoryStore();
    const [one, nine] = [student('001'), student('009')];
    await record(store, '追加', [studentChange(null, one)]);
    await record(store, '番号の訂正', [studentChange(one, { ...one, studentNumber: '009' })]);
    await record(store, '入力', [studentChange(nine, { ...nine, seat: 3 })]);
    // The old number goes to somebody else, whose record is not that of the first.
    await record(store, '別の生徒の追加', [studentChange(null, student('001', { familyName: '別' }))]);
    const spans = spansOf('009', await identityChanges(store.db));
    expect(spans).toEqual([
      { studentNumber: '009', after: 2, upTo: null },
      { studentNumber: '001', after: null, upTo: 2 },
    ]);
    expect(await labels(store, { ...anything, student: spans })).toEqual(['入力', '番号の訂正', '追加']);
    const other = spansOf('001', await identityChanges(store.db));
    expect(other).toEqual([{ studentNumber: '001', after: 2, upTo: null }]);
    expect(await labels(store, { ...anything, student: other })).toEqual(['別の生徒の追加']);
  });

  it('leaves out a correction that was taken back', async () => {
    const store = await memoryStore();
    const one = student('001');
    await record(store, '追加', [studentChange(null, one)]);
    await record(store, '番号の訂正', [studentChange(one, { ...one, studentNumber: '009' })]);
    await undo(store.db, '2022');
    expect(spansOf('001', await identityChanges(store.db))).toEqual([
      { studentNumber: '001', after: null, upTo: null },
    ]);
    expect(spansOf('009', await identityChanges(store.db))).toEqual([
      { studentNumber: '009', after: null, upTo: null },
    ]);
  });

  it('knows names that were corrected or taken out', async () => {
    const store = await someWork();
    await record(store, '姓の訂正', [
      studentChange(
        { ...first, note: '"転級"の予定' },
        { ...first, note: '"転級"の予定', familyName: '𠮷田' },
      ),
    ]);
    const names = formerNames(await identityChanges(store.db));
    expect(names.map(({ studentNumber, row }) => [studentNumber, row.familyName])).toEqual([
      ['002', '田中'],
      ['001', '髙橋'],
    ]);
  });

  it('finds the student of a row that has an id of its own', async () => {
    const store = await memoryStore();
    await record(store, '追加', [studentChange(null, first)]);
    const event = {
      id: 'e',
      edition: 'advance-2022',
      round: 'r',
      studentNumber: '001',
      kind: 'schoolPapers',
      happenedOn: '2022-06-15',
      recordedAt: '2022-06-15T09:00:00+09:00',
    };
    await record(store, '経過', [{ entity: 'caseEvent', key: { id: 'e' }, before: null, after: event }]);
    const changed = await record(store, 'メモ', [
      { entity: 'caseEvent', key: { id: 'e' }, before: { note: null }, after: { note: '電話' } },
    ]);
    const { changes } = await batchChanges(store.db, changed, null, { offset: 0, limit: 9 });
    expect(changes[0]?.studentNumber).toBe('001');
  });
});
