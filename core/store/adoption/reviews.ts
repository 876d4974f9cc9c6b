import type { Decision, Review } from '#core/domain/adoption/review.ts';
import type { ContinuationMeasure } from '#core/domain/verdict.ts';
import { type Change, changeOf } from '../entities.ts';
import type { Row } from '../row.ts';
import type { Db, Tx } from '../schema.ts';
import type { HolderReviewRow } from './rows.ts';

/** The reviews of every year, by the scholarship. */
export async function reviewsByHolder(db: Db | Tx): Promise<ReadonlyMap<string, readonly Review[]>> {
  const rows = await db.selectFrom('holderReviews').selectAll().orderBy('year').execute();
  return Map.groupBy(rows.map(toReview), ({ holderId }) => holderId);
}

/** A review with neither a date nor a decision has no row. */
export const reviewChange = (before: Review | null, after: Review | null): Change | null =>
  changeOf('holderReview', before && toRow(before), after && toRow(after));

function toRow({ decision, ...review }: Review): Row | null {
  if (decision === null && review.dueOn === null) return null;
  return {
    ...review,
    measure: decision?.measure ?? null,
    reason: decision?.reason ?? null,
    proposed: decision?.proposed ?? null,
    edition: decision?.edition ?? null,
    decidedOn: decision?.on ?? null,
    person: decision?.by ?? null,
  };
}

const toReview = ({
  measure,
  reason,
  proposed,
  edition,
  decidedOn,
  person,
  ...review
}: HolderReviewRow): Review => ({
  ...review,
  decision: toDecision({ measure, reason, proposed, edition, decidedOn, person }),
});

/** The table keeps a measure and its day together. */
function toDecision(
  row: Pick<HolderReviewRow, 'measure' | 'reason' | 'proposed' | 'edition' | 'decidedOn' | 'person'>,
): Decision | null {
  if (row.measure === null || row.decidedOn === null) return null;
  return {
    measure: row.measure as ContinuationMeasure,
    reason: row.reason,
    proposed: row.proposed as ContinuationMeasure | null,
    edition: row.edition,
    on: row.decidedOn,
    by: row.person,
  };
}
