import { expect, test } from 'vitest';
import { textRows, xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import { startService } from '../own-service.ts';
import { commit, importTable, open, preview, rows, workbook } from './importing.ts';

const roster = [
  ['学籍番号', '氏名', '卒業年月', '評定平均値'],
  ['0012', '髙橋　太郎', '2023/3', '3.4'],
  ['0013', '田中　花子', '2022/3', ''],
];
const marks = [
  ['学籍番号', '組', '番', '氏名', '1年 国語', '1年 数学', '2年 国語', '3年 国語'],
  ['0012', '2', '1', '高橋　太郎', '4', '３', '4', '1'],
  ['0013', '2', '2', '田中　花子', '4', '', '5', '3'],
];

async function withRoster() {
  const calls = await startService();
  await importTable(calls, roster);
  return calls;
}

test('marks become averages: two years at school, three for one who has left', async () => {
  const calls = await withRoster();
  const file = await open(calls, workbook(marks), 'marks');
  expect(file.layout.columns.map(({ field }) => field)).toEqual([
    'studentNumber',
    null,
    null,
    'fullName',
    'mark:1:国語',
    'mark:1:数学',
    'mark:2:国語',
    'mark:3:国語',
  ]);
  expect((await preview(calls, file)).counts).toMatchObject({ update: 2, rejected: 0, warnings: 1 });
  const [first, second] = await rows(calls, file.importId);
  expect(first?.changes[0]).toEqual({ label: '評定平均値', before: '3.4', after: '3.666（評定 11÷3科目）' });
  expect(second?.changes.map(({ label, after }) => [label, after])).toEqual([
    ['評定平均値', '4.0（評定 12÷3科目）'],
    ['1年 国語', '4'],
    ['1年 数学', '未入力'],
    ['2年 国語', '5'],
    ['3年 国語', '3'],
  ]);
  await commit(calls, file.importId);
  const { applicant, marks: stored } = await calls.ask('students.get', { studentNumber: '0013' });
  expect(applicant.gradeAverage).toEqual({ kind: 'marks', sum: 12, count: 3 });
  expect(stored).toContainEqual(expect.objectContaining({ year: 1, subject: '数学', mark: null }));
});

test('a missing mark is shown and is not zero', async () => {
  const calls = await withRoster();
  const file = await open(calls, workbook(marks), 'marks');
  expect((await preview(calls, file)).groups).toEqual([
    {
      field: 'mark:1:数学',
      label: '1年 数学',
      value: '',
      message: '評定がありません。平均には数えません。',
      rows: 1,
    },
  ]);
});

test('the same list again changes nothing; an empty cell takes no mark away', async () => {
  const calls = await withRoster();
  await importTable(calls, marks, 'marks');
  expect(await importTable(calls, marks, 'marks')).toMatchObject({ batchId: null, same: 2, updated: 0 });
  const emptied = marks.map((row, at) => (at === 1 ? row.with(4, '') : row));
  expect(await importTable(calls, emptied, 'marks')).toMatchObject({ batchId: null, same: 2 });
  const changed = await importTable(
    calls,
    marks.map((row, at) => (at === 1 ? row.with(4, '5') : row)),
    'marks',
  );
  expect(changed).toMatchObject({ updated: 1, same: 1 });
});

test('one undo takes back marks and average', async () => {
  const calls = await withRoster();
  await importTable(calls, marks, 'marks');
  await calls.ask('history.undo', {});
  const { applicant, marks: stored } = await calls.ask('students.get', { studentNumber: '0012' });
  expect([applicant.gradeAverage, stored]).toEqual([{ kind: 'typed', text: '3.4' }, []]);
});

test.each(['6', '0', '10', 'A', '3.5', '－'])('%s is no mark of five steps', async (mark) => {
  const calls = await withRoster();
  const file = await open(
    calls,
    workbook(marks.map((row, at) => (at === 1 ? row.with(5, mark) : row))),
    'marks',
  );
  const shown = await preview(calls, file);
  expect(shown.counts).toMatchObject({ rejected: 1, update: 1 });
  expect(shown.groups[0]).toMatchObject({ label: '1年 数学', value: mark });
});

test('a student who is not in the roster is named, also with a lost zero', async () => {
  const calls = await withRoster();
  const file = await open(
    calls,
    workbook([
      ['学籍番号', '1年 国語'],
      ['12', '3'],
      ['99', '3'],
    ]),
    'marks',
  );
  expect((await preview(calls, file)).counts).toMatchObject({ rejected: 2 });
  const [lost, unknown] = await rows(calls, file.importId);
  expect(lost?.problems[0]).toContain('「0012」のことなら');
  expect(unknown?.problems[0]).toContain('先に名簿を取り込む');
});

test('another name under the number is a warning; a variant of a character is not', async () => {
  const calls = await withRoster();
  const file = await open(
    calls,
    workbook([
      marks[0] ?? [],
      (marks[1] ?? []).with(3, '髙橋　太郎'),
      (marks[2] ?? []).with(3, '佐藤　花子'),
    ]),
    'marks',
  );
  await preview(calls, file);
  const [same, other] = await rows(calls, file.importId);
  const nameProblem = (row: typeof same) =>
    row?.cells.find(({ field }) => field === 'fullName')?.problem ?? null;
  expect(nameProblem(same)).toBeNull();
  expect(nameProblem(other)?.message).toContain('名簿では「田中　花子」です');
});

test('years in a merged line above the subjects', async () => {
  const calls = await withRoster();
  const rowsXml = textRows([
    ['学籍番号', '氏名', '1年', '', '2年', ''],
    ['', '', '国語', '数学Ⅰ', '国語', '数学Ⅱ'],
    ['0012', '髙橋　太郎', '4', '3', '5', '4'],
  ]);
  const after =
    '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/><mergeCell ref="E1:F1"/></mergeCells>';
  const file = await open(calls, xlsx({ rows: rowsXml, after }), 'marks');
  expect(file.layout.columns.map(({ field }) => field)).toEqual([
    'studentNumber',
    'fullName',
    'mark:1:国語',
    'mark:1:数学Ⅰ',
    'mark:2:国語',
    'mark:2:数学Ⅱ',
  ]);
});

test('a subject without a year can be given one', async () => {
  const calls = await withRoster();
  const file = await open(
    calls,
    workbook([
      ['学籍番号', '国語', '数学'],
      ['0012', '4', '3'],
    ]),
    'marks',
  );
  expect(file.layout.choices.map(({ field }) => field)).toContain('mark:2:国語');
  const shown = await calls.ask('import.preview', {
    importId: file.importId,
    assignments: [
      { column: 0, field: 'studentNumber' },
      { column: 1, field: 'mark:2:国語' },
    ],
    jobId: 'j',
  });
  expect(shown.counts).toMatchObject({ update: 1 });
});
