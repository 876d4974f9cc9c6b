import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import { cellsOf, fileOf, sheetOf, textsOf } from './read.ts';

const text = (value: string) => ({ kind: 'text', text: value });
const date = (value: string) => ({ kind: 'date', date: value });
const number = (value: number) => ({ kind: 'number', value });

test('furigana of a shared string is no part of the name', async () => {
  const cells = await cellsOf({
    strings:
      '<si><t>髙橋　祐介</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh><rPh sb="3" eb="5"><t>ユウスケ</t></rPh><phoneticPr fontId="1"/></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  });
  expect(cells).toEqual([text('髙橋　祐介')]);
});

test('furigana of an inline string is no part of the name, and the rest of the sheet is read', async () => {
  const sheet = await sheetOf({
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>渡邉</t><rPh sb="0" eb="2"><t>ワタナベ</t></rPh></is></c><c r="B1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
  });
  expect(textsOf(sheet)).toEqual([['渡邉', '3'], ['4']]);
});

test('runs of rich text are joined, spaces kept', async () => {
  const cells = await cellsOf({
    strings:
      '<si><r><rPr><b/></rPr><t xml:space="preserve">山﨑 </t></r><r><t>花</t></r><r><t>子 </t></r><rPh sb="0" eb="2"><t>ヤマザキ</t></rPh></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>一</t></r><r><t>郎</t></r></is></c></row>',
  });
  expect(cells).toEqual([text('山﨑 花子 '), text('一郎')]);
});

test('a formula gives its saved result; without one the cell is an error and not empty', async () => {
  const cells = await cellsOf({
    rows: '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>3x</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>SUM(A1)</f></c><c r="E1"><f t="shared" si="0"/><v>7</v></c></row>',
  });
  expect(cells).toEqual([
    number(3),
    text('3x'),
    { kind: 'empty' },
    { kind: 'error', code: '計算結果が保存されていない式' },
    number(7),
  ]);
});

test('errors and booleans', async () => {
  const cells = await cellsOf({
    rows: '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c></row>',
  });
  expect(cells).toEqual([
    { kind: 'error', code: '#DIV/0!' },
    { kind: 'boolean', value: true },
    { kind: 'boolean', value: false },
  ]);
});

test.each([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])(
  'built-in format %i is a date',
  async (format) => {
    const cells = await cellsOf({
      formats: [format],
      rows: '<row r="1"><c r="A1" s="1"><v>38443</v></c></row>',
    });
    expect(cells).toEqual([date('2005-04-01')]);
  },
);

test.each([18, 19, 20, 21, 32, 33, 45, 46, 47])('built-in format %i is a time of day', async (format) => {
  const cells = await cellsOf({
    formats: [format],
    rows: '<row r="1"><c r="A1" s="1"><v>0.395833333333333</v></c></row>',
  });
  expect(cells).toEqual([text('9:30')]);
});

test.each([1, 2, 9, 11, 37, 44, 48, 49])('built-in format %i is no date', async (format) => {
  const cells = await cellsOf({
    formats: [format],
    rows: '<row r="1"><c r="A1" s="1"><v>38443</v></c></row>',
  });
  expect(cells).toEqual([number(38443)]);
});

test.each([
  '[$-411]ge.m.d',
  '[$-411]ggge"年"m"月"d"日";@',
  'yyyy"年"m"月"d"日"',
  'yyyy/m/d;@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  'm/d',
  'yyyy/m/d\\ h:mm',
  '[Red]yyyy/mm/dd',
])('custom format %s is a date', async (format) => {
  const cells = await cellsOf({
    formats: [format],
    rows: '<row r="1"><c r="A1" s="1"><v>38443.5</v></c></row>',
  });
  expect(cells).toEqual([date('2005-04-01')]);
});

test.each([
  '0"年"',
  '#,##0"円（年度）"',
  '[Red]0.0',
  '0.0_d',
  '"day "0',
  '[$¥-411]#,##0',
  'General"人"',
  '0\\d',
])('custom format %s is no date', async (format) => {
  const cells = await cellsOf({ formats: [format], rows: '<row r="1"><c r="A1" s="1"><v>3</v></c></row>' });
  expect(cells).toEqual([number(3)]);
});

test('the 1900 system, with the day that never was', async () => {
  const cells = await cellsOf({
    formats: [14],
    rows: `<row r="1">${[0, 1, 59, 60, 61, 38443.75].map((value, at) => `<c r="${'ABCDEF'[at]}1" s="1"><v>${value}</v></c>`).join('')}</row>`,
  });
  expect(cells).toEqual([
    text('1900/1/0'),
    date('1900-01-01'),
    date('1900-02-28'),
    text('1900/2/29'),
    date('1900-03-01'),
    date('2005-04-01'),
  ]);
});

test('the 1904 system', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>36981</v></c></row>';
  expect(await cellsOf({ formats: [14], date1904: true, rows })).toEqual([
    date('1904-01-01'),
    date('2005-04-01'),
  ]);
});

test('ISO dates', async () => {
  const cells = await cellsOf({
    rows: '<row r="1"><c r="A1" t="d"><v>2005-04-01</v></c><c r="B1" t="d"><v>2005-04-01T00:00:00.000</v></c></row>',
  });
  expect(cells).toEqual([date('2005-04-01'), date('2005-04-01')]);
});

test('rows and cells without a reference follow each other', async () => {
  const sheet = await sheetOf({
    rows: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
  });
  expect(sheet.rows.map(({ row }) => row)).toEqual([1, 5, 6]);
  expect(textsOf(sheet)).toEqual([['1', '', '3'], ['', '4', '5'], ['6']]);
});

test('namespace prefixes', async () => {
  const ns = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const cells = await cellsOf({
    extra: {
      'xl/sharedStrings.xml': `<x:sst ${ns}><x:si><x:t>田中</x:t></x:si></x:sst>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet ${ns}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  expect(cells).toEqual([text('田中')]);
});

test('characters beyond the first plane, as such and as numbers', async () => {
  const cells = await cellsOf({
    strings: '<si><t>&#x20BB7;田</t></si><si><t>&#134071;田</t></si><si><t>𠮷田 葛\u{E0100}城</t></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
  });
  expect(cells).toEqual([text('𠮷田'), text('𠮷田'), text('𠮷田 葛\u{E0100}城')]);
});

test('escaped characters', async () => {
  const cells = await cellsOf({
    strings:
      '<si><t>一行目_x000D_\n二行目</t></si><si><t>_x005F_x000D_</t></si><si><t><![CDATA[<b>&]]></t></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
  });
  expect(cells).toEqual([text('一行目\r\n二行目'), text('_x000D_'), text('<b>&')]);
});

test('a cell of 32,767 characters, over many pieces of the stream', async () => {
  const long = `${'備考𠮷'.repeat(8191)}終わり`;
  expect(long).toHaveLength(32_767);
  const many = Array.from({ length: 12 }, (_, at) => `<si><t>${at}</t></si><si><t>${long}</t></si>`).join('');
  const cells = await cellsOf({
    strings: many,
    rows: `<row r="1">${Array.from({ length: 12 }, (_, at) => `<c t="s"><v>${at * 2 + 1}</v></c>`).join('')}</row>`,
  });
  expect(cells.map((cell) => cell.kind === 'text' && cell.text === long)).toEqual(
    Array.from({ length: 12 }, () => true),
  );
});

test('numbers kept as text stay text, numbers stay exact', async () => {
  const cells = await cellsOf({
    strings: '<si><t>0123</t></si><si><t>３．８</t></si>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>3.4499999999999997</v></c><c r="D1"><v>1E-1</v></c></row>',
  });
  expect(cells).toEqual([text('0123'), text('３．８'), number(3.4499999999999997), number(0.1)]);
});

test('hidden rows and columns are read and named', async () => {
  const file = await fileOf(
    xlsx({
      before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row>',
    }),
  );
  expect(file.sheets[0]?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(file.notices).toEqual([
    'シート「名簿」には非表示の行が 1 行あります（2行目）。非表示の行も取り込みます。',
    'シート「名簿」には非表示の列があります（B列）。非表示の列も読みます。',
  ]);
});

test('a hidden sheet is read and marked', async () => {
  const sheet = await sheetOf({ sheetState: 'veryHidden', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  expect(sheet.hidden).toBe(true);
});

test('a stray styled cell in the last corner makes no rows and no columns', async () => {
  const sheet = await sheetOf({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
  });
  expect([sheet.rows.length, sheet.columns]).toEqual([1, 1]);
});

test('merged ranges are kept', async () => {
  const sheet = await sheetOf({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    after: '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
  });
  expect(sheet.merges).toEqual([{ top: 1, bottom: 2, left: 0, right: 2 }]);
});

test('a comment or CDATA that looks like a row is no row', async () => {
  const row = (at: number, value: number) => `<row r="${at}"><c r="A${at}"><v>${value}</v></c></row>`;
  const sheet = await sheetOf({
    rows: `${row(1, 1)}${row(2, 2)}<!--${row(3, 666)}${row(4, 666)}-->${row(5, 5)}`,
  });
  expect(textsOf(sheet)).toEqual([['1'], ['2'], ['5']]);
});

test('rows out of order come back in order', async () => {
  const sheet = await sheetOf({
    rows: '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
  });
  expect(sheet.rows.map(({ row }) => row)).toEqual([1, 3]);
});

test('names that programs stumble over are just names', async () => {
  const file = await fileOf(
    xlsx({
      sheetName: '__proto__',
      strings: '<si><t>constructor</t></si><si><t>__proto__</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    }),
  );
  expect(file.sheets[0]?.name).toBe('__proto__');
  expect(file.sheets[0]?.rows[0]?.cells).toEqual([text('constructor'), text('__proto__')]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a file that LibreOffice wrote', async () => {
  const bytes = await readFile(new URL('../../fixtures/sheets/libreoffice.xlsx', import.meta.url));
  const { sheets } = await fileOf(bytes);
  expect(sheets[0]?.rows.at(-2)).toEqual({
    row: 4,
    hidden: false,
    cells: [
      text('S0012'),
      number(2),
      number(14),
      text('髙橋　太郎'),
      text('タカハシ　タロウ'),
      date('2005-04-01'),
      number(3.5),
    ],
  });
});
