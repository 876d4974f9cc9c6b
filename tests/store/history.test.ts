import { describe, expect, it } from 'vitest';
import { type BatchKind, listBatches, nextToRedo, nextToUndo } from '#core/store/batches.ts';
import type { Change } from '#core/store/entities.ts';
import { recordBatch, redo, undo, undoBatch } from '#core/store/history.ts';
import { markChange } from '#core/store/marks.ts';
import type { Store } from '#core/store/open.ts';
import { paperChange } from '#core/store/paper-states.ts';
import { settingChange } from '#core/store/settings.ts';
import { countStudents, listApplicants, studentChange } from '#core/store/students.ts';
import { receivedOn } from '../support/paper-steps.ts';
import { everything, june2022, memoryStore, present, student } from './helpers.ts';

const at = '2022-06-15T09:00:00+09:00';

async function record(
  store: Store,
  label: string,
  changes: readonly (Change | null)[],
  kind: BatchKind = 'edit',
): Promise<number> {
  const recorded = await recordBatch(store.db, { kind, label, at }, present(changes));
  if (!recorded.ok) throw new Error(recorded.error.message);
  return recorded.value?.id ?? 0;
}

const roster = [
  student('001', { class: '1' }),
  student('002', { class: '2', familyName: '田中', givenName: '花子' }),
  student('003', { class: '3' }),
] as const;
const [first, second, third] = roster;
const imported = (store: Store) =>
  record(
    store,
    '名簿の取り込み（3人）',
    roster.map((one) => studentChange(null, one)),
    'import',
  );
const received = [receivedOn('2022-06-10')];

describe('recordBatch', () => {
  it('writes changes of every entity and one entry of the history', async () => {
    const store = await memoryStore();
    await imported(store);
    await record(store, '記録', [
      markChange(null, { studentNumber: '001', year: 1, subject: '国語', mark: 4 }),
      paperChange('001', 'documentList', [], received),
      settingChange('asOf', null, '2022-06-15'),
    ]);
    expect(await everything(store)).toMatchObject({
      students: [{ studentNumber: '001' }, { studentNumber: '002' }, { studentNumber: '003' }],
      marks: [{ studentNumber: '001', mark: 4 }],
      papers: [{ paperKey: 'documentList', kind: 'received' }],
      settings: [{ key: 'asOf' }],
    });
    expect(await listBatches(store.db, 10)).toMatchObject([
      { label: '記録', changes: 3, undone: false },
      { label: '名簿の取り込み（3人）', changes: 3, kind: 'import' },
    ]);
  });

  it('records nothing when there is nothing to change', async () => {
    const store = await memoryStore();
    const recorded = await recordBatch(store.db, { kind: 'edit', label: '入力', at }, []);
    expect(recorded).toEqual({ ok: true, value: null });
    expect(await listBatches(store.db, 10)).toEqual([]);
  });

  it('writes nothing at all when one row is not as expected', async () => {
    const store = await memoryStore();
    await imported(store);
    const before = await everything(store);
    const stale = { ...second, class: '9' };
    const recorded = await recordBatch(
      store.db,
      { kind: 'edit', label: '入力', at },
      present([
        studentChange(first, { ...first, seat: 5 }),
        studentChange(stale, { ...stale, class: '4' }),
        studentChange(null, student('004')),
      ]),
    );
    expect(recorded).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(recorded.ok ? '' : recorded.error.message).toContain('田中　花子さん（002）');
    expect(await everything(store)).toEqual(before);
    expect(await listBatches(store.db, 10)).toHaveLength(1);
  });

  it('refuses a new student whose number is taken', async () => {
    const store = await memoryStore();
    await imported(store);
    const twin = student('002', { familyName: '別人' });
    const changes = present([studentChange(null, student('004')), studentChange(null, twin)]);
    const recorded = await recordBatch(store.db, { kind: 'add', label: '追加', at }, changes);
    expect(recorded).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(await countStudents(store.db)).toBe(3);
  });
});

describe('undo and redo', () => {
  it('take back and bring again an import with updates, marks and papers', async () => {
    const store = await memoryStore();
    await imported(store);
    const before = await everything(store);
    await record(
      store,
      '名簿の取り込み（2人）',
      [
        studentChange(first, { ...first, class: '5', note: '転級' }),
        studentChange(null, student('010')),
        markChange(null, { studentNumber: '010', year: 1, subject: '国語', mark: null }),
        paperChange('001', 'documentList', [], received),
      ],
      'import',
    );
    const after = await everything(store);
    expect(await undo(store.db, at)).toMatchObject({ ok: true, value: { label: '名簿の取り込み（2人）' } });
    expect(await everything(store)).toEqual(before);
    expect(await redo(store.db, at)).toMatchObject({ ok: true, value: { label: '名簿の取り込み（2人）' } });
    expect(await everything(store)).toEqual(after);
  });

  it('go step by step, and new work ends what could be done again', async () => {
    const store = await memoryStore();
    await imported(store);
    await record(store, '一', [studentChange(first, { ...first, seat: 1 })]);
    await record(store, '二', [studentChange({ ...first, seat: 1 }, { ...first, seat: 2 })]);
    await undo(store.db, at);
    await undo(store.db, at);
    expect(await nextToUndo(store.db)).toMatchObject({ kind: 'import' });
    expect(await nextToRedo(store.db)).toMatchObject({ label: '一' });
    await redo(store.db, at);
    expect(await nextToRedo(store.db)).toMatchObject({ label: '二' });
    await record(store, '三', [studentChange({ ...first, seat: 1 }, { ...first, seat: 3 })]);
    expect(await nextToRedo(store.db)).toBeNull();
    expect(await redo(store.db, at)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    expect((await listBatches(store.db, 10)).map(({ label, undone }) => [label, undone])).toEqual([
      ['三', false],
      ['二', true],
      ['一', false],
      ['名簿の取り込み（3人）', false],
    ]);
  });

  it('have nothing to do in a new database', async () => {
    const store = await memoryStore();
    expect(await undo(store.db, at)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('bring back a removed student with marks and papers', async () => {
    const store = await memoryStore();
    await imported(store);
    const mark = { studentNumber: '002', year: 1, subject: '国語', mark: 3 };
    await record(store, '記録', [markChange(null, mark), paperChange('002', 'p', [], received)]);
    const before = await everything(store);
    await record(store, '生徒の削除', [
      markChange(mark, null),
      paperChange('002', 'p', received, []),
      studentChange(second, null),
    ]);
    expect(await countStudents(store.db)).toBe(2);
    await undo(store.db, at);
    expect(await everything(store)).toEqual(before);
  });

  it('follow a student to another number', async () => {
    const store = await memoryStore();
    await imported(store);
    const mark = { studentNumber: '003', year: 2, subject: '数学', mark: 5 };
    await record(store, '評定', [markChange(null, mark)]);
    const before = await everything(store);
    await record(store, '番号', [studentChange(third, { ...third, studentNumber: '333', seat: 9 })]);
    expect(await everything(store)).toMatchObject({ marks: [{ studentNumber: '333' }] });
    await undo(store.db, at);
    expect(await everything(store)).toEqual(before);
    await redo(store.db, at);
    expect((await listApplicants(store.db, june2022)).map((one) => one.studentNumber)).toEqual([
      '001',
      '002',
      '333',
    ]);
  });
});

describe('undoBatch', () => {
  it('takes back an import after other work, and can itself be undone', async () => {
    const store = await memoryStore();
    await imported(store);
    const update = await record(store, '更新', [studentChange(first, { ...first, class: '7' })], 'import');
    await record(store, '入力', [studentChange(second, { ...second, note: '面談' })]);
    const before = await everything(store);
    expect(await undoBatch(store.db, update, at)).toMatchObject({ ok: true, value: { label: '更新' } });
    const found = await listApplicants(store.db, june2022);
    expect(found.map((one) => [one.class, one.note])).toEqual([
      ['1', null],
      ['2', '面談'],
      ['3', null],
    ]);
    expect((await listBatches(store.db, 10)).map(({ label, undone }) => [label, undone])).toEqual([
      ['「更新」の取り消し', false],
      ['入力', false],
      ['更新', true],
      ['名簿の取り込み（3人）', false],
    ]);
    await undo(store.db, at);
    expect(await everything(store)).toEqual(before);
    expect(await listBatches(store.db, 10)).toMatchObject([{ undone: true }, {}, { undone: false }, {}]);
  });

  it('leaves alone what was entered in other columns of a row that the import changed', async () => {
    const store = await memoryStore();
    await imported(store);
    const update = await record(store, '更新', [studentChange(first, { ...first, class: '7' })], 'import');
    const now = { ...first, class: '7' };
    await record(store, '入力', [studentChange(now, { ...now, note: '面談' })]);
    expect(await undoBatch(store.db, update, at)).toMatchObject({ ok: true });
    expect((await listApplicants(store.db, june2022))[0]).toMatchObject({ class: '1', note: '面談' });
  });

  it('is refused, naming the students, when what it brought was changed since', async () => {
    const store = await memoryStore();
    const id = await imported(store);
    await record(store, '入力', [studentChange(second, { ...second, note: '面談' })]);
    const before = await everything(store);
    const refused = await undoBatch(store.db, id, at);
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(refused.ok ? '' : refused.error.message).toMatch(/^田中　花子さん（002）の内容が/);
    expect(await everything(store)).toEqual(before);
  });

  it('is refused when a student it brought has marks or papers by now', async () => {
    const store = await memoryStore();
    const id = await imported(store);
    await record(store, '書類', [paperChange('003', 'p', [], received)]);
    const refused = await undoBatch(store.db, id, at);
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(refused.ok ? '' : refused.error.message).toContain('（003）');
    expect(await countStudents(store.db)).toBe(3);
  });

  it('names three and counts the others', async () => {
    const store = await memoryStore();
    const many = Array.from({ length: 5 }, (_, index) => student(`10${index}`));
    const id = await record(
      store,
      '取り込み',
      many.map((one) => studentChange(null, one)),
      'import',
    );
    await record(
      store,
      '入力',
      many.map((one) => studentChange(one, { ...one, grade: 3 })),
    );
    const refused = await undoBatch(store.db, id, at);
    expect(refused.ok ? '' : refused.error.message).toContain('ほか 2 人');
  });

  it('cannot be done twice', async () => {
    const store = await memoryStore();
    const id = await imported(store);
    await undoBatch(store.db, id, at);
    expect(await undoBatch(store.db, id, at)).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-undo' },
    });
    expect(await undoBatch(store.db, 99, at)).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-undo' },
    });
  });
});
