import type { Workbook, Worksheet } from 'exceljs';
import type { FormOf } from '#core/domain/documents/model.ts';
import { drawHead, fontName, printOnA4, thinBorder } from './draw-table.ts';
import { excelText } from './excel-text.ts';
import { framed } from './frame-lines.ts';

const size = 11;

/** 決裁: the sheet the principal stamps, with the number of students per scholarship. */
export function drawApproval(workbook: Workbook, form: FormOf<'recommendation-list'>): void {
  const sheet = workbook.addWorksheet('決裁');
  const head = framed(form.frame, form.frame.title, null);
  sheet.columns = [{ width: 24 }, ...form.approvals.map(() => ({ width: 15 }))];
  drawHead(sheet, head);
  drawBoxes(sheet, form.approvals, 5);
  const asked = sheet.getCell(8, 1);
  asked.value = '下記の者を日本学生支援機構の奨学生として推薦してよろしいか伺います。';
  asked.font = { name: fontName, size };
  drawCounts(sheet, form, 10);
  sheet.views = [{ state: 'normal', showGridLines: false }];
  printOnA4(sheet, 'portrait', head);
}

function drawBoxes(sheet: Worksheet, approvals: readonly string[], row: number): void {
  approvals.forEach((who, at) => {
    const label = sheet.getCell(row, at + 2);
    label.value = excelText(who);
    label.font = { name: fontName, size };
    label.alignment = { horizontal: 'center', vertical: 'middle' };
    label.border = thinBorder;
    sheet.getCell(row + 1, at + 2).border = thinBorder;
  });
  sheet.getRow(row).height = 20;
  sheet.getRow(row + 1).height = 66;
}

function drawCounts(sheet: Worksheet, form: FormOf<'recommendation-list'>, from: number): void {
  const lines = [
    ['奨学金の種類', '推薦者数', 'うち特例'] as const,
    ...form.parts.map(({ title, rows }) => {
      const exceptions = rows.filter((row) => row.exception !== null).length;
      return [title, rows.length, exceptions] as const;
    }),
  ];
  lines.forEach((line, at) => {
    line.forEach((value, place) => {
      const cell = sheet.getCell(from + at, place + 1);
      cell.value = typeof value === 'string' ? excelText(value) : value;
      if (typeof value === 'number') cell.numFmt = '#,##0"人"';
      cell.font = { name: fontName, size, bold: at === 0 };
      cell.alignment = {
        horizontal: at === 0 ? 'center' : place === 0 ? 'left' : 'right',
        vertical: 'middle',
        indent: at === 0 ? 0 : 1,
      };
      cell.border = thinBorder;
    });
    sheet.getRow(from + at).height = 22;
  });
}
