import { type LogKind, undoneElsewhere } from '#core/domain/log/kinds.ts';
import { addChanges } from './changes.ts';
import type { Change, FiledChange } from './entities.ts';
import { personAtWork } from './people.ts';
import type { Db, Tx } from './schema.ts';

export type BatchKind = LogKind;
/** `label` is what the officer reads: 「貼り付け（36件）」. `at` is an ISO timestamp. */
export type BatchMeta = Readonly<{ kind: BatchKind; label: string; at: string }>;

export type BatchEntry = BatchMeta &
  Readonly<{ id: number; person: string | null; changes: number; undone: boolean }>;

/** Logs a batch under the name of 操作する人. Whatever was undone before it can no longer be redone. */
export async function addBatch(
  tx: Tx,
  meta: BatchMeta,
  changes: readonly (Change | FiledChange)[],
  reverts: number | null,
): Promise<number> {
  await tx.updateTable('batches').set({ closed: 1 }).where('undone', '=', 1).execute();
  const { id } = await tx
    .insertInto('batches')
    .values({
      ...meta,
      person: await personAtWork(tx),
      changeCount: changes.length,
      undone: 0,
      closed: 0,
      reverts,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addChanges(tx, id, changes);
  return id;
}

/** Takes a batch back or does it again; either is kept with who did it and when. */
export async function moveBatch(tx: Tx, batchId: number, kind: 'undo' | 'redo', at: string): Promise<void> {
  const person = await personAtWork(tx);
  await tx.insertInto('batchMoves').values({ batchId, kind, at, person }).execute();
  await tx
    .updateTable('batches')
    .set({ undone: kind === 'undo' ? 1 : 0 })
    .where('id', '=', batchId)
    .execute();
}

/** Not 年度の切り替え, which is taken back as a whole, nor what lies in files: each where it was done. */
export const nextToUndo = async (db: Db | Tx): Promise<BatchEntry | null> =>
  first(
    batchEntries(db)
      .where('b.undone', '=', 0)
      .where('b.kind', 'not in', undoneElsewhere)
      .orderBy('b.id', 'desc'),
  );

/** Undone batches are the newest ones; the oldest of them was undone last. */
export const nextToRedo = async (db: Db | Tx): Promise<BatchEntry | null> =>
  first(batchEntries(db).where('b.undone', '=', 1).where('b.closed', '=', 0).orderBy('b.id', 'asc'));

export const readBatch = async (db: Db | Tx, id: number): Promise<BatchEntry | null> =>
  first(batchEntries(db).where('b.id', '=', id));

/** Newest first. */
export async function listBatches(
  db: Db | Tx,
  most: number,
  kind: BatchKind | null = null,
): Promise<readonly BatchEntry[]> {
  const all = batchEntries(db).orderBy('b.id', 'desc').limit(most);
  return (await (kind === null ? all : all.where('b.kind', '=', kind)).execute()).map(toBatchEntry);
}

/** When the last change was written, as an ISO timestamp. */
export async function lastSavedAt(db: Db | Tx): Promise<string | null> {
  const row = await db.selectFrom('batches').select('at').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.at ?? null;
}

/** A batch counts as undone, too, while a later one that took it back stands. */
export const batchEntries = (db: Db | Tx) =>
  db
    .selectFrom('batches as b')
    .select(['b.id', 'b.kind', 'b.label', 'b.at', 'b.person', 'b.changeCount', 'b.undone'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('batches as r')
            .select('r.id')
            .whereRef('r.reverts', '=', 'b.id')
            .where('r.undone', '=', 0),
        )
        .as('reverted'),
    );

type EntryQuery = ReturnType<typeof batchEntries>;
type EntryRow = Awaited<ReturnType<EntryQuery['execute']>>[number];

async function first(query: EntryQuery): Promise<BatchEntry | null> {
  const row = await query.limit(1).executeTakeFirst();
  return row === undefined ? null : toBatchEntry(row);
}

export const toBatchEntry = (row: EntryRow): BatchEntry => ({
  id: row.id,
  kind: row.kind as BatchKind,
  label: row.label,
  at: row.at,
  person: row.person,
  changes: row.changeCount,
  undone: row.undone === 1 || Boolean(row.reverted),
});
