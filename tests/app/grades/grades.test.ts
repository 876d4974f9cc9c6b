import { describe, expect, it } from 'vitest';
import type { GradeRow } from '#core/contract/students.ts';
import { recordBatch } from '#core/store/history.ts';
import { markChange } from '#core/store/marks.ts';
import { addStudent, type Calls, startPractice, startService } from '../own-service.ts';

const rowOf = async ({ ask }: Calls, name: string): Promise<GradeRow> => {
  const row = (await ask('grades.list', {})).rows.find((entry) => entry.name === name);
  if (row === undefined) throw new Error(`${name} is not in the list`);
  return row;
};

/** Which cells are asked for, and what the others say. */
const asked = ({ cells }: GradeRow) =>
  Object.fromEntries(Object.entries(cells).map(([field, { needed, whyNot }]) => [field, needed || whyNot]));

async function rowWith(entries: Readonly<Record<string, string>>): Promise<GradeRow> {
  const calls = await startService();
  await addStudent(calls, '001', entries);
  return rowOf(calls, '髙橋　太郎');
}

describe('grades.list', () => {
  it('has everybody, in order of class and seat, with the outlook of every wish', async () => {
    const { ask } = await startPractice();
    const { rows } = await ask('grades.list', {});
    const lines = await ask('students.list', {});
    expect(rows.map((row) => row.studentNumber)).toEqual(lines.map((line) => line.studentNumber));
    const judged = await ask('judgement.list', {});
    expect(rows.map((row) => row.outlook)).toEqual(judged.lines.map((line) => line.wishes));
  });

  it('shows the exact average, the rounded one and what they are made of', async () => {
    const row = await rowOf(await startPractice(), '髙橋　太郎');
    expect(row).toMatchObject({ rounded: '3.5', marks: { sum: 69, count: 20, missing: 0, average: '3.5' } });
    expect(row.cells.gradeAverage).toMatchObject({ text: '3.45', problem: null, needed: true });
  });

  it('shows a missing mark as missing and never as zero', async () => {
    const calls = await startService();
    await addStudent(calls, '001', { wantsGrant: 'はい', graduation: '2023/3' });
    const marks = [
      { studentNumber: '001', year: 1, subject: '国語', mark: 4 },
      { studentNumber: '001', year: 2, subject: '国語', mark: null },
      { studentNumber: '001', year: 3, subject: '国語', mark: 1 },
    ];
    await recordBatch(
      calls.service.context.workspace().db,
      { kind: 'import', label: '評定一覧', at: '2022-06-20T10:00:00+09:00' },
      marks.flatMap((mark) => markChange(null, mark) ?? []),
    );
    const before = await rowOf(calls, '髙橋　太郎');
    expect(before.marks).toEqual({ sum: 4, count: 1, missing: 1, average: '4.0' });
    expect(before.cells.gradeAverage).toMatchObject({
      text: '',
      problem:
        '評定一覧で 1 科目の評定が入っていません。評定を取り込み直すか、評定平均値を入力してください。',
    });
    const edits = [{ studentNumber: '001', field: 'gradeAverage', text: '3.9' }];
    await calls.ask('facts.edit', { label: '評定平均値の入力', edits });
    expect((await rowOf(calls, '髙橋　太郎')).cells.gradeAverage?.problem).toBeNull();
  });

  it.each([
    ['no wish', {}, { gradeAverage: '希望がないため不要', loan2Basis: '第二種の希望がないため不要' }],
    [
      'the grant, no average yet',
      { wantsGrant: 'はい' },
      {
        gradeAverage: true,
        studyWillMethod: '評定平均値を入力すると決まります',
        specialTalent: '第一種の希望がないため不要',
      },
    ],
    [
      'the grant at the limit',
      { wantsGrant: 'はい', gradeAverage: '3.45' },
      { studyWillMethod: '3.5以上のため不要', studyWillBy: '3.5以上のため不要' },
    ],
    [
      'the grant below it',
      { wantsGrant: 'はい', gradeAverage: '3.449' },
      { studyWillMethod: true, studyWillResult: true, studyWillDate: true, studyWillBy: null },
    ],
    [
      'loan1 below it, hardship not stated',
      { choice: '1', gradeAverage: '3.4' },
      { specialTalent: true, specialWill: true, studyWillMethod: '給付の希望がないため不要' },
    ],
    [
      'loan1 below it, no hardship',
      { choice: '1', gradeAverage: '3.4', taxExempt: '×', onWelfare: '×', socialCare: '×' },
      { specialTalent: '住民税非課税・生活保護・社会的養護のどれでもないため不要' },
    ],
    [
      'loan1 below it, tax exempt',
      { choice: '1', gradeAverage: '3.4', taxExempt: '○', onWelfare: '×', socialCare: '×' },
      { specialTalent: true, specialWill: true },
    ],
    ['loan1 at the limit', { choice: '1', gradeAverage: '3.5' }, { specialWill: '3.5以上のため不要' }],
  ])('asks for what is needed and says why not for the rest: %s', async (_, entries, expected) => {
    expect(asked(await rowWith(entries))).toMatchObject(expected);
  });

  it('asks for the basis of loan2 where it is wished', async () => {
    const calls = await startPractice();
    const { rows } = await calls.ask('grades.list', {});
    for (const row of rows) {
      const wishes = row.outlook.map(({ wish }) => wish);
      expect(row.cells.loan2Basis?.needed, row.name).toBe(wishes.includes('loan2'));
    }
  });

  it.each([
    [{ studyWillResult: '○' }, ['studyWillMethod', 'studyWillDate']],
    [{ studyWillResult: '○', studyWillMethod: '面談' }, ['studyWillDate']],
    [{ studyWillResult: '○', studyWillMethod: '面談', studyWillDate: '2022/6/20' }, []],
    [{ studyWillResult: '○', studyWillMethod: '面談', studyWillDate: '2022/6/21' }, ['studyWillDate']],
    [{ studyWillMethod: '面談' }, []],
  ])('points at a confirmation that is not complete: %o', async (entries, fields) => {
    const { cells } = await rowWith({ wantsGrant: 'はい', gradeAverage: '3.0', ...entries });
    const found = Object.entries(cells).filter(([, cell]) => cell.problem !== null);
    expect(found.map(([field]) => field)).toEqual(fields);
  });
});
