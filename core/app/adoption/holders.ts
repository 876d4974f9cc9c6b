import type { HolderTable, HolderTableRow } from '#core/contract/adoption.ts';
import { isEventOpen, isOver, stateLabel } from '#core/domain/adoption/holder-state.ts';
import { byPlace } from '#core/domain/student-order.ts';
import type { AppContext } from '../context.ts';
import { type AdoptionState, adoptionState, type HolderContext } from './holder-context.ts';
import { personIn } from './person.ts';
import { rulesByEdition } from './rules-by-edition.ts';

/** Every scholarship with its 異動 and where it stands. */
export const holderTable = async (ctx: AppContext): Promise<HolderTable> =>
  holderTableOf(await adoptionState(ctx));

export const holderTableOf = ({ gathered: { asOf }, holders }: AdoptionState): HolderTable => ({
  asOf,
  rules: rulesByEdition(holders, ({ adoption }) => adoption?.events ?? null),
  rows: holders.map(holderRow).sort(byPlace),
});

const holderRow = ({ holder, applicant, standing, events }: HolderContext): HolderTableRow => ({
  ...personIn(applicant),
  key: holder.id,
  holder,
  standing,
  stateLabel: stateLabel(standing.state, holder.kind),
  isOver: isOver(standing.state),
  events,
  open: events.filter(isEventOpen).length,
});
