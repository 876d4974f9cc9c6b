import type { LogPage, LogQuery } from '#core/contract/log.ts';
import type { LogEntry } from '#core/domain/log/entry.ts';
import type { BatchEntry } from '#core/store/batches.ts';
import { identityChanges, spansOf } from '#core/store/former-students.ts';
import { peopleInLog, searchBatches, studentsOfBatches } from '#core/store/log.ts';
import type { LogFilter } from '#core/store/log-filter.ts';
import type { AppContext } from '../context.ts';
import { type LogNames, logNames } from './names.ts';
import { searchWords } from './search-words.ts';

const pageSize = 100;

/** One page of 変更の記録. A page that is no longer there is the first. */
export async function searchLog(ctx: AppContext, query: LogQuery, wanted: number): Promise<LogPage> {
  const { db } = ctx.workspace();
  const names = await logNames(ctx);
  const filter = await filterOf(ctx, query, names);
  const pageOf = (page: number) => searchBatches(db, filter, { offset: page * pageSize, limit: pageSize });
  let [page, found] = [wanted, await pageOf(wanted)];
  if (found.entries.length === 0 && page > 0) [page, found] = [0, await pageOf(0)];
  const { entries, total } = found;
  return {
    entries: await logEntries(ctx, entries, names),
    total,
    page,
    pageSize,
    people: await peopleInLog(db),
  };
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

/** With whom each concerns. */
export async function logEntries(
  ctx: AppContext,
  batches: readonly BatchEntry[],
  names: LogNames,
): Promise<readonly LogEntry[]> {
  const students = await studentsOfBatches(
    ctx.workspace().db,
    batches.map(({ id }) => id),
  );
  return batches.map(({ id, ...entry }) => {
    const { count, first } = students.get(id) ?? { count: 0, first: null };
    return {
      batchId: id,
      ...entry,
      students: {
        count,
        first: first === null ? null : { studentNumber: first, name: names.student(first) },
      },
    };
  });
}
