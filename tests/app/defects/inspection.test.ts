import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, type Calls, logged, startService } from '../own-service.ts';

type Answer = Input<'inspection.answer'>['answers'][number];

const ok = { answer: 'ok', value: null, note: null } as const;

const answer = (calls: Calls, ...answers: readonly Answer[]) =>
  calls.ask('inspection.answer', { studentNumber: '001', on: '2022-06-20', answers: [...answers] });
const of = ({ ask }: Calls) => ask('inspection.of', { studentNumber: '001' });
const receive = ({ ask }: Calls, ...keys: readonly string[]) =>
  ask('papers.record', {
    entries: keys.map((key) => ({
      studentNumber: '001',
      key,
      step: { kind: 'received', copy: null, on: '2022-06-18', note: null },
    })),
  });
const wayOf = async ({ ask }: Calls, key: string) =>
  (await ask('papers.of', { studentNumber: '001' }))
    .find(({ need }) => need.key === key)
    ?.way.map(({ kind }) => kind);

async function grantStudent(): Promise<Calls> {
  const calls = await startService();
  await addStudent(calls, '001', {
    wantsGrant: 'はい',
    supporters: '2',
    receiptNumber: '2200010001',
    receiptDate: '2022/5/20',
  });
  return calls;
}

const yes = async (calls: Calls) =>
  (await of(calls)).questions.map(({ paperKey, look, answer: kind }) => ({
    paperKey,
    look,
    answer: kind === 'formYear' ? { ...ok, value: '令和4年度' } : ok,
  }));

describe('点検', () => {
  it('begins with the papers that are there, and the envelope can be closed when all is in order', async () => {
    const calls = await grantStudent();
    expect((await of(calls)).defects.map(({ id }) => id)).toEqual([
      'missing:documentList',
      'missing:confirmationGrant',
      'look:application:myNumber',
    ]);
    await receive(calls, 'documentList', 'confirmationGrant');
    expect((await of(calls)).questions).toHaveLength(8);
    const [row] = (await calls.ask('inspection.list', {})).rows;
    expect(row).toMatchObject({ asked: 8, answered: 0, inHand: 2, faults: 0, isClosable: false });
    expect(await answer(calls, ...(await yes(calls)))).toMatchObject({ applied: 8, rejected: [] });
    expect(await of(calls)).toMatchObject({ defects: [] });
    expect((await calls.ask('inspection.list', {})).rows[0]).toMatchObject({ answered: 8, isClosable: true });
  });

  it('makes a paper 点検済 by its last answer; one undo takes back both', async () => {
    const calls = await grantStudent();
    await receive(calls, 'documentList', 'confirmationGrant');
    const all = (await yes(calls)).filter(({ paperKey }) => paperKey === 'documentList');
    await answer(calls, ...all.slice(0, 1));
    expect(await wayOf(calls, 'documentList')).toEqual(['received']);
    await answer(calls, ...all.slice(1));
    expect(await wayOf(calls, 'documentList')).toEqual(['received', 'checked']);
    await answer(calls, { ...(all[1] ?? raise()), answer: { ...ok, answer: 'defect', note: '金額が薄い' } });
    expect(await wayOf(calls, 'documentList')).toEqual(['received']);
    expect((await of(calls)).defects[0]).toMatchObject({
      kind: 'look',
      level: 'stop',
      sentence: '「提出書類一覧表」未記入の欄か、読めない字がある（金額が薄い）。',
    });
    await calls.ask('history.undo', {});
    expect(await wayOf(calls, 'documentList')).toEqual(['received', 'checked']);
    expect((await logged(calls))[0]?.label).toContain('さんの点検');
  });

  it('records who looked and on which day', async () => {
    const calls = await grantStudent();
    await receive(calls, 'documentList');
    await answer(calls, { paperKey: 'documentList', look: 'filled', answer: ok });
    const [, filled] = (await of(calls)).questions;
    expect(filled?.check).toMatchObject({ checkedOn: '2022-06-20', answer: 'ok', by: null });
  });

  it('refuses what cannot be read, and マイナンバー; the rest is stored', async () => {
    const calls = await grantStudent();
    await receive(calls, 'documentList');
    const paperKey = 'documentList';
    const result = await answer(
      calls,
      { paperKey, look: 'formYear', answer: { ...ok, value: '去年' } },
      { paperKey, look: 'filled', answer: { ...ok, note: '123456789018' } },
      { paperKey, look: 'amount', answer: ok },
    );
    expect(result.applied).toBe(0);
    expect(result.rejected.map(({ problem }) => problem)).toEqual([
      '「去年」は年度として読めません。2022、令和4年度、R4 のように入力してください。',
      expect.stringContaining('マイナンバー'),
      'この書類には、いま点検する問いがありません。画面を開き直してください。',
    ]);
    const without = await answer(calls, { paperKey, look: 'formYear', answer: ok });
    expect(without.rejected[0]?.problem).toBe('様式に書かれた年度を入力してください。');
    await answer(calls, { paperKey, look: 'formYear', answer: { ...ok, answer: 'defect' } });
    expect((await of(calls)).questions[0]).toMatchObject({ outcome: 'defect', check: { value: null } });
    await answer(calls, { paperKey, look: 'formYear', answer: null });
    expect((await of(calls)).questions[0]).toMatchObject({ outcome: null, check: null });
  });

  it('goes with the student, and comes back with 「元に戻す」', async () => {
    const calls = await grantStudent();
    await receive(calls, 'documentList');
    await answer(calls, { paperKey: 'documentList', look: 'filled', answer: ok });
    await calls.ask('students.remove', { studentNumbers: ['001'] });
    await calls.ask('history.undo', {});
    expect((await of(calls)).questions[1]?.outcome).toBe('ok');
  });
});

const raise = (): never => {
  throw new Error('no such question');
};
