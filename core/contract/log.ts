import { z } from 'zod';
import type { LogChange, LogEntry, LogMove } from '#core/domain/log/entry.ts';
import { logKinds } from '#core/domain/log/kinds.ts';
import { channel, fileHandle, isoDate, jobId, nothing, reply, studentNumber } from './channel.ts';

/** Which entries are asked for; null = whichever. */
export const logQuery = z.strictObject({
  /** Words apart by a space, all of which are found: a name, a 学籍番号, what was done, what was entered */
  text: z.string().max(100),
  student: studentNumber.nullable(),
  /** 操作した人 */
  person: z.string().max(60).nullable(),
  kind: z.enum(logKinds).nullable(),
  /** Both days belong to it */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});
export type LogQuery = z.infer<typeof logQuery>;

export type LogPage = Readonly<{
  /** Newest first */
  entries: readonly LogEntry[];
  /** Of all pages */
  total: number;
  page: number;
  pageSize: number;
  /** Everybody who stands in the record, to choose from */
  people: readonly string[];
}>;

export type LogDetail = Readonly<{
  entry: LogEntry;
  /** Oldest first */
  moves: readonly LogMove[];
  /** In the order in which they were made, those of one page */
  changes: readonly LogChange[];
  /** How many there are to page through: all of the entry, or those of the student asked for */
  total: number;
  page: number;
  pageSize: number;
}>;

const page = z.number().int().min(0).max(1_000_000);

export const logChannels = {
  'log.search': channel(z.strictObject({ query: logQuery, page }), reply<LogPage>()),
  /** What an entry changed; with a student only what concerns the student. */
  'log.entry': channel(
    z.strictObject({
      batchId: z.number().int().positive(),
      student: studentNumber.nullable(),
      page,
    }),
    reply<LogDetail>(),
  ),
  'log.fileName': channel(nothing, reply<Readonly<{ name: string }>>()),
  /** Every change of every entry that is found, as an Excel file. */
  'log.save': channel(
    z.strictObject({ query: logQuery, target: fileHandle, jobId }),
    reply<Readonly<{ fileName: string; rows: number }>>(),
  ),
} as const;
