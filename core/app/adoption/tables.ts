import type { AppContext } from '../context.ts';
import type { AdoptionTables } from '../home/adoption-todos.ts';
import { candidateTableOf } from './candidates.ts';
import { adoptionState } from './holder-context.ts';
import { holderTableOf } from './holders.ts';
import { pledgeTableOf } from './pledges.ts';
import { reviewTableOf, yearOfReview } from './reviews.ts';

/** All four tables as of now, for ホーム; null where nothing follows 採用. Nobody is judged: no line needs it. */
export async function adoptionTables(ctx: AppContext): Promise<AdoptionTables | null> {
  if (ctx.workspace().edition.scheme === 'advance') return null;
  const state = await adoptionState(ctx);
  if (state.holders.length === 0 && state.records.candidates.size === 0) return null;
  return {
    candidates: candidateTableOf(state.gathered, state.records),
    pledges: pledgeTableOf(state),
    holders: holderTableOf(state),
    reviews: reviewTableOf(ctx, state, yearOfReview(ctx, state), new Map()),
  };
}
