import type { Recommendation } from '#core/domain/progress/records.ts';
import { removalRefusal, takingBackRefusal } from '#core/domain/recommendations/batch-state.ts';
import { changesOf } from '#core/store/changes.ts';
import type { Change } from '#core/store/entities.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { standingsOfMembers } from './batch-of.ts';

/**
 * Why a step of earlier cannot be taken back out of the middle of the record: a 推薦書 that was made or submitted by it has
 * since become the ground of something else. Null = nothing rests on it.
 */
export async function undoRefusal(ctx: AppContext, batchId: number): Promise<string | null> {
  const changes = await changesOf(ctx.workspace().db, batchId, 'recommendation');
  if (changes.length === 0) return null;
  const gathered = await gather(ctx);
  for (const change of changes) {
    const batch = gathered.year.recommendations.find(({ id }) => id === change.key.id);
    const refusal = batch === undefined ? null : refusalFor(change, batch, gathered);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalFor({ before, after }: Change, batch: Recommendation, gathered: Gathered): string | null {
  if (before === null) return removalRefusal(batch);
  const submits = (before.submittedOn ?? null) === null && (after?.submittedOn ?? null) !== null;
  return submits
    ? takingBackRefusal(batch, standingsOfMembers(gathered, batch, gathered.asOf), gathered.year)
    : null;
}
