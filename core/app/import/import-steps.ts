import type { ImportLayout, ImportPreview } from '#core/contract/import.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { readMapping } from '#core/store/mappings.ts';
import type { AppContext, Job } from '../context.ts';
import { viewOf } from '../gather.ts';
import { correctionKey } from './draft-rows.ts';
import { drafterOf, draftRows } from './draft-table.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluatedRow } from './evaluated-row.ts';
import { type ImportSense, isChoice, labelOf } from './import-fields.ts';
import {
  type Assigned,
  type Assignments,
  assign,
  layoutOf,
  mappingKey,
  rowsOf,
  type Table,
} from './layout.ts';
import { checkAssignments, openTable } from './open-table.ts';
import { isProblem, previewOf } from './preview.ts';
import type { Drafted, ImportSession } from './session.ts';
import { readStored } from './stored.ts';

// The steps of an import between opening the file and storing it.

export const cancelled = '取り込みを中止しました。何も保存していません。';

export async function assignFor(ctx: AppContext, sense: ImportSense, table: Table): Promise<Assigned> {
  return assign(table, sense, await readMapping(ctx.workspace().db, sense.kind, mappingKey(table)));
}

export async function relayout(
  ctx: AppContext,
  session: ImportSession,
  sheet: string,
  headingRow: number | null,
): Promise<Result<ImportLayout, Failure>> {
  const opened = openTable(session.file, session, { sheet, headingRow });
  if (!opened.ok) return opened;
  session.opened = opened.value;
  session.assigned = await assignFor(ctx, session, opened.value.table);
  session.drafted = null;
  session.corrections.clear();
  session.leftOut.clear();
  return ok(layoutOf(opened.value.table, session, session.assigned));
}

export function assignmentsFrom(
  session: ImportSession,
  given: readonly Readonly<{ column: number; field: string | null }>[],
): Result<Assignments, Failure> {
  const { sheet, heading } = session.opened.table;
  const chosen = new Map<number, string>();
  for (const { column, field } of given) {
    if (field === null) continue;
    if (column >= sheet.columns || !isChoice(session, heading.headings, field))
      return fail('input-invalid', '列の対応を読み取れませんでした。ファイルを選び直してください。');
    chosen.set(column, field);
  }
  const checked = checkAssignments(chosen, labelOf);
  return checked.ok ? ok(chosen) : checked;
}

export async function preview(
  ctx: AppContext,
  session: ImportSession,
  assignments: Assignments,
  job: Job,
): Promise<Result<ImportPreview, Failure>> {
  const drafter = drafterOf(session.opened, session, assignments);
  const { students } = rowsOf(session.opened.table, assignments);
  const drafts = await draftRows(students, drafter, session.corrections, job);
  if (drafts === null) return fail('cancelled', cancelled);
  const stored = await readStored(ctx.workspace().db, await viewOf(ctx));
  const rows = evaluate(session.kind, drafts, session.leftOut, stored);
  const source = new Map(students.map((row) => [row.row, row] as const));
  session.drafted = { assignments, drafter, source, drafts, rows, stored };
  return ok(previewOf(rows, assignments, stored));
}

/** After a correction or leaving out: only rows with a correction of that field are read again. */
export function revised(session: ImportSession, work: Drafted, field: string | null): ImportPreview {
  const drafts = work.drafts.map((draft) => {
    const row = work.source.get(draft.row);
    const isTouched = field !== null && session.corrections.has(correctionKey(draft.row, field));
    return isTouched && row !== undefined ? work.drafter(row, session.corrections) : draft;
  });
  const rows = evaluate(session.kind, drafts, session.leftOut, work.stored);
  session.drafted = { ...work, drafts, rows };
  return previewOf(rows, work.assignments, work.stored);
}

export function drafted(
  found: Result<ImportSession, Failure>,
): Result<Readonly<{ session: ImportSession; work: Drafted }>, Failure> {
  if (!found.ok) return found;
  const { drafted: work } = found.value;
  return work === null
    ? fail('import-stale', '先に列の対応を決めて、内容を確認してください。')
    : ok({ session: found.value, work });
}

export type Filter = 'all' | 'problems' | EvaluatedRow['state'];

export const passes = (row: EvaluatedRow, filter: Filter): boolean =>
  filter === 'all' || (filter === 'problems' ? isProblem(row) : row.state === filter);
