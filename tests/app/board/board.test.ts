import { describe, expect, it } from 'vitest';
import type { BoardRow } from '#core/contract/board.ts';
import { addStudent, type Calls, logged, newFolder, startService } from '../own-service.ts';

/** The program on a day, with a school and one student. */
async function onDay(today: string, folder = newFolder()): Promise<Calls> {
  return startService(folder, () => today);
}

const wish = { wantsGrant: 'はい', class: '1', seat: '1' };
const entered = (receiptNumber: string, receiptDate: string) => ({ ...wish, receiptNumber, receiptDate });

const kinds = (row: BoardRow | undefined): readonly string[] => (row?.flags ?? []).map(({ kind }) => kind);

async function rowOf({ ask }: Calls, studentNumber: string, round: string | null = null) {
  const { rows } = await ask('board.view', { round });
  return rows.find((row) => row.studentNumber === studentNumber);
}

const withdrawal = {
  detail: { kind: 'withdrawn', ground: 'withdrawn', reason: '就職に変更' },
  round: null,
  note: null,
} as const;

describe('the board', () => {
  it('names who wished and never entered, and closes only when that one is settled', async () => {
    const calls = await onDay('2022-05-20');
    await addStudent(calls, '001', wish);
    await addStudent(calls, '002', {});
    const row = await rowOf(calls, '001');
    expect(row).toMatchObject({ place: 'notEntered', state: 'wished', settled: false });
    expect(kinds(row)).toContain('neverEntered');
    expect(row?.next).toMatchObject({ who: 'student', by: '2022-05-31' });
    // Without a wish and without a trace nobody has applied.
    expect(await rowOf(calls, '002')).toBeUndefined();
    expect((await calls.refused('board.close', { round: 'first' })).message).toContain('1 人');

    const recorded = await calls.ask('progress.record', {
      ...withdrawal,
      on: '2022-05-20',
      studentNumbers: ['001'],
    });
    expect(recorded).toMatchObject({ applied: 1, rejected: [] });
    await calls.ask('board.close', { round: 'first' });
    expect((await calls.ask('board.view', { round: 'first' })).closing?.counts).toContainEqual({
      label: '辞退',
      count: 1,
    });
  });

  it('follows 訂正期間A to the sixth day', async () => {
    const folder = newFolder();
    const states: [string, string | null][] = [];
    for (const day of ['2022-05-24', '2022-05-29', '2022-05-30']) {
      const calls = await onDay(day, folder);
      if (day === '2022-05-24') await addStudent(calls, '001', entered('2022-001', '2022-05-24'));
      const row = await rowOf(calls, '001');
      states.push([day, row?.state ?? null]);
      await calls.close();
    }
    expect(states).toEqual([
      ['2022-05-24', 'correctionA'],
      ['2022-05-29', 'correctionA'],
      ['2022-05-30', 'recommendable'],
    ]);
  });

  it('takes typed grades for no 推薦', async () => {
    const calls = await onDay('2022-06-20');
    await addStudent(calls, '001', entered('2022-001', '2022-05-24'));
    await calls.ask('progress.record', {
      detail: { kind: 'gradesTyped' },
      on: '2022-06-15',
      studentNumbers: ['001'],
      round: null,
      note: null,
    });
    const row = await rowOf(calls, '001');
    expect(row).toMatchObject({ state: 'gradesTyped', place: 'ready', settled: false });
    expect(kinds(row)).toContain('gradesOnly');
    expect(row?.next?.sentence).toContain('成績入力だけでは推薦になりません');
  });

  it('keeps the sheet of a closing, and opens the round again with the reason in the record', async () => {
    const calls = await onDay('2022-06-20');
    await addStudent(calls, '001', wish);
    await calls.ask('progress.record', { ...withdrawal, on: '2022-06-01', studentNumbers: ['001'] });
    await calls.ask('board.close', { round: 'first' });
    expect(await calls.refused('board.close', { round: 'first' })).toMatchObject({ code: 'value-invalid' });
    // Nobody changes sides in a closed round.
    const resumed = await calls.ask('progress.record', {
      detail: { kind: 'resumed', reason: '誤り' },
      on: '2022-06-20',
      studentNumbers: ['001'],
      round: null,
      note: null,
    });
    expect(resumed.rejected[0]?.problem).toContain('閉じています');
    await calls.ask('board.reopen', { round: 'first', reason: '追加の申込み' });
    expect((await calls.ask('board.view', { round: 'first' })).closing).toBeNull();
    expect((await logged(calls)).map(({ label }) => label)).toContain(
      '第1回の締めの取り消し（追加の申込み）',
    );
    expect(await calls.refused('board.reopen', { round: 'first', reason: 'もう一度' })).toMatchObject({
      code: 'value-invalid',
    });
  });

  it('forgets nobody who comes to light after the round was closed', async () => {
    const calls = await onDay('2022-06-20');
    await addStudent(calls, '001', wish);
    await calls.ask('progress.record', { ...withdrawal, on: '2022-06-01', studentNumbers: ['001'] });
    await calls.ask('board.close', { round: 'first' });
    const left = async () =>
      (await calls.ask('home.summary', {})).todos.filter(({ id }) => id === 'left first');
    const head = async () =>
      (await calls.ask('board.view', { round: 'first' })).rounds.find(({ id }) => id === 'first');
    expect(await left()).toEqual([]);
    expect(await head()).toMatchObject({ open: 0, red: 0, closedOn: '2022-06-20' });

    await addStudent(calls, '002', entered('2022-002', '2022-05-24'));
    expect(await left()).toMatchObject([
      { count: 1, urgency: 'late', destination: { screen: 'board', round: 'first' } },
    ]);
    expect(await head()).toMatchObject({ open: 1, red: 1 });
    expect((await calls.ask('workspace.status', {})).open.board).toBe(1);
  });

  it('refuses a round that does not exist, and a マイナンバー in a reason', async () => {
    const calls = await onDay('2022-06-20');
    expect(await calls.refused('board.view', { round: 'fifth' })).toMatchObject({ code: 'value-invalid' });
    const reason = '1234 5678 9018';
    expect(await calls.refused('board.reopen', { round: 'first', reason })).toMatchObject({
      code: 'my-number-found',
    });
  });
});
