import type { ImportKind, ImportResult } from '#core/contract/import.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { headingKeyWithBrackets } from '#core/domain/fields/heading.ts';
import type { View } from '#core/domain/grade-period.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { FileSource } from '#core/sheets/read/load.ts';
import type { ReadFileOptions } from '#core/sheets/read/read-table-file.ts';
import type { StudentMark } from '#core/store/marks.ts';
import type { Db } from '#core/store/schema.ts';
import { commitImport } from './commit.ts';
import type { DraftRow } from './draft-rows.ts';
import { drafterOf } from './draft-table.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluatedRow, Stored } from './evaluated-row.ts';
import { isChoice, labelOf } from './import-fields.ts';
import { type Assignments, assignByHeading, rowsOf, type Table } from './layout.ts';
import { checkAssignments, type GuardedTable, openFile, openTable, rowNotices } from './open-table.ts';
import { problemOf } from './preview.ts';
import { readStored, storedOf } from './stored.ts';

/** A cell or a row that was not taken, or was taken and should be looked at. */
export type RowProblem = Readonly<{
  sheet: string;
  /** 1-based row of the sheet */
  row: number;
  /** The heading in the file; empty for a row as a whole */
  column: string;
  value: string;
  problem: string;
}>;

export type FileReport = Readonly<{
  fileName: string;
  rejectedRows: readonly RowProblem[];
  warnings: readonly RowProblem[];
  /** Sentences about the file as a whole */
  notices: readonly string[];
}>;

export type ImportFileOptions = ReadFileOptions &
  Readonly<{
    /** Field by heading, for headings that mean nothing by themselves; `null` = do not take the column */
    mapping?: Readonly<Record<string, string | null>>;
  }>;

/** A roster as applicants, without any database: what a batch judges. */
export async function readRoster(
  source: FileSource,
  options: ImportFileOptions = {},
): Promise<Result<FileReport & Readonly<{ applicants: readonly Applicant[] }>, Failure>> {
  const read = await readDrafts(source, 'roster', options);
  if (!read.ok) return read;
  const rows = evaluate('roster', read.value.drafts, new Set(), nothingStored);
  return ok({
    ...reportOf(read.value, rows),
    applicants: rows.flatMap(({ after }) => (after === null ? [] : [after])),
  });
}

/** 評定一覧 for applicants that were read before; they come back with the averages that follow from it. */
export async function readMarks(
  source: FileSource,
  applicants: readonly Applicant[],
  view: View,
  options: ImportFileOptions = {},
): Promise<
  Result<FileReport & Readonly<{ applicants: readonly Applicant[]; marks: readonly StudentMark[] }>, Failure>
> {
  const read = await readDrafts(source, 'marks', options);
  if (!read.ok) return read;
  const rows = evaluate('marks', read.value.drafts, new Set(), storedOf(applicants, new Map(), view));
  const changed = new Map(
    rows.flatMap(({ stored, after }) =>
      stored === null || after === null ? [] : [[stored.studentNumber, after] as const],
    ),
  );
  return ok({
    ...reportOf(read.value, rows),
    applicants: applicants.map((applicant) => changed.get(applicant.studentNumber) ?? applicant),
    marks: rows.flatMap(({ stored, marks }) =>
      stored === null ? [] : marks.map(({ after }) => ({ studentNumber: stored.studentNumber, ...after })),
    ),
  });
}

/** A file into the database in one go, as the terminal does it: rows with errors are left out and named. */
export async function importFile(
  db: Db,
  view: View,
  at: string,
  source: FileSource,
  kind: ImportKind,
  options: ImportFileOptions & Readonly<{ dryRun?: boolean }> = {},
): Promise<Result<FileReport & Readonly<{ result: ImportResult }>, Failure>> {
  const read = await readDrafts(source, kind, options);
  if (!read.ok) return read;
  const stored = await readStored(db, view);
  const rows = evaluate(kind, read.value.drafts, new Set(), stored);
  const report = reportOf(read.value, rows);
  const work = { ...read.value, kind, rows, stored, leftOut: new Set<number>() };
  const result = await commitImport(db, work, view, at, options.dryRun === true);
  return result.ok ? ok({ ...report, result: result.value }) : result;
}

type ReadDrafts = Readonly<{
  fileName: string;
  opened: GuardedTable;
  assignments: Assignments;
  drafts: readonly DraftRow[];
  notices: readonly string[];
}>;

const nothingStored: Stored = { applicants: new Map(), marks: new Map(), average: () => null };

async function readDrafts(
  source: FileSource,
  kind: ImportKind,
  options: ImportFileOptions,
): Promise<Result<ReadDrafts, Failure>> {
  const file = await openFile(source, options);
  if (!file.ok) return file;
  const opened = openTable(file.value, kind, null);
  if (!opened.ok) return opened;
  const { table } = opened.value;
  const assignments = mapped(table, kind, options.mapping ?? {});
  if (!assignments.ok) return assignments;
  const checked = checkAssignments(assignments.value, labelOf);
  if (!checked.ok) return checked;
  const drafter = drafterOf(opened.value, kind, assignments.value);
  const { students } = rowsOf(table, assignments.value);
  return ok({
    fileName: file.value.fileName,
    opened: opened.value,
    assignments: assignments.value,
    drafts: students.map((row) => drafter(row, new Map())),
    notices: [...file.value.notices, ...opened.value.notices, ...rowNotices(table, assignments.value)],
  });
}

function mapped(
  table: Table,
  kind: ImportKind,
  mapping: Readonly<Record<string, string | null>>,
): Result<Assignments, Failure> {
  const { headings } = table.heading;
  const assignments = new Map(assignByHeading(table, kind));
  for (const [heading, field] of Object.entries(mapping)) {
    const key = headingKeyWithBrackets(heading);
    const column = headings.findIndex((text) => headingKeyWithBrackets(text) === key);
    if (column < 0 || (field !== null && !isChoice(kind, headings, field)))
      return fail(
        'input-invalid',
        `列の対応の「${heading}」を読み取れません。ファイルにある見出しと、知られている項目名を書いてください。`,
      );
    if (field === null) assignments.delete(column);
    else assignments.set(column, field);
  }
  return ok(assignments);
}

function reportOf(read: ReadDrafts, rows: readonly EvaluatedRow[]): FileReport {
  const { sheet, heading } = read.opened.table;
  const rejectedRows: RowProblem[] = [];
  const warnings: RowProblem[] = [];
  for (const row of rows) {
    const place = { sheet: sheet.name, row: row.draft.row };
    for (const problem of row.problems)
      rejectedRows.push({ ...place, column: '', value: row.studentNumber ?? '', problem });
    for (const cell of row.draft.cells) {
      const problem = problemOf(cell, row);
      if (problem === null) continue;
      const column = heading.headings[cell.column] ?? '';
      const entry = { ...place, column, value: cell.text, problem: problem.message };
      (problem.kind === 'error' ? rejectedRows : warnings).push(entry);
    }
  }
  return { fileName: read.fileName, rejectedRows, warnings, notices: read.notices };
}
