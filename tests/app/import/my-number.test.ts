import { expect, test } from 'vitest';
import { type Calls, startService } from '../own-service.ts';
import { open, preview, rows, type Table, workbook } from './importing.ts';

/** Invented; the check digit is right. */
const digits = '123456789018';
const headings = ['学籍番号', '氏名', '備考'];

async function refusal({ ask, refused }: Calls, table: Table, name = '名簿.xlsx') {
  const { handle } = await ask('files.accept', { name, bytes: workbook(table) });
  return refused('import.open', { file: handle, kind: 'roster', jobId: 'j' });
}

test.each([
  ['a column that would be taken', [headings, ['1', '田中　花子', digits]], '2 行目、C 列（見出し「備考」）'],
  [
    'a column that would not',
    [
      [...headings, '家'],
      ['1', '田中　花子', '', '1234-5678-9018'],
    ],
    '2 行目、D 列（見出し「家」）',
  ],
  ['a note below the table', [headings, ['1', '田中　花子', ''], null, ['', `注 ${digits}`]], '4 行目、B 列'],
  [
    'a heading',
    [
      [...headings, 'マイナンバー'],
      ['1', '田中　花子', '', ''],
    ],
    '1 行目、D 列（見出し「マイナンバー」）',
  ],
  [
    'a file without a known heading',
    [
      ['あ', 'い'],
      ['x', digits],
    ],
    '2 行目、B 列',
  ],
])('%s: refused with its place, never with its digits', async (_, table, place) => {
  const failure = await refusal(await startService(), table);
  expect(failure.code).toBe('my-number-found');
  expect(failure.message).toContain(`シート「名簿」の ${place}`);
  expect(failure.message).toContain('マイナンバーは学校に提出してはいけないものです');
  expect(failure.message).not.toMatch(/\d{4}/u);
});

test('in the name of the file', async () => {
  const failure = await refusal(await startService(), [headings], `${digits}.xlsx`);
  expect(failure.message).toContain('ファイル名');
  expect(failure.message).not.toContain('1234');
});

test('typed into the preview', async () => {
  const calls = await startService();
  const file = await open(calls, workbook([headings, ['1', '田中　花子', '']]));
  await preview(calls, file);
  for (const field of ['note', 'studentNumber'])
    await calls.ask('import.correct', {
      importId: file.importId,
      field,
      text: digits,
      where: { kind: 'row', row: 2 },
    });
  const [row] = await rows(calls, file.importId);
  expect(row?.state).toBe('rejected');
  for (const cell of row?.cells.filter(({ field }) => field !== 'fullName') ?? [])
    expect(cell.problem?.message).toContain('マイナンバー');
  expect(JSON.stringify(row?.cells.map(({ problem }) => problem))).not.toContain('1234');
});

test('a school with 12-digit student numbers can work, and is told', async () => {
  const calls = await startService();
  const numbers = Array.from({ length: 40 }, (_, at) => String(202_200_000_000 + at * 12_347));
  const file = await open(
    calls,
    workbook([headings, ...numbers.map((number) => [number, '田中　花子', ''])]),
  );
  expect(file.notices).toEqual([
    'A 列「学籍番号」に12桁の番号が 40 件あります。学校の番号とみて取り込みます。マイナンバーが混じっていないことを確かめてください。',
  ]);
  expect((await preview(calls, file)).counts).toMatchObject({ add: 40 });
});
