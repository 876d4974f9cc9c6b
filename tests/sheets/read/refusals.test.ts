import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { sheetLimits } from '#core/sheets/limits.ts';
import { readTableFile } from '#core/sheets/read/read-table-file.ts';
import { textRows, xlsx } from '../../fixtures/sheets/xlsx-parts.ts';
import { fileOf, readBytes, refusalOf } from './read.ts';

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/sheets/${name}`, import.meta.url));
const plain = xlsx({ rows: textRows([['学籍番号', '氏名']]), level: 0 });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an old .xls is named as such, whatever it is called', async () => {
  const failure = await refusalOf(await fixture('libreoffice-biff8.xls'));
  expect(failure.code).toBe('file-is-xls');
  expect(failure.message).toContain('古い形式（.xls）');
});

test('a file with a password', async () => {
  const failure = await refusalOf(await fixture('libreoffice-password.xlsx'));
  expect(failure.code).toBe('file-is-encrypted');
  expect(failure.message).toContain('パスワードを外して保存');
});

test('a CSV that is named .xlsx', async () => {
  const failure = await refusalOf(utf8('学籍番号,氏名\nS1,田中　花子\n'));
  expect(failure.code).toBe('file-is-csv-named-xlsx');
  expect(failure.message).toContain('.csv に変えて');
});

test('an Excel file that is named .csv is read as what it is', async () => {
  expect((await fileOf(plain, '名簿.csv')).sheets[0]?.rows).toHaveLength(1);
});

test.each([
  ['a PDF', '%PDF-1.7\n'],
  ['a web page', '<html><table><tr><td>学籍番号</td></tr></table></html>'],
  ['XML', '<?xml version="1.0"?><Workbook/>'],
])('%s is no table', async (_, text) => {
  expect((await refusalOf(utf8(text))).code).toBe('file-kind-unknown');
});

test('another ZIP is no table', async () => {
  const { zipSync, strToU8 } = await import('fflate');
  const failure = await refusalOf(zipSync({ 'word/document.xml': strToU8('<w/>') }));
  expect(failure.code).toBe('file-kind-unknown');
});

test('the binary workbook has its own sentence', async () => {
  const { zipSync, strToU8 } = await import('fflate');
  const failure = await refusalOf(
    zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'xl/workbook.bin': strToU8('x') }),
  );
  expect(failure.message).toContain('.xlsb');
});

test('an empty file', async () => {
  expect((await refusalOf(new Uint8Array())).code).toBe('sheet-empty');
});

test('a file that is not there', async () => {
  const file = await readTableFile({ kind: 'path', path: '/nowhere/名簿.xlsx', name: '名簿.xlsx' });
  expect(file).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
});

test('the mark that Excel leaves beside an open file', async () => {
  const failure = await refusalOf(plain, '~$名簿.xlsx');
  expect(failure.code).toBe('file-locked');
  expect(failure.message).toContain('名簿.xlsx を選んで');
});

test('a file that is open in Excel but can be read says so', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'open-'));
  const file = path.join(folder, '名簿.xlsx');
  await writeFile(file, plain);
  await writeFile(path.join(folder, '~$名簿.xlsx'), 'x');
  const read = await readTableFile({ kind: 'path', path: file, name: '名簿.xlsx' });
  expect(read.ok && read.value.notices).toEqual([
    '名簿.xlsx は Excel で開かれています。保存していない変更は含まれません。',
  ]);
});

test.each(['EBUSY', 'EPERM', 'EACCES'])('a file held by Excel (%s)', async (code) => {
  vi.resetModules();
  vi.doMock('node:fs/promises', () => ({
    open: () => Promise.reject(Object.assign(new Error(code), { code })),
  }));
  const { readTableFile: readHeld } = await import('#core/sheets/read/read-table-file.ts');
  const read = await readHeld({ kind: 'path', path: '/x/名簿.xlsx', name: '名簿.xlsx' });
  vi.doUnmock('node:fs/promises');
  expect(read).toMatchObject({ ok: false, error: { code: 'file-locked' } });
});

test('a flipped bit anywhere in a part is damage', async () => {
  const at = Buffer.from(plain).indexOf(utf8('氏名'));
  const flipped = plain.slice();
  flipped[at + 2] = (flipped[at + 2] ?? 0) ^ 1;
  expect((await refusalOf(flipped)).code).toBe('file-damaged');
});

test('a truncated file is damage', async () => {
  expect((await refusalOf(plain.slice(0, plain.length - 40))).code).toBe('file-damaged');
});

test('DOCTYPE is refused in every part', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  for (const part of [
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ]) {
    const failure = await refusalOf(xlsx({ extra: { [part]: `${entity}<x>&b;</x>` } }));
    expect(failure.code).toBe('file-unsafe');
    expect(failure.message).toContain('DOCTYPE');
  }
});

test('a part that unpacks to far too much', async () => {
  const bomb = xlsx({ rows: ' '.repeat(60 * 1024 * 1024), level: 9 });
  expect((await refusalOf(bomb)).code).toBe('file-unsafe');
});

test('a part that is packed as no workbook is', async () => {
  const bomb = xlsx({ rows: `<!--${'a'.repeat(3 * 1024 * 1024)}-->`, level: 9 });
  expect((await refusalOf(bomb)).message).toContain('圧縮のしかた');
});

test('a part that claims to be small and is not', async () => {
  const lying = Buffer.from(xlsx({ rows: `<!--${'0123456789abcdef'.repeat(4000)}-->` }));
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const central = lying.lastIndexOf(name) - 46;
  lying.writeUInt32LE(100, central + 24);
  expect((await refusalOf(lying)).code).toBe('file-damaged');
});

test('more parts than a workbook has', async () => {
  const extra = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`xl/media/${at}.png`, 'x']));
  expect((await refusalOf(xlsx({ extra }))).code).toBe('file-unsafe');
});

test('a part whose name leads outside is refused and nothing is written', async () => {
  expect((await refusalOf(xlsx({ extra: { '../../evil.txt': 'x' } }))).code).toBe('file-damaged');
});

test.each([
  ['A20001', '<row r="20001"><c r="A20001"><v>1</v></c></row>'],
  ['KO1', '<row r="1"><c r="KO1"><v>1</v></c></row>'],
  ['XFD1048576', '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'],
])('a value beyond the limits is refused with its place (%s)', async (place, rows) => {
  const failure = await refusalOf(xlsx({ rows }));
  expect(failure.code).toBe('sheet-too-large');
  expect(failure.message).toContain(place);
  expect(failure.message).toContain('20,000 行、300 列');
});

test('a file that is too large is not opened', async () => {
  const failure = await refusalOf(plain, '名簿.xlsx', { limits: { ...sheetLimits, fileBytes: 100 } });
  expect(failure.code).toBe('file-too-large');
});

test('macros are not run, and that is said', async () => {
  const file = await fileOf(
    xlsx({ rows: textRows([['学籍番号']]), extra: { 'xl/vbaProject.bin': 'x' } }),
    '名簿.xlsm',
  );
  expect(file.notices).toEqual(['マクロが含まれています。マクロは動かさず、値だけを読みました。']);
});

test('reading can be cancelled', async () => {
  const stop = new AbortController();
  stop.abort();
  expect((await refusalOf(plain, '名簿.xlsx', { signal: stop.signal })).code).toBe('cancelled');
});

test('a file without permission to read', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'closed-'));
  const file = path.join(folder, '名簿.xlsx');
  await writeFile(file, plain);
  await chmod(file, 0o000);
  const read = await readTableFile({ kind: 'path', path: file, name: '名簿.xlsx' });
  // The superuser may read it all the same.
  if (process.getuid?.() === 0) expect(read.ok).toBe(true);
  else expect(read).toMatchObject({ ok: false, error: { code: 'file-locked' } });
});

test('a folder', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'folder-'));
  const read = await readTableFile({ kind: 'path', path: folder, name: '名簿.xlsx' });
  expect(read).toMatchObject({ ok: false, error: { code: 'file-kind-unknown' } });
});

test('unclosed quotes in a CSV', async () => {
  const read = await readBytes('名簿.csv', utf8('学籍番号,氏名\nS1,"田中\n'));
  expect(read).toMatchObject({ ok: false, error: { code: 'file-damaged' } });
});
