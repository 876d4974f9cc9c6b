import { expect, test } from 'vitest';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { findHeading, headingAt } from '#core/sheets/read/heading-rows.ts';
import { studentRows } from '#core/sheets/read/student-rows.ts';
import type { Sheet } from '#core/sheets/read/table-file.ts';
import { textRows } from '../../fixtures/sheets/xlsx-parts.ts';
import { fileOf, sheetOf } from './read.ts';

const isRoster = (heading: string): boolean => fieldOfHeading(heading) !== null;
const merged = (...ranges: string[]): string =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

function found(sheet: Sheet) {
  const heading = findHeading(sheet, isRoster);
  return heading === null ? null : [heading.first, heading.last, ...heading.headings];
}

test('a table that begins at once', async () => {
  const sheet = await sheetOf({
    rows: textRows([
      ['学籍番号', '氏名'],
      ['1', '田中 花子'],
    ]),
  });
  expect(found(sheet)).toEqual([1, 1, '学籍番号', '氏名']);
});

test('title rows above, merged over the table', async () => {
  const sheet = await sheetOf({
    rows: textRows([
      ['令和4年度 奨学金 申込者名簿（学年・組順）'],
      ['青葉高等学校', '', '担当 佐藤'],
      null,
      ['学籍番号', '氏 名', '評定\n平均値'],
      ['1', '田中 花子', '3.5'],
    ]),
    after: merged('A1:C1'),
  });
  expect(found(sheet)).toEqual([4, 4, '学籍番号', '氏 名', '評定平均値']);
});

test('two lines, the upper one merged to the side and the outer columns merged downwards', async () => {
  const sheet = await sheetOf({
    rows: textRows([
      ['学籍番号', '氏名', '', 'フリガナ', '', '評定平均値'],
      ['', '姓', '名', '姓', '名', ''],
      ['1', '田中', '花子', 'タナカ', 'ハナコ', '3.5'],
    ]),
    after: merged('A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'),
  });
  expect(found(sheet)).toEqual([1, 2, '学籍番号', '姓', '名', '姓 フリガナ', '名 フリガナ', '評定平均値']);
});

test('the row after a single heading is not taken for its second line', async () => {
  const sheet = await sheetOf({
    rows: textRows([
      ['学籍番号', '氏名', '備考'],
      ['1', '田中 花子', '番'],
    ]),
  });
  expect(found(sheet)?.slice(0, 2)).toEqual([1, 1]);
});

test('no heading at all', async () => {
  expect(
    found(
      await sheetOf({
        rows: textRows([
          ['田中', '3.5'],
          ['佐藤', '4.0'],
        ]),
      }),
    ),
  ).toBeNull();
});

test('the officer points at another row', async () => {
  const sheet = await sheetOf({
    rows: textRows([
      ['学籍番号', '氏名'],
      ['ID', 'なまえ'],
      ['1', '田中 花子'],
    ]),
  });
  expect(headingAt(sheet, 2, isRoster)).toMatchObject({ last: 2 });
});

test('years above their subjects in a CSV, which has no merged cells', async () => {
  const csv = '学籍番号,1年,,2年,\n,国語,数学,国語,数学\nS1,3,4,5,4\n';
  const { sheets } = await fileOf(new TextEncoder().encode(csv), '評定一覧.csv');
  const isMark = (heading: string): boolean => isRoster(heading) || /^[12]年 /u.test(heading);
  const sheet = sheets[0];
  expect(sheet && findHeading(sheet, isMark)?.headings).toEqual([
    '学籍番号',
    '1年 国語',
    '1年 数学',
    '2年 国語',
    '2年 数学',
  ]);
});

const identity = { number: 0, names: [1] };
async function rows(table: readonly (readonly string[] | null)[], after = '') {
  const sheet = await sheetOf({ rows: textRows(table), after });
  const heading = findHeading(sheet, isRoster);
  if (heading === null) throw new Error('no heading');
  const { students, ...others } = studentRows(sheet, heading, identity);
  return { students: students.map(({ cells }) => cells.map(cellText)), ...others };
}

test('blank rows, a totals row and a block of notes are no students', async () => {
  expect(
    await rows([
      ['学籍番号', '氏名', '評定平均値'],
      ['S1', '田中 花子', '3.5'],
      null,
      ['S2', '佐藤 一', '4.0'],
      ['合計', '2名', ''],
      ['', '平均', '3.75'],
      null,
      ['※ 評定平均値は1・2年の全科目'],
      ['', '凡例', '○ 希望する'],
      ['', '', '× 希望しない'],
    ]),
  ).toEqual({
    students: [
      ['S1', '田中 花子', '3.5'],
      ['S2', '佐藤 一', '4.0'],
    ],
    totals: [5, 6],
    notes: [8, 9, 10],
    repeatedHeadings: [],
  });
});

test('what could be a student stays, to be looked at', async () => {
  const { students } = await rows([
    ['学籍番号', '氏名', '評定平均値'],
    ['', '佐藤 一', '4.0'],
    ['S3', '', ''],
    ['S4', '計 良子', '3.0'],
  ]);
  expect(students).toHaveLength(3);
});

test('headings that are repeated on every page', async () => {
  const { students, repeatedHeadings } = await rows([
    ['学籍番号', '氏名', '評定平均値'],
    ['S1', '田中 花子', '3.5'],
    ['学籍番号', '氏名', '評定平均値'],
    ['S2', '佐藤 一', '4.0'],
  ]);
  expect([students.length, repeatedHeadings]).toEqual([2, [3]]);
});

test('a cell merged downwards counts in every row', async () => {
  const { students } = await rows(
    [
      ['学籍番号', '氏名', '組'],
      ['S1', '田中 花子', '2'],
      ['S2', '佐藤 一'],
      ['S3', '鈴木 次'],
    ],
    merged('C2:C3'),
  );
  expect(students.map((cells) => cells[2])).toEqual(['2', '2', undefined]);
});
