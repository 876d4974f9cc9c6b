import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { fileOf, refusalOf, textsOf } from './read.ts';

const table = '学籍番号,氏名,備考\r\n0012,髙﨑　①子,"一行目\r\n二行目、""引用"""\r\n';
const expected = [
  ['学籍番号', '氏名', '備考'],
  ['0012', '髙﨑　①子', '一行目\r\n二行目、"引用"'],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array) {
  const { encoding, sheets } = await fileOf(bytes, '名簿.csv');
  return { encoding, rows: sheets[0] === undefined ? [] : textsOf(sheets[0]) };
}

test('UTF-8, with and without its mark', async () => {
  expect(await read(utf8(table))).toEqual({ encoding: 'UTF-8', rows: expected });
  expect(await read(utf8(`\u{FEFF}${table}`))).toEqual({ encoding: 'UTF-8', rows: expected });
});

test('CP932 with its own characters', async () => {
  expect(await read(iconv.encode(table, 'cp932'))).toEqual({ encoding: 'CP932', rows: expected });
});

test('CP932 as LibreOffice writes it', async () => {
  const bytes = await readFile(new URL('../../fixtures/sheets/libreoffice-cp932.csv', import.meta.url));
  const { encoding, rows } = await read(bytes);
  expect(encoding).toBe('CP932');
  expect(rows.slice(-2)).toEqual([
    ['S0012', '2', '14', '髙橋　太郎', 'タカハシ　タロウ', '2005/4/1', '3.5'],
    ['S0013', '2', '15', '山﨑　①子', 'ﾔﾏｻﾞｷ ｲﾁｺ', 'H17.4.2', '３．８'],
  ]);
});

test('half-width kana in CP932 is not taken for another encoding', async () => {
  const kana = '学籍番号,カナ\r\n1,ﾀｶﾊｼ ﾀﾛｳ\r\n2,ﾔﾏﾀﾞ ﾊﾅｺ\r\n';
  expect((await read(iconv.encode(kana, 'cp932'))).encoding).toBe('CP932');
});

test('EUC-JP is not shown as half-width kana', async () => {
  expect(await read(iconv.encode('学籍番号,氏名\n1,高橋太郎\n', 'euc-jp'))).toEqual({
    encoding: 'EUC-JP',
    rows: [
      ['学籍番号', '氏名'],
      ['1', '高橋太郎'],
    ],
  });
});

test('the Unicode text of Excel: UTF-16 with tabs', async () => {
  const bytes = iconv.encode('学籍番号\t氏名\r\n0012\t𠮷田\r\n', 'utf-16le', { addBOM: true });
  expect(await read(bytes)).toEqual({
    encoding: 'UTF-16',
    rows: [
      ['学籍番号', '氏名'],
      ['0012', '𠮷田'],
    ],
  });
});

test('tabs', async () => {
  expect((await read(utf8('学籍番号\t氏名\n1\t田中, 花子\n'))).rows[1]).toEqual(['1', '田中, 花子']);
});

test('leading zeros that were kept with a formula', async () => {
  expect((await read(utf8('学籍番号,氏名\n="0012",田中\n'))).rows[1]).toEqual(['0012', '田中']);
});

test('empty lines keep the numbers of the rows', async () => {
  const { sheets } = await fileOf(utf8('学籍番号,氏名\n,\n\n1,田中\n'), '名簿.csv');
  expect(sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 4]);
});

test('外字 of one computer are named', async () => {
  const { notices } = await fileOf(
    Buffer.concat([iconv.encode('氏名,学籍番号\n', 'cp932'), Buffer.from([0xf0, 0x40, 0x2c, 0x31])]),
    'a.csv',
  );
  expect(notices).toEqual([
    '外字が含まれています。ほかのパソコンでは別の文字になるため、氏名を確かめてください。',
  ]);
});

test.each([
  ['bytes of no encoding', Buffer.from([0x31, 0x2c, 0x80, 0xff, 0xfe, 0xfd, 0x0a])],
  ['zero bytes', Buffer.from('学籍番号\0,氏名\0\n')],
])('%s are refused', async (_, bytes) => {
  const failure = await refusalOf(bytes, '名簿.csv');
  expect(failure.code).toBe('file-encoding-unknown');
  expect(failure.message).toContain('CSV UTF-8');
});

test('too many rows', async () => {
  const failure = await refusalOf(utf8(`学籍番号\n${'1\n'.repeat(20_000)}`), '名簿.csv');
  expect(failure.code).toBe('sheet-too-large');
});
