import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { scholarAc } from '#core/domain/documents/scholar-ac.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { writeCsv } from '#core/sheets/write/write-csv.ts';
import { writeWorkbook } from '#core/sheets/write/write-workbook.ts';
import { inputOf, practiceCases } from '../../domain/documents/practice-cases.ts';
import { partsOf, readBack, recordsOf } from './workbooks.ts';

/** What a spreadsheet might take for something else than a text. */
const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', "'="];
const bodies = ['1+1', 'HYPERLINK("http://example.invalid","x")', 'SUM(A1:A9)', "cmd|' /C calc'!A0", 'x\n=2'];
const payloads = [
  ...starts.flatMap((start) => bodies.map((body) => `${start}${body}`)),
  '_x0041_',
  '"引用","符"',
  '0012',
  '1E5',
  '2022/6/1',
  'TRUE',
  '#N/A',
];

const everyone = practiceCases();
const form = scholarAc(
  inputOf(
    payloads.map((payload, at) => {
      const each = everyone[at % everyone.length];
      if (each === undefined) throw new Error('no student');
      const receiptNumber = String(at).padStart(4, '0');
      return { ...each, applicant: { ...each.applicant, familyName: payload, givenName: '', receiptNumber } };
    }),
  ),
);
const bytes = await writeWorkbook(form);

test('a workbook has no formula and every payload is the text it was', async () => {
  for (const [name, part] of Object.entries(partsOf(bytes)))
    if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >/]/);
  const [sheet] = await readBack(bytes);
  const names = recordsOf(sheet, 'No')
    .filter((record) => record.get('No')?.kind === 'number')
    .map((record) => cellText(record.get('氏名') ?? { kind: 'empty' }));
  expect(names).toEqual(payloads);
});

test('in CSV a payload begins with an apostrophe, and quotes keep it in its field', async () => {
  const csv = writeCsv(form);
  const [sheet] = await readBack(csv, '一覧.csv');
  const names = recordsOf(sheet, 'No').map((record) => cellText(record.get('氏名') ?? { kind: 'empty' }));
  const expected = payloads.map((payload) => (/^[=+\-@＝＋－＠\t]/.test(payload) ? `'${payload}` : payload));
  expect(names).toEqual(expected);
});

const run = promisify(execFile);
const libreOffice = await run('soffice', ['--version'], { timeout: 60_000 }).then(
  () => true,
  () => false,
);

test('LibreOffice evaluates none of them', async ({ skip }) => {
  if (!libreOffice) {
    console.warn('LibreOffice (soffice) がないため、表計算ソフトで開いて戻す試験を行いません。');
    skip();
  }
  const folder = await mkdtemp(join(tmpdir(), 'shogaku-office-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, 'in.xlsx'];
    await run('soffice', args, { cwd: folder, timeout: 100_000 });
    const [sheet] = await readBack(await readFile(join(folder, 'in.csv')), 'in.csv');
    const names = recordsOf(sheet, 'No')
      .slice(0, payloads.length)
      .map((record) => cellText(record.get('氏名') ?? { kind: 'empty' }));
    expect(names).toEqual(payloads);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
