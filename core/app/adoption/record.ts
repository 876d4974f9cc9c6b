import { type Failure, failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import type { Tx } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';
import { type AdoptionRecords, readAdoption } from './records.ts';

export type Recorded = Readonly<{ batchId: number | null }>;

/** The record was removed in another window or by 「元に戻す」. */
export const recordGone = failure(
  'changed-since',
  'この記録は、すでにありません。画面を開き直してください。',
);

/** One change of what stands, as one step that can be undone. */
export const recordAdoption = (
  ctx: AppContext,
  label: string,
  change: (
    records: AdoptionRecords,
    tx: Tx,
  ) => Promise<Result<readonly (Change | null)[], Failure>> | Result<readonly (Change | null)[], Failure>,
): Promise<Result<Recorded, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const wanted = await change(await readAdoption(tx), tx);
    if (!wanted.ok) return wanted;
    const changes = wanted.value.filter((each) => each !== null);
    const recorded = await recordBatch(tx, { kind: 'adoption', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok({ batchId: recorded.value?.id ?? null }) : recorded;
  });
