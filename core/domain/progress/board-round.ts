import type { Edition } from '../edition.ts';
import type { Round } from '../edition-calendar.ts';

/** The one round of an edition that has none with dates. */
export const wholeYear = 'wholeYear';

/** A 募集回 as applications are counted in it; `dates` null where the edition has no rounds. */
export type BoardRound = Readonly<{ id: string; label: string; dates: Round | null }>;

const known = new WeakMap<Edition, readonly BoardRound[]>();

/** In their order; an edition without dates has one round, so that nobody is outside all of them. */
export function boardRounds(edition: Edition): readonly BoardRound[] {
  const rounds = known.get(edition) ?? roundsOf(edition);
  known.set(edition, rounds);
  return rounds;
}

function roundsOf({ calendar }: Edition): readonly BoardRound[] {
  if (calendar.rounds.length === 0) return [{ id: wholeYear, label: '通年', dates: null }];
  return calendar.rounds.map((round) => ({ id: round.id, label: round.label, dates: round }));
}
