import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { noAmountFacts } from '#core/domain/amounts/facts.ts';
import { canRender, extractText } from '../../print/rendered.ts';
import { addStudent, type Calls, newFolder, startPractice, startService } from '../own-service.ts';

const repayment: SheetRequest = {
  kind: 'repayment',
  question: {
    loans: [
      {
        kind: 'loan2',
        borrowed: 2_400_000,
        method: { kind: 'fixed' },
        rates: { kind: 'newest' },
        endsIn: '2027-03',
      },
    ],
    entryExtra: 0,
  },
  withSchedule: false,
};
const amounts: SheetRequest = {
  kind: 'amounts',
  question: {
    edition: 'advance-2022',
    facts: {
      ...noAmountFacts,
      school: 'university',
      course: 'day',
      founder: 'private',
      commute: 'home',
      grant: 'III',
      special: false,
      months: 48,
    },
    chosen: { loan1: 54_000, loan2: 50_000, entryExtra: null },
  },
};
const jobId = 'sheet';

async function register({ ask }: Calls): Promise<void> {
  const name = { family: '試験', given: '花子' };
  await ask('workspace.saveSchool', {
    name: '試験高等学校',
    principal: name,
    officer: name,
    phone: null,
    defaultCourse: null,
  });
}

it('asks for the name of the school first', async () => {
  const calls = await startService();
  const failed = await calls.refused('sheets.preview', { sheet: repayment, studentNumber: null, jobId });
  expect(failed.code).toBe('not-set-up');
});

it('is one page; every payment is added only where asked for', async () => {
  const calls = await startPractice();
  const pages = async (sheet: SheetRequest) =>
    (await calls.ask('sheets.preview', { sheet, studentNumber: null, jobId })).pages;
  expect(await pages(repayment)).toBe(1);
  expect(await pages(amounts)).toBe(1);
  expect(await pages({ ...repayment, withSchedule: true })).toBeGreaterThan(2);
});

it('stays on one page for the longest plan of two loans', async () => {
  const calls = await startPractice();
  const { question } = repayment as Extract<SheetRequest, { kind: 'repayment' }>;
  const loans = (['loan1', 'loan2'] as const).map((kind) => ({
    kind,
    borrowed: 8_000_000,
    method: { kind: 'combined' as const },
    rates: { kind: 'newest' as const },
    endsIn: '2027-03',
  }));
  const sheet: SheetRequest = {
    ...repayment,
    question: { ...question, loans, entryExtra: 500_000 },
  } as const;
  expect((await calls.ask('sheets.preview', { sheet, studentNumber: null, jobId })).pages).toBe(1);
});

it('names the student, or refuses one who is not there', async () => {
  const calls = await startService();
  await register(calls);
  await addStudent(calls, 'S1');
  const failed = await calls.refused('sheets.preview', { sheet: repayment, studentNumber: 'S9', jobId });
  expect(failed.code).toBe('student-unknown');
  const shown = await calls.ask('sheets.preview', { sheet: repayment, studentNumber: 'S1', jobId });
  expect(shown.pages).toBe(1);
});

it('has a file name without anybody in it', async () => {
  const calls = await startPractice();
  expect(await calls.ask('sheets.fileName', { kind: 'repayment' })).toEqual({
    name: '返還の試算_20220615.pdf',
  });
});

it.runIf(canRender())('is saved with school, date, year, figures, sources and 未確認', async () => {
  const calls = await startService(undefined, () => '2026-12-01');
  await register(calls);
  await addStudent(calls, 'S1');
  const save = async (sheet: SheetRequest): Promise<string> => {
    const file = path.join(newFolder(), 'sheet.pdf');
    calls.service.files.grant('target', { kind: 'path', path: file, name: 'sheet.pdf' });
    const saved = await calls.ask('sheets.save', { sheet, studentNumber: 'S1', target: 'target', jobId });
    expect(saved).toEqual({ fileName: 'sheet.pdf', pages: 1, warnings: [] });
    return extractText(readFileSync(file)).replace(/\s+/g, '');
  };
  const plan = await save(repayment);
  for (const words of [
    '返還の試算',
    '試験高等学校',
    '令和8年12月1日',
    '髙橋太郎さん',
    '16,769円',
    '（未確認）',
  ])
    expect(plan).toContain(words);
  const sums = await save(amounts);
  for (const words of ['2022年度実施予約採用', '54,000円', '選べません。給付奨学金', '未定', 'p.23'])
    expect(sums).toContain(words);
});
