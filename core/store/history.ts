import type { Failure } from '#core/domain/failure.ts';
import { fail } from '#core/domain/failure.ts';
import { placeOfUndo } from '#core/domain/log/kinds.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { applyChanges, reversed } from './apply.ts';
import {
  addBatch,
  type BatchEntry,
  type BatchMeta,
  moveBatch,
  nextToRedo,
  nextToUndo,
  readBatch,
} from './batches.ts';
import { changedSince } from './changed-since.ts';
import { changesOf } from './changes.ts';
import type { Change, FiledChange } from './entities.ts';
import { newGround } from './ground.ts';
import type { Db, Tx } from './schema.ts';

export type RecordedBatch = Readonly<{ id: number; label: string; changes: number }>;

/**
 * Writes changes and the log that can undo them, together or not at all. Null when there is nothing to change. Inside a
 * transaction it takes part in it: the caller must then roll back on a failure.
 */
export async function recordBatch(
  db: Db | Tx,
  meta: BatchMeta,
  changes: readonly Change[],
): Promise<Result<RecordedBatch | null, Failure>> {
  if (changes.length === 0) return ok(null);
  return inTransaction(db, async (tx) => {
    const written = await write(tx, changes);
    if (!written.ok) return written;
    const id = await addBatch(tx, meta, changes, null);
    return ok({ id, label: meta.label, changes: changes.length });
  });
}

/** Records what was changed outside the database. */
export const recordFiled = (
  db: Db,
  meta: BatchMeta,
  changes: readonly FiledChange[],
): Promise<Result<number, Failure>> =>
  inTransaction(db, async (tx) => ok(await addBatch(tx, meta, changes, null)));

/** Writes a whole new set of data that has nothing before it to go back to. */
export const fill = (db: Db, changes: readonly Change[]): Promise<Result<null, Failure>> =>
  inTransaction(db, (tx) => {
    newGround(db);
    return write(tx, changes);
  });

/** Takes back what was done last. */
export const undo = (db: Db, at: string): Promise<Result<BatchEntry, Failure>> =>
  inTransaction(db, async (tx) => {
    const batch = await nextToUndo(tx);
    if (batch === null) return fail('nothing-to-undo', '元に戻せる操作はありません。');
    const written = await write(tx, backwards(await changesOf(tx, batch.id)));
    if (!written.ok) return written;
    await moveBatch(tx, batch.id, 'undo', at);
    return ok(batch);
  });

/** Does again what was undone last. */
export const redo = (db: Db, at: string): Promise<Result<BatchEntry, Failure>> =>
  inTransaction(db, async (tx) => {
    const batch = await nextToRedo(tx);
    if (batch === null) return fail('nothing-to-undo', 'やり直せる操作はありません。');
    const written = await write(tx, await changesOf(tx, batch.id));
    if (!written.ok) return written;
    await moveBatch(tx, batch.id, 'redo', at);
    return ok(batch);
  });

/**
 * Takes back one batch of earlier, as a batch of its own, so that what came after it stays undoable in its order and
 * the taking back can itself be undone.
 */
export const undoBatch = (db: Db, id: number, at: string): Promise<Result<BatchEntry, Failure>> =>
  inTransaction(db, async (tx) => {
    const batch = await readBatch(tx, id);
    if (batch === null || batch.undone) {
      return fail('nothing-to-undo', 'この操作は、すでに元に戻されています。画面を開き直してください。');
    }
    const elsewhere = placeOfUndo(batch.kind);
    if (elsewhere !== null) return fail('nothing-to-undo', elsewhere);
    const changes = backwards(await changesOf(tx, id));
    const written = await write(tx, changes);
    if (!written.ok) return written;
    await addBatch(tx, { kind: 'undo', label: `「${batch.label}」の取り消し`, at }, changes, id);
    return ok(batch);
  });

const backwards = (changes: readonly Change[]): readonly Change[] => changes.map(reversed).reverse();

async function write(tx: Tx, changes: readonly Change[]): Promise<Result<null, Failure>> {
  const conflicts = await applyChanges(tx, changes);
  return conflicts.length === 0 ? ok(null) : changedSince(tx, conflicts);
}

/** A transaction that keeps what was written only when the work answers ok. */
export async function inTransaction<Value>(
  db: Db | Tx,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  if (db.isTransaction) return work(db as Tx);
  const controlled = await db.startTransaction().execute();
  try {
    const result = await work(controlled);
    await (result.ok ? controlled.commit() : controlled.rollback()).execute();
    return result;
  } catch (error) {
    if (!controlled.isCommitted && !controlled.isRolledBack) await controlled.rollback().execute();
    throw error;
  }
}
