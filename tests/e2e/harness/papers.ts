import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** What a reader of the PDF finds: its text, page by page. */
export function textOfPdf(file: string): readonly string[] {
  if (readFileSync(file).subarray(0, 5).toString() !== '%PDF-') throw new Error(`${file} is no PDF`);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return text.split('\f').slice(0, -1);
}

/** The rows of all sheets, as another program reads them. */
export async function rowsOfWorkbook(file: string): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const rows: string[][] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((value) => String(value ?? ''))));
  }
  return rows;
}
