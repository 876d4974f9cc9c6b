import type { Candidate } from '#core/domain/adoption/candidate.ts';
import type { Holder, HolderEvent } from '#core/domain/adoption/holder.ts';
import type { Review } from '#core/domain/adoption/review.ts';
import type { Steps } from '#core/domain/adoption/step.ts';
import { candidatesByNumber } from '#core/store/adoption/candidates.ts';
import { holderEventsByHolder } from '#core/store/adoption/holder-events.ts';
import { listHolders } from '#core/store/adoption/holders.ts';
import { reviewsByHolder } from '#core/store/adoption/reviews.ts';
import { stepsByCandidate, stepsByHolder } from '#core/store/adoption/steps.ts';
import type { Db, Tx } from '#core/store/schema.ts';

/** Everything that was recorded after 採用. */
export type AdoptionRecords = Readonly<{
  candidates: ReadonlyMap<string, Candidate>;
  candidateSteps: ReadonlyMap<string, Steps>;
  holders: readonly Holder[];
  events: ReadonlyMap<string, readonly HolderEvent[]>;
  holderSteps: ReadonlyMap<string, Steps>;
  reviews: ReadonlyMap<string, readonly Review[]>;
}>;

export const readAdoption = async (db: Db | Tx): Promise<AdoptionRecords> => ({
  candidates: await candidatesByNumber(db),
  candidateSteps: await stepsByCandidate(db),
  holders: await listHolders(db),
  events: await holderEventsByHolder(db),
  holderSteps: await stepsByHolder(db),
  reviews: await reviewsByHolder(db),
});
