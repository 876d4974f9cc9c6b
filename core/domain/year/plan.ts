import type { Applicant, FactField } from '../applicant.ts';
import { emptiedFields, intoNewYear, type Stay } from './field-decisions.ts';
import { type Outcome, type Proposal, proposedOutcome, type Turn } from './outcome.ts';

/** One student's way into the new year. */
export type Passage = Readonly<{
  before: Applicant;
  proposal: Proposal;
  /** The proposal, or what the officer chose instead */
  outcome: Outcome;
  /** null = leaves the roster */
  after: Applicant | null;
  /** Facts that are there now and will be gone */
  emptied: readonly FactField[];
}>;

/** Everyone's way into the new year. `chosen`: what the officer decided for single students, by 学籍番号. */
export const passages = (
  applicants: readonly Applicant[],
  turn: Turn,
  chosen: ReadonlyMap<string, Outcome>,
): readonly Passage[] =>
  applicants.map((before) => {
    const proposal = proposedOutcome(before, turn);
    return passage(before, proposal, chosen.get(before.studentNumber) ?? proposal.outcome, turn);
  });

function passage(
  before: Applicant,
  proposal: Proposal,
  outcome: Outcome,
  { from, to, scheme }: Turn,
): Passage {
  if (outcome === 'leaves') return { before, proposal, outcome, after: null, emptied: [] };
  const stay: Stay = { kind: outcome, years: to - from, scheme };
  const after = intoNewYear(before, stay);
  return { before, proposal, outcome, after, emptied: emptiedFields(before, after) };
}

/** How many students lose which fact, in the order of the facts. */
export function emptiedCounts(all: readonly Passage[]): ReadonlyMap<FactField, number> {
  const counts = new Map<FactField, number>();
  for (const { emptied } of all) for (const field of emptied) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
}
