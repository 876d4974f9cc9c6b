import { sql } from 'kysely';
import { type BatchEntry, batchEntries, toBatchEntry } from './batches.ts';
import { toChange } from './changes.ts';
import type { Change, FiledChange } from './entities.ts';
import type { NumberSpan } from './former-students.ts';
import { concerns, type LogFilter, matching } from './log-filter.ts';
import type { BatchMoveRow, Db, Tx } from './schema.ts';

/** A change with the student it concerns, as the number was then. */
export type LoggedChange = (Change | FiledChange) & Readonly<{ studentNumber: string | null }>;
export type Slice = Readonly<{ offset: number; limit: number }>;

/** Newest first, with how many there are in all. A slice beyond the last one is empty and counts nothing. */
export async function searchBatches(
  db: Db | Tx,
  filter: LogFilter,
  { offset, limit }: Slice,
): Promise<Readonly<{ entries: readonly BatchEntry[]; total: number }>> {
  // Counted in the same pass: what was typed has to be looked for in every change, which nobody wants twice.
  const { rows: hits } = await sql<Readonly<{ id: number; total: number }>>`
    with hits as materialized (select b.id from batches as b where ${matching(filter)})
    select id, (select count(*) from hits) as total from hits
    order by id desc limit ${limit} offset ${offset}
  `.execute(db);
  const entries = await batchEntries(db)
    .where(
      'b.id',
      'in',
      hits.map(({ id }) => id),
    )
    .orderBy('b.id', 'desc')
    .execute();
  return { entries: entries.map(toBatchEntry), total: hits[0]?.total ?? 0 };
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

/** Whom each of the batches concerns: how many students, and the first by number. */
export async function studentsOfBatches(
  db: Db | Tx,
  batchIds: readonly number[],
): Promise<ReadonlyMap<number, Readonly<{ count: number; first: string }>>> {
  const rows = await db
    .selectFrom('changes')
    .select((eb) => [
      'batchId',
      eb.fn.count<number>('studentNumber').distinct().as('count'),
      eb.fn.min('studentNumber').as('first'),
    ])
    .where('batchId', 'in', batchIds)
    .where('studentNumber', 'is not', null)
    .groupBy('batchId')
    .execute();
  return new Map(rows.map(({ batchId, count, first }) => [batchId, { count, first: first ?? '' }]));
}
