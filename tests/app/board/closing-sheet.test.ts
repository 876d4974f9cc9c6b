import { createHash } from 'node:crypto';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { addStudent, type Calls, newFolder, startService } from '../own-service.ts';

const school = {
  name: '見本高等学校',
  principal: { family: '見本', given: '校長' },
  officer: { family: '見本', given: '担当' },
  phone: null,
  defaultCourse: 'highSchool',
} as const;

const withdrawn = { kind: 'withdrawn', ground: 'other', reason: '就職に変更した' } as const;
const deferred = { kind: 'deferred', to: 'second', reason: '家族の書類が間に合わない' } as const;

const record = (
  { ask }: Calls,
  studentNumbers: readonly string[],
  detail: typeof withdrawn | typeof deferred,
) =>
  ask('progress.record', {
    detail,
    on: '2022-06-20',
    studentNumbers: [...studentNumbers],
    round: 'first',
    note: null,
  });

/** A round with one who withdrew and many who are put off, and a list of スカラAC in which one of them still stands. */
async function closedRound(): Promise<Calls> {
  const calls = await startService();
  await calls.ask('workspace.saveSchool', school);
  const numbers = Array.from({ length: 60 }, (_, at) => String(at + 1).padStart(3, '0'));
  for (const [at, studentNumber] of numbers.entries())
    await addStudent(calls, studentNumber, {
      familyName: '見本',
      givenName: `生徒${at + 1}`,
      wantsGrant: 'はい',
      class: String(1 + (at % 3)),
      seat: String(at + 1),
    });
  await record(calls, numbers.slice(0, 1), withdrawn);
  await record(calls, numbers.slice(1), deferred);
  await calls.ask('board.close', { round: 'first' });
  return calls;
}

async function printed({ ask }: Calls): Promise<string> {
  const preview = await ask('sheets.preview', {
    sheet: { kind: 'closing', round: 'first' },
    studentNumber: null,
    jobId: 'job',
  });
  return createHash('sha256').update(preview.pdf).digest('hex');
}

describe('the closing sheet', () => {
  it('is the same on every print, whatever is changed afterwards', async () => {
    const calls = await closedRound();
    const before = await printed(calls);
    await calls.ask('facts.edit', {
      label: '氏名の訂正',
      edits: [{ studentNumber: '001', field: 'givenName', text: '別名' }],
    });
    await calls.ask('workspace.saveSchool', { ...school, name: '別の高等学校' });
    expect(await printed(calls)).toBe(before);
    await calls.ask('board.reopen', { round: 'first', reason: '氏名の訂正' });
    expect(
      await calls.refused('sheets.preview', {
        sheet: { kind: 'closing', round: 'first' },
        studentNumber: null,
        jobId: 'job',
      }),
    ).toMatchObject({ code: 'value-invalid' });
    await calls.ask('board.close', { round: 'first' });
    expect(await printed(calls)).not.toBe(before);
  });

  it('goes to Excel with every name, outcome and reason', async () => {
    const calls = await closedRound();
    const target = path.join(newFolder(), '締め.xlsx');
    calls.service.files.grant('target', { kind: 'path', path: target, name: '締め.xlsx' });
    expect(await calls.ask('board.saveClosing', { round: 'first', target: 'target' })).toEqual({
      fileName: '締め.xlsx',
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(target);
    const texts: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    expect(texts).toContain('その他：就職に変更した');
    expect(texts.filter((text) => text === '次回へ')).toHaveLength(59);
  });
});
