import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommendationList } from '#core/domain/documents/recommendation-list.ts';
import { scholarAc } from '#core/domain/documents/scholar-ac.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { writeWorkbook } from '#core/sheets/write/write-workbook.ts';
import { inputOf, practiceCases } from '../../domain/documents/practice-cases.ts';
import { listsOf, partsOf, readBack, recordsOf } from './workbooks.ts';

const everyone = practiceCases();

test('推薦者一覧: a sheet to stamp, then one per wish with what the form says', async () => {
  const form = recommendationList(inputOf(everyone));
  const sheets = await readBack(await writeWorkbook(form));
  expect(sheets.map(({ name }) => name)).toEqual([
    '決裁',
    '給付奨学金',
    '第一種奨学金',
    '第二種奨学金',
    '併用貸与',
  ]);
  const stamped = sheets[0]?.rows.flatMap(({ cells }) => cells.map(cellText)) ?? [];
  for (const word of ['校長', '教頭', '事務長', '担当', '推薦者数']) expect(stamped).toContain(word);
  form.parts.forEach(({ rows }, at) => {
    const records = recordsOf(sheets[at + 1], 'No').filter((record) => record.get('No')?.kind === 'number');
    expect(records).toHaveLength(rows.length);
    records.forEach((record, row) => {
      expect(cellText(record.get('氏名') ?? { kind: 'empty' })).toBe(rows[row]?.person.name);
      expect(record.get('学籍番号')).toEqual({ kind: 'text', text: rows[row]?.person.studentNumber });
      expect(cellText(record.get('推薦の根拠') ?? { kind: 'empty' })).toBe(rows[row]?.grounds);
    });
  });
});

test('names are in the file as they are written', async () => {
  const shared = partsOf(await writeWorkbook(recommendationList(inputOf(everyone))))['xl/sharedStrings.xml'];
  for (const name of ['髙橋　太郎', '﨑山　美優', '𠮷田　大和', '葛\u{E0100}城　湊', '濵田　結菜'])
    expect(shared).toContain(name);
});

test('averages and dates are real numbers and dates, numbers of students stay text', async () => {
  const [sheet] = await readBack(await writeWorkbook(scholarAc(inputOf(everyone))));
  const takahashi = recordsOf(sheet, 'No').find(
    (record) => cellText(record.get('氏名') ?? { kind: 'empty' }) === '髙橋　太郎',
  );
  expect(takahashi?.get('評定平均値')).toEqual({ kind: 'number', value: 3.5 });
  expect(takahashi?.get('入力できる日')).toEqual({ kind: 'date', date: '2022-05-23' });
  expect(takahashi?.get('受付番号')?.kind).toBe('text');
});

test('every list is set up for A4: headings stay and repeat, filters, page numbers, as wide as the paper', async () => {
  for (const list of listsOf(everyone)) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeWorkbook(list)).buffer as ArrayBuffer);
    for (const sheet of workbook.worksheets.filter(({ name }) => name !== '決裁')) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.pageSetup.printTitlesRow).toBe('5:5');
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
      expect(sheet.autoFilter).toBeTruthy();
      expect(sheet.headerFooter.oddFooter).toContain('&P / &N ページ');
      expect(sheet.headerFooter.oddFooter).toContain('奨-2022-0007');
      expect(sheet.getCell(5, 1).font.name).toBe('BIZ UDPGothic');
    }
  }
});

test('a list without rows says so and has no filter', async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook(recommendationList(inputOf([])));
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet('給付奨学金');
  expect(sheet?.getCell(6, 1).value).toBe('給付奨学金の推薦者はいません。');
  expect(sheet?.autoFilter ?? null).toBeNull();
});

test('an & in the name of the school is no code of the footer', async () => {
  const input = inputOf(everyone);
  const form = scholarAc({ ...input, school: { ...input.school, name: 'A&P学園' } });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(form)).buffer as ArrayBuffer);
  expect(workbook.worksheets[0]?.headerFooter.oddFooter).toContain('A&&P学園');
});

test('who made the file where is not in it', async () => {
  for (const list of listsOf(everyone)) {
    const parts = partsOf(await writeWorkbook(list));
    expect(parts['docProps/core.xml']).toContain('<dc:creator>奨学デスク</dc:creator>');
    expect(parts['docProps/core.xml']).toContain('2022-06-15T00:00:00Z');
    expect(parts['docProps/app.xml']).not.toMatch(/<(Manager|Company)>[^<]/);
    expect(Object.keys(parts).filter((name) => /vba|external|comments|printerSettings/i.test(name))).toEqual(
      [],
    );
    expect(parts['xl/workbook.xml']).not.toContain('state="hidden"');
  }
});

test('only the chosen students are anywhere in the file', async () => {
  const names = everyone.map(
    ({ applicant: a }) => [a.studentNumber, `${a.familyName}　${a.givenName}`] as const,
  );
  await fc.assert(
    fc.asyncProperty(fc.subarray([...everyone], { minLength: 1, maxLength: 12 }), async (chosen) => {
      const numbers = new Set(chosen.map(({ applicant }) => applicant.studentNumber));
      for (const list of listsOf(chosen)) {
        const text = Object.values(partsOf(await writeWorkbook(list))).join('\n');
        for (const [number, name] of names)
          if (!numbers.has(number) && (text.includes(`>${number}<`) || text.includes(name))) return false;
      }
      return true;
    }),
    { numRuns: 12 },
  );
}, 120_000);
