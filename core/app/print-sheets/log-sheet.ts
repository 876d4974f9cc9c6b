import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { logSheet } from '#core/domain/documents/log-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { allLogRows } from '../log/all-rows.ts';
import { logNames } from '../log/names.ts';
import { queryWords } from '../log/query-words.ts';

/** About forty pages; nobody reads more of it on paper. */
const rowsOnPaper = 1500;

export async function buildLogSheet(
  ctx: AppContext,
  { query }: Extract<SheetRequest, { kind: 'log' }>,
  job: Job,
): Promise<Result<SheetContent, Failure>> {
  const rows = await allLogRows(ctx, query, rowsOnPaper, job);
  if (!rows.ok) return rows;
  const asked = queryWords(query, await logNames(ctx));
  return ok(logSheet(rows.value, asked, ctx.workspace().edition.title));
}
