import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, type Calls, startService } from '../own-service.ts';

const today = '2022-06-20';
const entered = { wantsGrant: 'はい', receiptNumber: '2022-001', receiptDate: '2022-05-24' };

const record = (
  { ask }: Calls,
  detail: Input<'progress.record'>['detail'],
  on: string,
  studentNumbers: readonly string[] = ['001'],
) => ask('progress.record', { detail, on, studentNumbers: [...studentNumbers], round: null, note: null });

const stateOf = async ({ ask }: Calls) => {
  const way = await ask('progress.of', { studentNumber: '001' });
  return way.rounds.at(-1)?.state.kind;
};

const deferral = { kind: 'deferred', to: 'second', reason: '書類が間に合わない' } as const;

describe('what happens to an application', () => {
  it('is recorded for many at once; who cannot have it is named with the reason', async () => {
    const calls = await startService();
    await addStudent(calls, '001', entered);
    await addStudent(calls, '002', { wantsGrant: 'はい' });
    const result = await record(calls, { kind: 'gradesTyped' }, today, ['001', '002', '999', '001']);
    expect(result.applied).toBe(1);
    expect(result.rejected.map(({ studentNumber, name }) => [studentNumber, name])).toEqual([
      ['002', '髙橋　太郎'],
      ['999', null],
    ]);
    expect(result.rejected[0]?.problem).toContain('受付番号がまだありません');
    expect(await stateOf(calls)).toBe('gradesTyped');
    await calls.ask('history.undo', {});
    expect(await stateOf(calls)).toBe('recommendable');
    await calls.ask('history.redo', {});
    expect(await stateOf(calls)).toBe('gradesTyped');
  });

  it('is judged as of its day: in 訂正期間A nothing can be typed, withdrawn or put off', async () => {
    const calls = await startService();
    await addStudent(calls, '001', { ...entered, receiptDate: '2022-05-24' });
    for (const detail of [
      { kind: 'gradesTyped' },
      { kind: 'withdrawn', ground: 'withdrawn', reason: '就職' },
      deferral,
    ] as const) {
      const early = await record(calls, detail, '2022-05-29');
      expect(early.rejected[0]?.problem).toContain('5月30日');
    }
    expect(await record(calls, deferral, '2022-05-30')).toMatchObject({ applied: 1 });
  });

  it('does not happen in the future, and carries no マイナンバー', async () => {
    const calls = await startService();
    await addStudent(calls, '001', entered);
    const base = { studentNumbers: ['001'], round: null, note: null } as const;
    expect(
      await calls.refused('progress.record', {
        ...base,
        studentNumbers: ['001'],
        detail: { kind: 'schoolPapers' },
        on: '2022-06-21',
      }),
    ).toMatchObject({ code: 'value-invalid' });
    expect(
      await calls.refused('progress.record', {
        ...base,
        studentNumbers: ['001'],
        detail: { ...deferral, reason: '1234-5678-9018' },
        on: today,
      }),
    ).toMatchObject({ code: 'my-number-found' });
  });

  it('moves on to the next round, where the old 受付番号 does not count, and comes back when taken back', async () => {
    const calls = await startService();
    await addStudent(calls, '001', entered);
    await record(calls, deferral, today);
    const way = await calls.ask('progress.of', { studentNumber: '001' });
    expect(way.rounds.map(({ label, state }) => [label, state.kind])).toEqual([
      ['第1回', 'deferred'],
      ['第2回', 'wished'],
    ]);
    expect(way.rounds[1]?.flags.map(({ kind }) => kind)).toContain('earlierNumber');
    const eventId = way.rounds[0]?.removable ?? '';
    expect(await calls.ask('progress.remove', { studentNumber: '001', eventId })).toMatchObject({
      applied: 1,
    });
    expect(await stateOf(calls)).toBe('recommendable');
    expect(await calls.refused('progress.remove', { studentNumber: '001', eventId })).toMatchObject({
      code: 'value-invalid',
    });
  });

  it('only the last record of a round can be taken back', async () => {
    const calls = await startService();
    await addStudent(calls, '001', entered);
    await record(calls, { kind: 'schoolPapers' }, '2022-06-01');
    await record(calls, { kind: 'gradesTyped' }, '2022-06-02');
    const way = await calls.ask('progress.of', { studentNumber: '001' });
    const [first, last] = (way.rounds[0]?.timeline ?? []).flatMap(({ eventId }) => eventId ?? []);
    expect(way.rounds[0]?.removable).toBe(last);
    expect(
      await calls.refused('progress.remove', { studentNumber: '001', eventId: first ?? '' }),
    ).toMatchObject({ code: 'value-invalid' });
  });

  it('shows the way with its days, each with the place it is printed, and how one withdraws', async () => {
    const calls = await startService();
    await addStudent(calls, '001', entered);
    const [way] = (await calls.ask('progress.of', { studentNumber: '001' })).rounds;
    expect(way?.dates.map(({ label, from, to, citation }) => [label, from, to, citation.locator])).toEqual([
      ['申込期間（スカラネット）', '2022-04-22', '2022-05-31', 'p.5'],
      ['訂正期間A', '2022-05-25', '2022-05-29', 'p.53'],
      ['訂正期間B（機構の審査完了まで）', '2022-05-30', null, 'p.53'],
      ['マイナンバー提出書類（生徒が機構へ郵送）', null, '2022-05-31', 'p.54'],
      ['推薦できる期間（スカラAC）', '2022-05-30', '2022-08-10', 'p.57'],
      ['申込書類の送付', '2022-06-01', '2022-06-17', 'p.5'],
    ]);
    expect(way?.withdrawal?.citation.locator).toBe('p.65');
    expect(way?.timeline.map(({ label }) => label)).toEqual(['スカラネットの入力が済んだ']);
  });
});
