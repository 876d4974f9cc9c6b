import ExcelJS from 'exceljs';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { FormOf } from '#core/domain/documents/model.ts';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import { assertNever } from '#core/domain/result.ts';
import { drawApproval } from './approval-sheet.ts';
import { changedNameTables } from './changed-names.ts';
import { drawTable } from './draw-table.ts';
import { judgementTables } from './judgement-table.ts';
import { recommendationTables } from './recommendation-list.ts';
import { statusTables } from './recommendation-status.ts';
import { scholarAcTables } from './scholar-ac.ts';
import type { SheetTable } from './table.ts';

/** The forms that are lists and so exist as Excel files. */
export type ListDocument = FormOf<
  'recommendation-list' | 'scholar-ac' | 'recommendation-status' | 'judgement-table' | 'changed-names'
>;

const listKinds: ReadonlySet<string> = new Set<ListDocument['kind']>([
  'recommendation-list',
  'scholar-ac',
  'recommendation-status',
  'judgement-table',
  'changed-names',
]);

export const isListDocument = (document: PrintedDocument): document is ListDocument =>
  listKinds.has(document.kind);

/** The sheets of a list, before anybody draws them; the CSV file is made from the same. */
export function tablesOf(document: ListDocument): readonly SheetTable[] {
  switch (document.kind) {
    case 'recommendation-list':
      return recommendationTables(document);
    case 'scholar-ac':
      return scholarAcTables(document);
    case 'recommendation-status':
      return statusTables(document);
    case 'judgement-table':
      return judgementTables(document);
    case 'changed-names':
      return changedNameTables(document);
    default:
      return assertNever(document);
  }
}

export async function writeWorkbook(document: ListDocument): Promise<Uint8Array> {
  const workbook = newWorkbook(document.frame.title, document.frame.printedOn);
  if (document.kind === 'recommendation-list') drawApproval(workbook, document);
  for (const table of tablesOf(document)) drawTable(workbook, table);
  return bytesOf(workbook);
}

/** Metadata is the same for every user and machine: a list must not carry who made it where. */
export function newWorkbook(title: string, day: IsoDate): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '奨学デスク';
  workbook.lastModifiedBy = '奨学デスク';
  workbook.title = title;
  workbook.created = new Date(`${day}T00:00:00Z`);
  workbook.modified = workbook.created;
  return workbook;
}

export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer());
