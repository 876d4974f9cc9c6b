import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { readBack } from '../../sheets/write/workbooks.ts';
import { addStudent, newFolder, startPractice, startService } from '../own-service.ts';

const loan2 = {
  kind: 'loan2',
  borrowed: 2_400_000,
  method: { kind: 'fixed' },
  rates: { kind: 'given', rates: [3000] },
  endsIn: null,
} as const;
const loan1 = { ...loan2, kind: 'loan1', borrowed: 2_592_000, rates: { kind: 'newest' } } as const;
const ask = (loans: Input<'repayment.plan'>['loans'], entryExtra = 0): Input<'repayment.plan'> => ({
  loans,
  entryExtra,
});

it('plans a loan as the terminal does', async () => {
  const calls = await startService(undefined, () => '2026-12-01');
  const answer = await calls.ask('repayment.plan', ask([loan2]));
  expect(answer.loans[0]?.plan).toMatchObject({ count: 180, monthly: 16_769, total: 3_018_568 });
  expect(answer.together).toHaveLength(180);
  expect(answer.open).toEqual([]);
});

it('puts two loans side by side, and says that 入学時特別増額 is not in it', async () => {
  const calls = await startService(undefined, () => '2026-12-01');
  const answer = await calls.ask('repayment.plan', ask([loan1, loan2], 300_000));
  expect(answer.together[0]).toMatchObject({ payments: [14_400, 16_769], total: 31_169 });
  expect(answer.open).toEqual([expect.stringContaining('300,000円は、この試算に入っていません')]);
});

it('saves every payment as an Excel file', async () => {
  const calls = await startService(undefined, () => '2026-12-01');
  expect(await calls.ask('repayment.scheduleName', {})).toEqual({ name: '返還の予定_20261201.xlsx' });
  const file = path.join(newFolder(), '予定.xlsx');
  calls.service.files.grant('target', { kind: 'path', path: file, name: '予定.xlsx' });
  const saved = await calls.ask('repayment.saveSchedule', { question: ask([loan2]), target: 'target' });
  expect(saved).toEqual({ fileName: '予定.xlsx' });
  const [sheet] = await readBack(readFileSync(file));
  expect(sheet?.name).toBe('返還の予定');
  const failed = await calls.refused('repayment.saveSchedule', {
    question: ask([loan2]),
    target: '知らない',
  });
  expect(failed.code).toBe('file-handle-unknown');
});

it('names the loan that cannot be planned', async () => {
  const calls = await startService(undefined, () => '2026-12-01');
  const high = { ...loan2, rates: { kind: 'given', rates: [3001] } } as const;
  expect((await calls.refused('repayment.plan', ask([loan1, high]))).message).toMatch(
    /^第二種奨学金：利率 3\.001 %は上限の 3\.0 %を超えています。/,
  );
});

it('offers the rates published by today, says which are old and unconfirmed, and takes one of them', async () => {
  const calls = await startService(undefined, () => '2026-09-01');
  const choices = await calls.ask('repayment.choices', { studentNumber: null });
  expect(choices.published[0]).toEqual({
    month: '2026-07',
    fixed: 3000,
    revised: 2000,
    certainty: 'B',
    isOld: false,
  });
  expect(choices.published.at(-1)).toMatchObject({ month: '2022-03', certainty: 'A', isOld: true });
  const chosen = { kind: 'published', month: '2022-03', course: 'revised' } as const;
  const { loans } = await calls.ask('repayment.plan', ask([{ ...loan2, rates: chosen }]));
  expect(loans[0]?.plan.rates).toMatchObject({ kind: 'published', rates: [40], course: 'revised' });
  expect(loans[0]?.notices).toEqual(
    expect.arrayContaining([
      expect.stringContaining('か月前の古い利率です'),
      expect.stringContaining('利率見直し方式の利率は後で変わります'),
    ]),
  );
  const never = { kind: 'published', month: '2021-01', course: 'fixed' } as const;
  expect((await calls.refused('repayment.plan', ask([{ ...loan2, rates: never }]))).message).toContain(
    '令和3年1月に貸与が終了した人の利率は規則にありません',
  );
});

it('knows nothing of rates after the day of the practice data', async () => {
  const calls = await startPractice();
  const { published } = await calls.ask('repayment.choices', { studentNumber: null });
  expect(published.map(({ month }) => month)).toEqual(['2022-03']);
});

it('begins with the loans a student wishes for', async () => {
  const calls = await startService();
  await addStudent(calls, 'S1', { choice: '1' });
  await addStudent(calls, 'S2');
  const begin = async (studentNumber: string) =>
    (await calls.ask('repayment.choices', { studentNumber })).begin;
  expect((await begin('S1')).kinds.length).toBeGreaterThan(0);
  expect(await begin('S2')).toEqual({ kinds: [], endsIn: null });
});
