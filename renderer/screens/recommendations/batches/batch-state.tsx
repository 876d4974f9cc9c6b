import type { BatchSummary } from '#core/contract/recommendations.ts';

/** Shape, colour and word: a 推薦書 that was only made is no recommendation yet. */
export function BatchState({ batch }: Readonly<{ batch: Pick<BatchSummary, 'submittedOn'> }>) {
  return batch.submittedOn === null ? (
    <span className="text-table font-bold text-unmet">✕ 未提出</span>
  ) : (
    <span className="text-table font-bold text-met">● 提出済</span>
  );
}
