import { type Attachment, attachmentsFor } from '#core/domain/adoption/attachments.ts';
import type { Holder, HolderEvent } from '#core/domain/adoption/holder.ts';
import { type HolderStanding, standingOfHolder } from '#core/domain/adoption/holder-state.ts';
import type { Review } from '#core/domain/adoption/review.ts';
import { noSteps, type Steps } from '#core/domain/adoption/step.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { type Edition, hasSection } from '#core/domain/edition.ts';
import type { Rulebook } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { type AdoptionRecords, readAdoption } from './records.ts';

/** One scholarship with everything that is known of it. */
export type HolderContext = Readonly<{
  holder: Holder;
  applicant: Applicant;
  /** By whose rules it was adopted; null = that edition is no longer there */
  edition: Edition | null;
  events: readonly HolderEvent[];
  steps: Steps;
  reviews: readonly Review[];
  standing: HolderStanding;
  /** What goes with its 返還誓約書; empty as long as no guarantee is entered */
  attachments: readonly Attachment[];
}>;

type Known = Pick<Gathered, 'byNumber' | 'asOf'>;

/** null: the student is not in the roster. */
function holderContext(
  holder: Holder,
  records: AdoptionRecords,
  { byNumber, asOf }: Known,
  rulebook: Rulebook,
): HolderContext | null {
  const applicant = byNumber.get(holder.studentNumber)?.applicant;
  if (applicant === undefined) return null;
  const edition = rulebook.editions.find(({ id }) => id === holder.edition) ?? null;
  const events = records.events.get(holder.id) ?? [];
  return {
    holder,
    applicant,
    edition,
    events,
    steps: records.holderSteps.get(holder.id) ?? noSteps,
    reviews: records.reviews.get(holder.id) ?? [],
    standing: standingOfHolder(holder, events, asOf),
    attachments: attachmentsOf(holder, applicant, edition),
  };
}

const attachmentsOf = (
  { guarantee }: Holder,
  applicant: Applicant,
  edition: Edition | null,
): readonly Attachment[] =>
  guarantee === null || edition === null || !hasSection(edition, 'guarantee')
    ? []
    : attachmentsFor(guarantee, edition, applicant);

export type AdoptionState = Readonly<{
  gathered: Gathered;
  records: AdoptionRecords;
  holders: readonly HolderContext[];
}>;

/** Everything after 採用 as of now. */
export async function adoptionState(ctx: AppContext): Promise<AdoptionState> {
  const gathered = await gather(ctx);
  const records = await readAdoption(ctx.workspace().db);
  return { gathered, records, holders: holdersIn(records, gathered, ctx.rulebook) };
}

export const holdersIn = (
  records: AdoptionRecords,
  known: Known,
  rulebook: Rulebook,
): readonly HolderContext[] =>
  records.holders.flatMap((holder) => holderContext(holder, records, known, rulebook) ?? []);
