import type { Cited } from '../cited.ts';
import type { Edition } from '../edition.ts';
import type { Round } from '../edition-calendar.ts';
import type { TypedRound } from './entries.ts';

/** A round of the year, and the entry of the school where it comes from there. */
export type YearRound = Readonly<{ round: Round; typed: TypedRound | null }>;

/**
 * The rounds of an edition and those the school typed, in the order of their beginning. A typed one replaces its namesake
 * and takes its id: what was recorded in that round stays in it.
 */
export function yearRounds(edition: Edition, typed: readonly TypedRound[]): readonly YearRound[] {
  const named = new Set(typed.map(({ label }) => label));
  const published = edition.calendar.rounds.filter(({ label }) => !named.has(label));
  const idOf = ({ id, label }: TypedRound): string =>
    edition.calendar.rounds.find((round) => round.label === label)?.id ?? id;
  return [
    ...published.map((round) => ({ round, typed: null })),
    ...typed.map((entry) => ({ round: asRound(entry, idOf(entry)), typed: entry })),
  ].sort((a, b) => (a.round.application.value.from < b.round.application.value.from ? -1 : 1));
}

/**
 * The edition with the dates of the year: rounds, the first possible day and the last follow from them. The edition
 * itself where the school typed none.
 */
export function withTypedRounds(edition: Edition, typed: readonly TypedRound[]): Edition {
  if (typed.length === 0) return edition;
  const rounds = yearRounds(edition, typed).map(({ round }) => round);
  return { ...edition, calendar: { ...edition.calendar, rounds } };
}

function asRound(typed: TypedRound, id: string): Round {
  const cited = <Value>(value: Value): Cited<Value> => ({
    value,
    citation: { document: typed.notice, locator: '', quote: '' },
    certainty: 'A',
    checkedOn: typed.enteredOn,
    reviewBy: null,
  });
  const { label, application, posting, recommendation, result } = typed;
  return {
    id,
    label,
    application: cited(application),
    posting: posting === null ? null : cited(posting),
    recommendation: recommendation === null ? null : cited(recommendation),
    result: result === null ? null : cited(result),
  };
}
