import type { LogQuery } from '#core/contract/log.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type LogRow, logRows } from '#core/domain/log/rows.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { identityChanges, spansOf } from '#core/store/former-students.ts';
import { batchChanges, searchBatches } from '#core/store/log.ts';
import type { AppContext, Job } from '../context.ts';
import { describeChanges } from './entry.ts';
import { logNames } from './names.ts';
import { filterOf, logEntries } from './search.ts';

const entriesPerSlice = 200;

/** Every line of every entry that is found, newest first. More than `most` of them are refused: they are not read. */
export async function allLogRows(
  ctx: AppContext,
  query: LogQuery,
  most: number,
  job: Job,
): Promise<Result<readonly LogRow[], Failure>> {
  const { db } = ctx.workspace();
  const names = await logNames(ctx);
  const filter = await filterOf(ctx, query, names);
  const spans = query.student === null ? null : spansOf(query.student, await identityChanges(db));
  const rows: LogRow[] = [];
  for (let offset = 0, total = 1; offset < total; offset += entriesPerSlice) {
    const slice = await searchBatches(db, filter, { offset, limit: entriesPerSlice });
    if (slice.total === 0 && offset === 0) return nothing;
    total = slice.total;
    for (const entry of await logEntries(ctx, slice.entries, names)) {
      const { changes } = await batchChanges(db, entry.batchId, spans, { offset: 0, limit: most + 1 });
      rows.push(...logRows(entry, await describeChanges(ctx, changes, names)));
      if (rows.length > most) return tooMany(most);
    }
    job.report('記録を集めています', Math.min(offset + entriesPerSlice, total), total);
    await job.breathe();
    if (job.signal.aborted) return fail('cancelled', '記録を集めるのをやめました。');
  }
  return ok(rows);
}

const nothing = fail('nothing-selected', '当てはまる記録がありません。条件を変えてください。');

const tooMany = (most: number): Result<never, Failure> =>
  fail(
    'nothing-selected',
    `当てはまる記録が ${most.toLocaleString('ja-JP')} 行を超えます。期間・生徒・種類で絞り込んでから、もう一度行ってください。`,
  );
