import type { SheetRow } from '#core/sheets/read/table-file.ts';
import type { Job } from '../context.ts';
import { type Corrections, type Drafter, type DraftRow, drafterFor } from './draft-rows.ts';
import type { ImportSense } from './import-fields.ts';
import type { Assignments } from './layout.ts';
import type { GuardedTable } from './open-table.ts';

/** Rows between two looks at the cancel button. */
const slice = 500;

export const drafterOf = (opened: GuardedTable, sense: ImportSense, assignments: Assignments): Drafter =>
  drafterFor(sense, assignments, opened.table.heading.headings, opened.ownTwelveDigits);

/** The rows of students, read by the assignment; null when cancelled. */
export async function draftRows(
  students: readonly SheetRow[],
  drafter: Drafter,
  corrections: Corrections,
  job: Job,
): Promise<readonly DraftRow[] | null> {
  const drafts: DraftRow[] = [];
  for (let start = 0; start < students.length; start += slice) {
    await job.breathe();
    if (job.signal.aborted) return null;
    drafts.push(...students.slice(start, start + slice).map((row) => drafter(row, corrections)));
    job.report('内容を確かめています', drafts.length, students.length);
  }
  return drafts;
}
