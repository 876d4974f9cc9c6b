import { strFromU8, unzipSync } from 'fflate';
import type { ApplicantCase } from '#core/domain/case.ts';
import { judgementTable } from '#core/domain/documents/judgement-table.ts';
import { recommendationList } from '#core/domain/documents/recommendation-list.ts';
import { recommendationStatus } from '#core/domain/documents/recommendation-status.ts';
import { scholarAc } from '#core/domain/documents/scholar-ac.ts';
import { type CellValue, cellText } from '#core/domain/fields/cell-value.ts';
import { readTableFile } from '#core/sheets/read/read-table-file.ts';
import type { Sheet } from '#core/sheets/read/table-file.ts';
import type { ListDocument } from '#core/sheets/write/write-workbook.ts';
import { inputOf } from '../../domain/documents/practice-cases.ts';

/** The four lists over these students. */
export function listsOf(cases: readonly ApplicantCase[]): readonly ListDocument[] {
  const input = inputOf(cases);
  const status = recommendationStatus(input, cases, { alreadyRecommended: null, deleted: null });
  if (!status.ok) throw new Error(status.error.message);
  return [recommendationList(input), scholarAc(input), status.value, judgementTable(input)];
}

/** The sheets as our own reader finds them. */
export async function readBack(bytes: Uint8Array, name = '一覧.xlsx'): Promise<readonly Sheet[]> {
  const file = await readTableFile({ kind: 'bytes', bytes, name });
  if (!file.ok) throw new Error(file.error.message);
  return file.value.sheets;
}

/** The rows under the row that begins with this heading, each by heading. */
export function recordsOf(sheet: Sheet | undefined, firstHeading: string): ReadonlyMap<string, CellValue>[] {
  const rows = sheet?.rows ?? [];
  const at = rows.findIndex(({ cells }) => cells[0] !== undefined && cellText(cells[0]) === firstHeading);
  const headings = rows[at]?.cells.map(cellText) ?? [];
  return rows
    .slice(at + 1)
    .map(
      ({ cells }) => new Map(headings.map((heading, place) => [heading, cells[place] ?? { kind: 'empty' }])),
    );
}

/** Every part of the file as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
