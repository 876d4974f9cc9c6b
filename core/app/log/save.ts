import { basename } from 'node:path';
import type { LogQuery } from '#core/contract/log.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeChangeLog } from '#core/sheets/write/change-log.ts';
import type { AppContext, Job } from '../context.ts';
import { writeFileSafely } from '../write-file.ts';
import { allLogRows } from './all-rows.ts';
import { logNames } from './names.ts';
import { queryWords } from './query-words.ts';

const rowsInExcel = 50_000;

/** The entries that are found, as an Excel file. */
export async function saveLog(
  ctx: AppContext,
  query: LogQuery,
  path: string,
  job: Job,
): Promise<Result<Readonly<{ fileName: string; rows: number }>, Failure>> {
  const rows = await allLogRows(ctx, query, rowsInExcel, job);
  if (!rows.ok) return rows;
  const asked = queryWords(query, await logNames(ctx));
  const written = await writeFileSafely(path, await writeChangeLog(rows.value, asked, ctx.clock.today()));
  return written.ok ? ok({ fileName: basename(path), rows: rows.value.length }) : written;
}
