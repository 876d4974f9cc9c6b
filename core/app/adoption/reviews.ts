import type { ReviewRow, ReviewTable, StepCell } from '#core/contract/adoption.ts';
import { effectOf } from '#core/domain/adoption/holder-state.ts';
import {
  endOfYear,
  isRequestLate,
  measuresBefore,
  type ReviewState,
  type ReviewStep,
  requestNeed,
  reviewState,
  reviewStepLabels,
  reviewStepOf,
  reviewSteps,
} from '#core/domain/adoption/review.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { fiscalYearOf } from '#core/domain/dates.ts';
import { byPlace } from '#core/domain/student-order.ts';
import type { AppContext } from '../context.ts';
import { type AdoptionState, adoptionState, type HolderContext } from './holder-context.ts';
import { personIn } from './person.ts';
import { type Proposal, proposalsFor, reviewEdition } from './proposals.ts';
import { stepColumns } from './step-cells.ts';

/** 継続願 and 適格認定 of everyone in a year. */
export async function reviewTable(ctx: AppContext, wanted: number | null): Promise<ReviewTable> {
  const state = await adoptionState(ctx);
  const year = wanted ?? yearOfReview(ctx, state);
  return reviewTableOf(ctx, state, year, await proposalsFor(ctx, state, year));
}

/** That of the edition in use where it is one of 適格認定, else that of the day. */
export const yearOfReview = (ctx: AppContext, { gathered }: Pick<AdoptionState, 'gathered'>): number => {
  const { scheme, fiscalYear } = ctx.workspace().edition;
  return scheme === 'continuation' ? fiscalYear : fiscalYearOf(gathered.asOf);
};

export function reviewTableOf(
  { rulebook, workspace }: Pick<AppContext, 'rulebook' | 'workspace'>,
  { gathered: { asOf }, holders, records }: AdoptionState,
  year: number,
  proposals: ReadonlyMap<string, Proposal>,
): ReviewTable {
  const rows = holders
    .map((context) => reviewRow(context, proposals.get(context.holder.studentNumber), year, asOf))
    .sort(byPlace);
  const edition = reviewEdition(rulebook, year);
  const asking = [edition, workspace().edition].find((each) => (each?.adoption?.request ?? null) !== null);
  const request = asking?.adoption?.request ?? null;
  const recorded = [...records.reviews.values()].flatMap((reviews) => reviews.map((each) => each.year));
  const published = rulebook.editions.flatMap(({ scheme, fiscalYear }) =>
    scheme === 'continuation' ? [fiscalYear] : [],
  );
  return {
    asOf,
    year,
    years: [...new Set([year, fiscalYearOf(asOf), ...recorded, ...published])].sort((a, b) => b - a),
    edition:
      edition === null
        ? null
        : {
            id: edition.id,
            title: edition.title,
            decidedBy: edition.continuation.decidedBy,
            finalYear: edition.continuation.finalYear,
          },
    request:
      asking === undefined || asking === null || request === null
        ? null
        : { edition: asking.id, editionTitle: asking.title, rules: request },
    columns: stepColumns(
      reviewSteps.map((step) => ({ id: step, label: reviewStepLabels[step], group: null })),
      rows,
    ),
    rows,
  };
}

function reviewRow(
  { holder, applicant, events, steps, reviews }: HolderContext,
  proposal: Proposal | undefined,
  year: number,
  asOf: IsoDate,
): ReviewRow {
  const need = requestNeed(holder, events, applicant, year);
  const review = reviews.find((each) => each.year === year) ?? null;
  const decision = review?.decision ?? null;
  const dueOn = review?.dueOn ?? null;
  const state = reviewState(need, decision, steps, year);
  const late = isRequestLate(state, dueOn, asOf);
  const cell = (step: ReviewStep): StepCell => ({
    mark: steps.get(reviewStepOf(step, year)) ?? null,
    asked: asks(step, state, decision?.measure ?? null, need.kind),
    late: late && step === 'request',
    hint: step === 'request' && need.kind !== 'toFile' ? need.reason : null,
  });
  const stops = decision?.measure === 'suspension' ? 'pauses' : 'ends';
  const isStop = decision?.measure === 'suspension' || decision?.measure === 'abolition';
  return {
    ...personIn(applicant),
    key: holder.id,
    holder,
    need,
    state,
    dueOn,
    late,
    proposed: proposal?.measure ?? null,
    criteria: proposal?.criteria ?? [],
    decision,
    warnedBefore: proposal?.warnedBefore ?? applicant.warnedBefore,
    before: measuresBefore(reviews, year),
    awaitsEvent:
      isStop && !events.some(({ event, month }) => effectOf(event) === stops && month >= endOfYear(year)),
    cells: Object.fromEntries(reviewSteps.map((step) => [step, cell(step)])),
  };
}

function asks(
  step: ReviewStep,
  state: ReviewState,
  measure: NonNullable<ReviewRow['decision']>['measure'] | null,
  need: ReviewRow['need']['kind'],
): StepCell['asked'] {
  switch (step) {
    case 'request':
      return need === 'toFile' ? 'needed' : 'notNeeded';
    case 'entered':
      return state === 'notConcerned' ? 'notNeeded' : 'needed';
    case 'notified':
      if (state === 'notConcerned' || measure === 'continue') return 'notNeeded';
      return measure === null ? 'ifApplicable' : 'needed';
  }
}
