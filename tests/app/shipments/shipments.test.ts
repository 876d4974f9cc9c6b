import { describe, expect, it } from 'vitest';
import type { StepKind } from '#core/domain/paper-way/step.ts';
import { addStudent, type Calls, logged, startService } from '../own-service.ts';

/** Three students of 給付 who owe two papers each; receipt numbers in another order than the seats. */
async function threeStudents(): Promise<Calls> {
  const calls = await startService();
  const receipts = ['2022000300', '2022000100', '2022000200'];
  for (const [at, receiptNumber] of receipts.entries())
    await addStudent(calls, `00${at + 1}`, {
      givenName: ['太郎', '花子', '葵'][at] ?? '',
      grade: '3',
      class: '2',
      seat: String(at + 1),
      wantsGrant: 'はい',
      receiptNumber,
      receiptDate: '2022-05-20',
    });
  return calls;
}

const keys = ['documentList', 'confirmationGrant'];
const take = (calls: Calls, studentNumber: string, papers: readonly string[] = keys, on = '2022-06-10') =>
  calls.ask('papers.record', {
    entries: papers.map((key) => ({
      studentNumber,
      key,
      step: { kind: 'received', copy: null, on, note: null },
    })),
  });

const roundOf = async (calls: Calls) => {
  const { rounds } = await calls.ask('shipments.list', {});
  const found = rounds.find(({ ready, open }) => ready + open > 0);
  if (found === undefined) throw new Error('nobody has anything to send');
  return found;
};

/** A 便 with everyone, all papers in hand and counted, each with a reason that stands for the answers of 点検. */
async function counted(calls: Calls): Promise<string> {
  const numbers = ['001', '002', '003'];
  for (const number of numbers) await take(calls, number);
  const { id } = await calls.ask('shipments.make', {
    round: (await roundOf(calls)).id,
    studentNumbers: numbers,
  });
  for (const studentNumber of numbers)
    await calls.ask('shipments.count', { id, studentNumber, papers: keys });
  await calls.ask('shipments.except', { id, studentNumbers: numbers, reason: '紙で点検した' });
  return id;
}

const stageOf = async ({ ask }: Calls, studentNumber: string, key: string): Promise<StepKind | undefined> =>
  (await ask('papers.of', { studentNumber })).find(({ need }) => need.key === key)?.way.at(-1)?.kind;

/** What the application itself says of 不備照会. */
const queriesOf = async ({ ask }: Calls, studentNumber: string) =>
  (await ask('progress.of', { studentNumber })).rounds
    .flatMap(({ timeline }) => timeline)
    .filter(({ label }) => label.includes('不備照会'))
    .map(({ label, detail }) => [label, detail]);

describe('a 便', () => {
  it('takes students with something to send, in order of 受付番号, and says what is open', async () => {
    const calls = await threeStudents();
    await take(calls, '001');
    await take(calls, '002', ['documentList']);
    await addStudent(calls, '004', { wantsGrant: 'はい' });
    const lines = await calls.ask('shipments.candidates', { round: (await roundOf(calls)).id });
    expect(lines.map(({ studentNumber, readiness }) => [studentNumber, readiness.kind])).toEqual([
      ['002', 'open'],
      ['003', 'open'],
      ['001', 'open'],
      ['004', 'out'],
    ]);
    const reasonsOf = (number: string) =>
      lines.find(({ studentNumber }) => studentNumber === number)?.readiness.reasons.join('') ?? '';
    expect(reasonsOf('002')).toContain('受け取っていません');
    expect(reasonsOf('001')).toContain('まだ推薦していません');
    expect(reasonsOf('004')).toContain('受付番号がありません');
    const refused = await calls.refused('shipments.make', {
      round: (await roundOf(calls)).id,
      studentNumbers: ['004'],
    });
    expect(refused.message).toContain('受付番号がありません');
  });

  it('is not sealed while a paper is not counted, and the counts add up', async () => {
    const calls = await threeStudents();
    for (const number of ['001', '002']) await take(calls, number);
    await take(calls, '003', ['documentList']);
    const { id } = await calls.ask('shipments.make', {
      round: (await roundOf(calls)).id,
      studentNumbers: ['001', '002', '003'],
    });
    const sealing = () => calls.reply('shipments.seal', { id, on: '2022-06-20' });
    expect(await sealing()).toMatchObject({ ok: false });
    for (const studentNumber of ['001', '002'])
      await calls.ask('shipments.count', { id, studentNumber, papers: keys });
    await calls.ask('shipments.count', { id, studentNumber: '003', papers: ['documentList'] });
    const away = await calls.refused('shipments.count', { id, studentNumber: '003', papers: keys });
    expect(away.message).toContain('手元にありません');
    await calls.ask('shipments.except', { id, studentNumbers: ['001', '002'], reason: '紙で点検した' });
    expect(await sealing()).toMatchObject({ ok: false, error: { message: expect.stringContaining('葵') } });
    const open = await calls.ask('shipments.get', { id });
    expect(open.lines.map(({ studentNumber, counted, due }) => [studentNumber, counted, due])).toEqual([
      ['002', 2, 2],
      ['003', 1, 2],
      ['001', 2, 2],
    ]);
    expect(open.summary).toMatchObject({ students: 3, papers: 5, sealedOn: null });
    expect(open.counts.map(({ count }) => count)).toEqual([3, 2]);
    await calls.ask('shipments.except', { id, studentNumbers: ['003'], reason: '確認書は後日送る' });
    expect(await sealing()).toMatchObject({ ok: true });
    expect(await stageOf(calls, '003', 'documentList')).toBe('sealed');
    expect(await stageOf(calls, '003', 'confirmationGrant')).toBeUndefined();
  });

  it('goes through sealing, sending and arrival, and every step is undone with its papers', async () => {
    const calls = await threeStudents();
    const id = await counted(calls);
    await calls.ask('shipments.seal', { id, on: '2022-06-16' });
    const early = await calls.refused('shipments.send', {
      id,
      on: '2022-06-15',
      trackingNumber: null,
      note: null,
    });
    expect(early.message).toContain('封入した日');
    await calls.ask('shipments.send', {
      id,
      on: '2022-06-17',
      trackingNumber: '１２３-４５-６７８９０-１',
      note: null,
    });
    expect(await stageOf(calls, '001', 'documentList')).toBe('sent');
    await calls.ask('shipments.arrive', { id, on: '2022-06-20' });
    const { summary } = await calls.ask('shipments.get', { id });
    expect(summary).toMatchObject({
      sealedOn: '2022-06-16',
      sentOn: '2022-06-17',
      trackingNumber: '123-45-67890-1',
      arrivedOn: '2022-06-20',
      papers: 6,
    });
    const stages: (StepKind | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      stages.push(await stageOf(calls, '001', 'documentList'));
      await calls.ask('history.undo', {});
    }
    expect(stages).toEqual(['arrived', 'sent', 'sealed']);
    expect(await stageOf(calls, '001', 'documentList')).toBe('received');
    expect((await calls.ask('shipments.get', { id })).summary).toMatchObject({ sealedOn: null, papers: 6 });
    expect((await logged(calls)).slice(0, 3).map(({ label }) => label)).toEqual([
      '第1便の機構受付',
      '第1便の発送',
      '第1便の封入（3人）',
    ]);
  });

  it('is taken back step by step without undo, and its papers lie in the office again', async () => {
    const calls = await threeStudents();
    const id = await counted(calls);
    await calls.ask('shipments.seal', { id, on: '2022-06-16' });
    await calls.ask('shipments.send', { id, on: '2022-06-17', trackingNumber: null, note: null });
    expect((await calls.refused('shipments.reopen', { id })).message).toContain('発送の記録');
    await calls.ask('shipments.stepBack', { id });
    await calls.ask('shipments.reopen', { id });
    expect(await stageOf(calls, '002', 'confirmationGrant')).toBe('received');
    await calls.ask('shipments.change', { id, take: [], leave: ['002'] });
    expect((await calls.ask('shipments.get', { id })).lines).toHaveLength(2);
    await calls.ask('shipments.remove', { id });
    expect((await calls.ask('shipments.list', {})).shipments).toEqual([]);
  });

  it('sends a paper again after a query of JASSO, in an envelope of its own', async () => {
    const calls = await threeStudents();
    const first = await counted(calls);
    await calls.ask('shipments.seal', { id: first, on: '2022-06-13' });
    await calls.ask('shipments.send', { id: first, on: '2022-06-14', trackingNumber: null, note: null });
    const studentNumber = '002';
    const key = 'confirmationGrant';
    const record = (step: Parameters<typeof calls.ask<'papers.record'>>[1]['entries'][number]['step']) =>
      calls.ask('papers.record', { entries: [{ studentNumber, key, step }] });
    await record({ kind: 'queried', about: '別の書類', dueOn: null, on: '2022-06-15', note: null });
    await record(null);
    expect(await queriesOf(calls, studentNumber)).toEqual([]);
    await record({ kind: 'queried', about: '署名なし', dueOn: '2022-06-30', on: '2022-06-16', note: null });
    expect((await calls.ask('shipments.get', { id: first })).summary.queried).toBe(1);
    expect((await calls.refused('shipments.stepBack', { id: first })).message).toContain('不備照会');
    await calls.ask('shipments.arrive', { id: first, on: '2022-06-17' });
    expect(await stageOf(calls, studentNumber, key)).toBe('queried');
    await record({ kind: 'resubmitted', copy: 'original', on: '2022-06-18', note: null });
    const { id: roundId } = await roundOf(calls);
    expect(await calls.ask('shipments.candidates', { round: roundId })).toMatchObject([
      { studentNumber, papers: 1 },
    ]);
    const { id } = await calls.ask('shipments.make', { round: roundId, studentNumbers: [studentNumber] });
    await calls.ask('shipments.count', { id, studentNumber, papers: [key] });
    await calls.ask('shipments.except', { id, studentNumbers: [studentNumber], reason: '紙で点検した' });
    await calls.ask('shipments.seal', { id, on: '2022-06-18' });
    const second = await calls.ask('shipments.get', { id });
    expect(second.summary).toMatchObject({ number: 2, students: 1, papers: 1 });
    expect(await queriesOf(calls, studentNumber)).toEqual([
      ['機構から不備照会があった', '確認書（給付）：署名なし（期限 6月30日（木））'],
    ]);
    await calls.ask('shipments.send', { id, on: '2022-06-20', trackingNumber: null, note: null });
    expect((await queriesOf(calls, studentNumber)).map(([label]) => label)).toEqual([
      '機構から不備照会があった',
      '不備照会に回答した',
    ]);
    await calls.ask('shipments.stepBack', { id });
    expect(await queriesOf(calls, studentNumber)).toHaveLength(1);
    await calls.ask('history.undo', {});
    expect(await queriesOf(calls, studentNumber)).toHaveLength(2);
    await calls.ask('history.undo', {});
    expect(await queriesOf(calls, studentNumber)).toHaveLength(1);
  });

  it('refuses a マイナンバー in what is typed', async () => {
    const calls = await threeStudents();
    const id = await counted(calls);
    const reason = '123456789018';
    const refused = await calls.refused('shipments.except', { id, studentNumbers: ['001'], reason });
    expect(refused.code).toBe('my-number-found');
    await calls.ask('shipments.seal', { id, on: '2022-06-16' });
    const sending = { id, on: '2022-06-17', trackingNumber: reason, note: null };
    expect((await calls.refused('shipments.send', sending)).code).toBe('my-number-found');
  });

  it('that nobody knows is said to be gone', async () => {
    const { refused } = await startService();
    expect((await refused('shipments.get', { id: 'x' })).message).toContain('見つかりません');
  });
});
