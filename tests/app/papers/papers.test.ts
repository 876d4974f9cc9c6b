import { describe, expect, it } from 'vitest';
import type { PaperStepInput } from '#core/contract/papers.ts';
import { addStudent, type Calls, startPractice, startService } from '../own-service.ts';

const received = { kind: 'received', copy: null, on: '2022-06-20', note: null } as const;
const receivedState = { kind: 'received', date: '2022-06-20', note: null } as const;
const notReceived = { kind: 'notReceived' } as const;

/** `step` null: the last one is taken back */
const record = (calls: Calls, studentNumber: string, key: string, step: PaperStepInput | null) =>
  calls.ask('papers.record', { entries: [{ studentNumber, key, step }] });

const stateOf = async ({ ask }: Calls, studentNumber: string, key: string) =>
  (await ask('papers.of', { studentNumber })).find(({ need }) => need.key === key)?.state;

const labelsOf = async ({ ask }: Calls): Promise<readonly string[]> => {
  const query = { text: '', student: null, person: null, kind: null, from: null, to: null };
  return (await ask('log.search', { query, page: 0 })).entries.map(({ label }) => label);
};

async function grantStudent(): Promise<Calls> {
  const calls = await startService();
  await addStudent(calls, '001', { grade: '3', class: '2', wantsGrant: 'はい' });
  return calls;
}

describe('papers', () => {
  it('are received, found faulty, and taken back, each as one step', async () => {
    const calls = await grantStudent();
    const key = 'confirmationGrant';
    expect(await record(calls, '001', key, received)).toMatchObject({ applied: 1, rejected: [] });
    expect(await stateOf(calls, '001', key)).toEqual(receivedState);
    const defect = '署名がない';
    await record(calls, '001', key, {
      kind: 'returned',
      defect,
      dueOn: '2022-06-30',
      toldTo: '保護者',
      on: '2022-06-21',
      note: null,
    });
    const faulty = { kind: 'defect', date: '2022-06-21', note: defect };
    expect(await stateOf(calls, '001', key)).toEqual(faulty);
    await record(calls, '001', key, null);
    expect(await stateOf(calls, '001', key)).toEqual(receivedState);
    expect(await labelsOf(calls)).toEqual([
      '書類の記録の取り消し',
      '書類の差戻し',
      '書類の受領',
      '生徒の追加',
    ]);
    await calls.ask('history.undo', {});
    expect(await stateOf(calls, '001', key)).toEqual(faulty);
  });

  it('keep every station with who recorded it and when', async () => {
    const calls = await grantStudent();
    const key = 'documentList';
    await record(calls, '001', key, { ...received, copy: 'original' });
    await record(calls, '001', key, { kind: 'checked', on: '2022-06-21', note: null });
    const way = (await calls.ask('papers.of', { studentNumber: '001' })).find(
      ({ need }) => need.key === key,
    )?.way;
    expect(way).toEqual([
      { ...received, copy: 'original', by: null, recordedAt: expect.any(String) },
      { kind: 'checked', on: '2022-06-21', note: null, by: null, recordedAt: expect.any(String) },
    ]);
  });

  it('refuse a step that cannot follow, and a day before the last one', async () => {
    const calls = await grantStudent();
    const problemOf = async (step: PaperStepInput | null) =>
      (await record(calls, '001', 'documentList', step)).rejected[0]?.problem;
    const checked = { kind: 'checked', on: '2022-06-20', note: null } as const;
    expect(await problemOf(checked)).toContain('先に受領を記録してください');
    expect(await problemOf(null)).toContain('先に受領を記録してください');
    await record(calls, '001', 'documentList', received);
    expect(await problemOf({ ...checked, on: '2022-06-19' })).toContain('より前の日付です');
    expect(await problemOf({ ...checked, kind: 'destroyed' })).toContain('この記録はできません');
    expect(await problemOf(checked)).toBeUndefined();
  });

  it('are not asked for where the edition lists none, and that is not the same as owing nothing', async () => {
    const calls = await grantStudent();
    expect(await calls.ask('papers.matrix', {})).toMatchObject({ isListed: true, rows: [{}] });
    await calls.ask('workspace.switchEdition', { id: 'advance-2026' });
    expect(await calls.ask('papers.matrix', {})).toMatchObject({ isListed: false, columns: [], rows: [] });
  });

  it('refuse what the student does not owe, an unknown student and a マイナンバー, and store the rest', async () => {
    const calls = await grantStudent();
    const note = '番号 123456789018';
    const result = await calls.ask('papers.record', {
      entries: [
        { studentNumber: '001', key: 'documentList', step: received },
        { studentNumber: '001', key: 'confirmationLoan', step: received },
        { studentNumber: '404', key: 'documentList', step: received },
        { studentNumber: '001', key: 'confirmationGrant', step: { ...received, note } },
      ],
    });
    expect(result.applied).toBe(1);
    expect(result.rejected.map(({ studentNumber, field }) => [studentNumber, field])).toEqual([
      ['001', 'confirmationLoan'],
      ['404', 'documentList'],
      ['001', 'confirmationGrant'],
    ]);
    expect(JSON.stringify(result)).not.toContain('123456789018');
    expect(await stateOf(calls, '001', 'documentList')).toEqual(receivedState);
    expect(await stateOf(calls, '001', 'confirmationGrant')).toEqual(notReceived);
  });

  it('that were received keep their state when the wish comes back', async () => {
    const calls = await grantStudent();
    await record(calls, '001', 'confirmationGrant', received);
    const wish = (text: string) =>
      calls.ask('facts.edit', {
        label: '給付希望の入力',
        edits: [{ studentNumber: '001', field: 'wantsGrant', text }],
      });
    await wish('いいえ');
    expect(await calls.ask('papers.of', { studentNumber: '001' })).toEqual([]);
    await wish('はい');
    expect(await stateOf(calls, '001', 'confirmationGrant')).toEqual(receivedState);
  });

  it('of many students are received in one step', async () => {
    const calls = await startPractice();
    const { rows } = await calls.ask('papers.matrix', {});
    const entries = rows.flatMap(({ line: { studentNumber }, papers }) =>
      papers
        .filter(({ need: { key }, way }) => key === 'documentList' && way.length === 0)
        .map(({ need: { key } }) => ({ studentNumber, key, step: received })),
    );
    const before = await calls.ask('papers.matrix', {});
    const result = await calls.ask('papers.record', { entries });
    expect(result).toMatchObject({ applied: entries.length, rejected: [] });
    const column = (await calls.ask('papers.matrix', {})).columns.find(({ key }) => key === 'documentList');
    expect(column).toMatchObject({ needed: rows.length, received: rows.length, defects: 0 });
    expect((await calls.ask('history.undo', {})).label).toBe(`書類の受領（${entries.length}件）`);
    expect(await calls.ask('papers.matrix', {})).toEqual(before);
  });

  it('of an unknown student are refused', async () => {
    const { refused } = await startService();
    expect((await refused('papers.of', { studentNumber: '404' })).code).toBe('student-unknown');
  });
});

describe('papers.matrix', () => {
  it('stands in the order of the list of JASSO, and its columns add up', async () => {
    const { ask } = await startPractice();
    const { columns, rows } = await ask('papers.matrix', {});
    const numbers = columns.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort());
    for (const { key, needed, received: arrived, defects } of columns) {
      const states = rows
        .flatMap(({ papers }) => papers)
        .filter(
          ({ need, state }) => need.key === key && (need.status === 'needed' || state.kind !== 'notReceived'),
        )
        .map(({ state }) => state.kind);
      expect([key, needed]).toEqual([key, states.length]);
      expect(arrived).toBe(states.filter((kind) => kind === 'received').length);
      expect(defects).toBe(states.filter((kind) => kind === 'defect').length);
    }
    const keys = new Set(columns.map(({ key }) => key));
    expect(rows.flatMap(({ papers }) => papers).filter(({ need }) => !keys.has(need.key))).toEqual([]);
  });

  it('lists what is missing by class, faulty papers among it', async () => {
    const calls = await startPractice();
    const { missingByClass, rows } = await calls.ask('papers.matrix', {});
    const names = missingByClass.map(({ className }) => className);
    expect(names.slice(0, 4)).toEqual(['3年1組', '3年2組', '3年3組', '3年4組']);
    const faulty = rows.find(({ papers }) => papers.some(({ state }) => state.kind === 'defect'));
    const listed = missingByClass
      .flatMap(({ students }) => students)
      .find(({ studentNumber }) => studentNumber === faulty?.line.studentNumber);
    const label = faulty?.papers.find(({ state }) => state.kind === 'defect')?.need.label;
    expect(listed?.papers).toContain(label);
  });
});
