import { sql } from 'kysely';
import { type BatchEntry, batchEntries, toBatchEntry } from './batches.ts';
import { toChange } from './changes.ts';
import type { Change } from './entities.ts';
import type { NumberSpan } from './former-students.ts';
import { concerns, type LogFilter, matching } from './log-filter.ts';
import type { BatchMoveRow, Db, Tx } from './schema.ts';

/** A change with the student it concerns, as the number was then. */
export type LoggedChange = Change & Readonly<{ studentNumber: string | null }>;
export type Slice = Readonly<{ offset: number; limit: number }>;

/** Newest first. */
export async function searchBatches(
  db: Db | Tx,
  filter: LogFilter,
  { offset, limit }: Slice,
): Promise<readonly BatchEntry[]> {
  const rows = await batchEntries(db)
    .where(sql<boolean>`${matching(filter)}`)
    .orderBy('b.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toBatchEntry);
}

export async function countBatches(db: Db | Tx, filter: LogFilter): Promise<number> {
  const { count } = await db
    .selectFrom('batches as b')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(sql<boolean>`${matching(filter)}`)
    .executeTakeFirstOrThrow();
  return count;
}

/** Everybody who has done something, by name. */
export async function peopleInLog(db: Db | Tx): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('batches')
    .select('person')
    .distinct()
    .where('person', 'is not', null)
    .orderBy('person')
    .execute();
  return rows.flatMap(({ person }) => (person === null ? [] : [person]));
}

/** What one batch changed, or what it changed of one student. */
export async function batchChanges(
  db: Db | Tx,
  batchId: number,
  student: readonly NumberSpan[] | null,
  { offset, limit }: Slice,
): Promise<Readonly<{ changes: readonly LoggedChange[]; total: number }>> {
  const wanted = db
    .selectFrom('changes as c')
    .where('c.batchId', '=', batchId)
    .where(student === null ? sql<boolean>`1` : sql<boolean>`${concerns(student)}`);
  const { total } = await wanted
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await wanted.selectAll('c').orderBy('c.position').limit(limit).offset(offset).execute();
  return { changes: rows.map((row) => ({ ...toChange(row), studentNumber: row.studentNumber })), total };
}

/** 元に戻す and やり直す of a batch, oldest first. */
export const movesOf = (
  db: Db | Tx,
  batchId: number,
): Promise<readonly Pick<BatchMoveRow, 'kind' | 'at' | 'person'>[]> =>
  db
    .selectFrom('batchMoves')
    .select(['kind', 'at', 'person'])
    .where('batchId', '=', batchId)
    .orderBy('id')
    .execute();
