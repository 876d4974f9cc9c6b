import { type Failure, fail } from '#core/domain/failure.ts';
import { removalRefusal } from '#core/domain/recommendations/batch-state.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import {
  batchDocuments,
  documentChange,
  frozenMembers,
  memberChange,
  recommendationChange,
} from '#core/store/recommendations.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { batchOf } from './batch-of.ts';

/** Deletes a 推薦書 that was never submitted. */
export async function removeRecommendation(ctx: AppContext, id: string): Promise<Result<null, Failure>> {
  const found = batchOf(await gather(ctx), id);
  if (!found.ok) return found;
  const batch = found.value;
  const refusal = removalRefusal(batch);
  if (refusal !== null) return fail('input-invalid', refusal);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const documents = await batchDocuments(tx, id);
    const members = await frozenMembers(tx, [id]);
    const recorded = await recordBatch(
      tx,
      { kind: 'recommendation', label: `第${batch.number}次の推薦書の削除`, at: ctx.clock.now() },
      [
        ...documents.map((document) => documentChange(id, document, null)),
        ...members.map((member) => memberChange(id, member, null)),
        recommendationChange(batch, null),
      ].filter((change) => change !== null),
    );
    return recorded.ok ? ok(null) : recorded;
  });
}
