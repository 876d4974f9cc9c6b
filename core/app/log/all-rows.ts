import type { LogQuery } from '#core/contract/log.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type LogRow, logRows } from '#core/domain/log/rows.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { identityChanges, spansOf } from '#core/store/former-students.ts';
import { batchChanges, countBatches, searchBatches } from '#core/store/log.ts';
import type { AppContext, Job } from '../context.ts';
import { describeChanges } from './entry.ts';
import { logNames } from './names.ts';
import { filterOf, logEntry } from './search.ts';

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
  const total = await countBatches(db, filter);
  if (total === 0) return fail('nothing-selected', '当てはまる記録がありません。条件を変えてください。');
  const rows: LogRow[] = [];
  for (let offset = 0; offset < total; offset += entriesPerSlice) {
    for (const batch of await searchBatches(db, filter, { offset, limit: entriesPerSlice })) {
      const { changes } = await batchChanges(db, batch.id, spans, { offset: 0, limit: most + 1 });
      rows.push(...logRows(logEntry(batch), await describeChanges(ctx, changes, names)));
      if (rows.length > most) return tooMany(most);
    }
    job.report('記録を集めています', Math.min(offset + entriesPerSlice, total), total);
    await job.breathe();
    if (job.signal.aborted) return fail('cancelled', '記録を集めるのをやめました。');
  }
  return ok(rows);
}

const tooMany = (most: number): Result<never, Failure> =>
  fail(
    'nothing-selected',
    `当てはまる記録が ${most.toLocaleString('ja-JP')} 行を超えます。期間・生徒・種類で絞り込んでから、もう一度行ってください。`,
  );
