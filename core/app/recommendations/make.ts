import type { RecommendationDraft } from '#core/contract/recommendations.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import { documentChange, memberChange, recommendationChange } from '#core/store/recommendations.ts';
import type { AppContext } from '../context.ts';
import { inTurn } from '../forms/in-turn.ts';
import { prepareBatch } from './draft.ts';

/** 推薦書を作る: everything is frozen as it is now. Nobody is recommended by it before it was submitted in スカラAC. */
export const makeRecommendation = (
  ctx: AppContext,
  draft: RecommendationDraft,
): Promise<Result<Readonly<{ id: string; number: number }>, Failure>> =>
  inTurn(ctx.workspace().db, async () => {
    const prepared = await prepareBatch(ctx, draft);
    if (!prepared.ok) return prepared;
    const { recommendation, members, documents } = prepared.value;
    const { id, number } = recommendation;
    const at = ctx.clock.now();
    const label = `第${number}次の推薦書の作成（${members.length}人）`;
    const recorded = await inTransaction(ctx.workspace().db, async (tx) =>
      recordBatch(
        tx,
        { kind: 'recommendation', label, at },
        [
          recommendationChange(null, { ...recommendation, madeBy: await personAtWork(tx) }),
          ...members.map((member) => memberChange(id, null, member)),
          ...documents.map((document) => documentChange(id, null, document)),
        ].filter((change) => change !== null),
      ),
    );
    return recorded.ok ? ok({ id, number }) : recorded;
  });
