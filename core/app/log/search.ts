import type { LogPage, LogQuery } from '#core/contract/log.ts';
import type { LogEntry } from '#core/domain/log/entry.ts';
import type { BatchEntry } from '#core/store/batches.ts';
import { identityChanges, spansOf } from '#core/store/former-students.ts';
import { countBatches, peopleInLog, searchBatches } from '#core/store/log.ts';
import type { LogFilter } from '#core/store/log-filter.ts';
import type { AppContext } from '../context.ts';
import { type LogNames, logNames } from './names.ts';
import { searchWords } from './search-words.ts';

const pageSize = 100;

/** One page of 変更の記録. A page beyond the last one is the last. */
export async function searchLog(ctx: AppContext, query: LogQuery, wanted: number): Promise<LogPage> {
  const { db } = ctx.workspace();
  const filter = await filterOf(ctx, query, await logNames(ctx));
  const total = await countBatches(db, filter);
  const page = Math.min(wanted, Math.max(0, Math.ceil(total / pageSize) - 1));
  const found = await searchBatches(db, filter, { offset: page * pageSize, limit: pageSize });
  return { entries: found.map(logEntry), total, page, pageSize, people: await peopleInLog(db) };
}

export async function filterOf(ctx: AppContext, query: LogQuery, names: LogNames): Promise<LogFilter> {
  const identities = await identityChanges(ctx.workspace().db);
  const { text, student, person, kind, from, to } = query;
  return {
    words: await searchWords(ctx, text, names, identities),
    student: student === null ? null : spansOf(student, identities),
    person,
    kind,
    from,
    to,
  };
}

export const logEntry = ({ id, ...entry }: BatchEntry): LogEntry => ({ batchId: id, ...entry });
