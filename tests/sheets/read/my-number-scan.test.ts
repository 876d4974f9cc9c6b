import { expect, test } from 'vitest';
import { fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { findHeading } from '#core/sheets/read/heading-rows.ts';
import { scanForMyNumber } from '#core/sheets/read/my-number-scan.ts';
import type { Sheet } from '#core/sheets/read/table-file.ts';
import { textRows } from '../../fixtures/sheets/xlsx-parts.ts';
import { sheetOf } from './read.ts';

// Made up; only the check digits are right.
const valid = ['123456789018', '987654321098', '111111111118'].map(withCheckDigit);

function withCheckDigit(digits: string): string {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits.slice(0, 11)}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`;
}
const invalid = (digits: string): string => `${digits.slice(0, 11)}${(Number(digits[11]) + 1) % 10}`;

const scan = (sheet: Sheet, own: readonly number[] = []) =>
  scanForMyNumber(
    sheet,
    findHeading(sheet, (text) => fieldOfHeading(text) !== null),
    own,
  );

async function foundIn(
  table: readonly (readonly string[] | null)[],
  own: readonly number[] = [],
  name = '名簿',
) {
  return scan(await sheetOf({ rows: textRows(table), sheetName: name }), own).found;
}
const [first = '', second = '', third = ''] = valid;

test('in a column that nobody wants', async () => {
  expect(
    await foundIn([
      ['学籍番号', '氏名', '管理'],
      ['1', '田中', 'あり'],
      ['2', '佐藤', first],
    ]),
  ).toEqual({
    kind: 'value',
    row: 3,
    column: 2,
  });
});

test('in a number cell', async () => {
  const sheet = await sheetOf({ rows: `<row r="4"><c r="B4"><v>${second}</v></c></row>` });
  expect(scan(sheet).found).toEqual({ kind: 'value', row: 4, column: 1 });
});

test('in the headings and in the notes below', async () => {
  expect(await foundIn([['学籍番号', '氏名'], ['1', '田中'], null, [`※ ${first} を確認`]])).toMatchObject({
    row: 4,
  });
  expect(await foundIn([['学籍番号', '氏名', first]])).toMatchObject({ row: 1, column: 2 });
});

test.each(['マイナンバー', '個人番号', '本人 個人番号（12桁）', 'ﾏｲﾅﾝﾊﾞｰ*', 'My Number'])(
  'a column of %s, whatever is in it',
  async (heading) => {
    expect(
      await foundIn([
        ['学籍番号', '氏名', heading],
        ['1', '田中', ''],
      ]),
    ).toEqual({
      kind: 'heading',
      row: 1,
      column: 2,
    });
  },
);

test('the school may note whether a student has handed one in to JASSO', async () => {
  expect(
    await foundIn([
      ['学籍番号', '氏名', 'マイナンバー提出状況', 'マイナンバー提出不可'],
      ['1', '田中', '済', '×'],
    ]),
  ).toBeNull();
});

test('next to the word any 12 digits count, and digits in boxes', async () => {
  expect(
    await foundIn([
      ['学籍番号', '氏名'],
      ['1', '田中'],
      ['個人番号', invalid(first)],
    ]),
  ).toMatchObject({ row: 3 });
  expect(await foundIn([['学籍番号', '氏名'], ['個人番号'], [...first]])).toMatchObject({
    row: 3,
    column: 0,
  });
  expect(
    await foundIn([
      ['学籍番号', '氏名', '備考'],
      ['1', '田中', '通知カード'],
      [first.slice(0, 4), first.slice(4, 8), first.slice(8)],
    ]),
  ).toMatchObject({ row: 3 });
  expect(
    await foundIn(
      [
        ['学籍番号', '氏名', 'x'],
        ['1', '田中', invalid(first)],
      ],
      [],
      'マイナンバー',
    ),
  ).toMatchObject({ row: 2 });
});

test('an 11-digit number cell beside the word is tried with its lost zero', async () => {
  const lost = withCheckDigit('012345678901').slice(1);
  const sheet = await sheetOf({
    rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>マイナンバー</t></is></c><c r="B1"><v>${lost}</v></c></row>`,
  });
  expect(scan(sheet).found).toMatchObject({ column: 1 });
});

test('telephones, postal codes, receipt numbers and marks are none', async () => {
  const table = [
    ['学籍番号', '氏名', '電話', '住所', '受付番号', ...'一二三四五六七八九十甲乙'],
    ...Array.from({ length: 200 }, (_, at) => [
      `S${String(at).padStart(4, '0')}`,
      '田中 花子',
      `090-${1000 + at * 7}-${2000 + at * 3}`,
      `〒${100 + at}-0001 03-${1000 + at}-${3000 + at}`,
      `20220511${String(at * 7919).padStart(8, '0')}`,
      ...Array.from({ length: 12 }, (__, column) => String(1 + ((at * 7 + column * 3) % 5))),
    ]),
  ];
  expect(await foundIn(table)).toBeNull();
});

const schoolNumbers = Array.from({ length: 40 }, (_, at) => String(202_200_000_000 + at * 12_347));

test('12-digit student numbers pass when only chance makes their check digits right', async () => {
  const rows = [['学籍番号', '氏名'], ...schoolNumbers.map((number) => [number, '田中 花子'])];
  const sheet = await sheetOf({ rows: textRows(rows) });
  expect(scan(sheet, [0])).toEqual({ found: null, chanceColumns: [{ column: 0, values: 40 }] });
  // The same numbers in any other column are refused.
  expect(scan(sheet, []).found).not.toBeNull();
});

test('a column of student numbers that are all right, or too few to tell, is refused', async () => {
  expect(
    await foundIn(
      [
        ['学籍番号', '氏名'],
        [first, '田中'],
        [second, '佐藤'],
        [third, '鈴木'],
      ],
      [0],
    ),
  ).toMatchObject({ row: 2 });
});
