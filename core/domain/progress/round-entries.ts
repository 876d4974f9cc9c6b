import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { roundOf } from '../rounds.ts';
import { type BoardRound, boardRounds, wholeYear } from './board-round.ts';
import { type CaseEvent, lastOf } from './case-event.ts';
import type { OfficeYear, Recommendation } from './records.ts';

/** One application in one 募集回. */
export type RoundEntry = Readonly<{
  /** null: it belongs to no round, because every round is closed or 受付番号発行日 lies outside them all */
  round: BoardRound | null;
  /** Of this round, in the order in which they happened */
  events: readonly CaseEvent[];
  /** The newest submitted 推薦書 of this round it stands on; without one, the newest that waits to be submitted */
  recommendation: Recommendation | null;
}>;

/**
 * The rounds in which an applicant has an application: each that was left by 次回へ or 辞退, each in which it was
 * recommended, and the one in which it is now. Never none: whoever belongs nowhere has one entry without a round.
 *
 * Where an application stands now does not follow the clock: without a receipt number it stays in the first round that
 * is not closed, so that a forgotten student cannot slip into the next one unseen.
 */
export function roundEntries(
  applicant: Pick<Applicant, 'studentNumber' | 'receiptNumber' | 'receiptDate'>,
  records: OfficeYear,
  edition: Edition,
): readonly RoundEntry[] {
  const { studentNumber } = applicant;
  const all = records.events.get(studentNumber) ?? [];
  const listing = records.recommendationsOf.get(studentNumber) ?? [];
  const rounds = boardRounds(edition);
  const homeOf = homeRounds(applicant, edition);
  const eventsIn = (round: string | undefined) => all.filter((event) => homeOf(event.round) === round);
  const entryIn = (round: BoardRound | null): RoundEntry => ({
    round,
    events: eventsIn(round?.id),
    recommendation: newestIn(listing.filter((one) => homeOf(one.round) === round?.id)),
  });
  const settledBy = (kind: 'deferred' | 'withdrawn') =>
    rounds.filter(({ id }) => isSettled(kind, eventsIn(id)));
  const left = settledBy('deferred');
  const withdrawn = settledBy('withdrawn');
  const recommended = rounds.filter(({ id }) =>
    listing.some((one) => homeOf(one.round) === id && isSubmitted(one)),
  );
  const past = rounds.filter((round) => [recommended, left, withdrawn].some((some) => some.includes(round)));
  if (recommended.length > 0) return past.map(entryIn);
  const present = presentRound(applicant, { all, left, rounds, homeOf }, records, edition);
  const known = present !== null && past.includes(present);
  return [...past.map(entryIn), ...(known ? [] : [entryIn(present)])];
}

/** A 推薦書 counts once it was submitted in スカラAC. */
export const isSubmitted = ({ submittedOn }: Recommendation): boolean => submittedOn !== null;

const newestIn = (listing: readonly Recommendation[]): Recommendation | null =>
  listing.findLast(isSubmitted) ?? listing.at(-1) ?? null;

/** The last word about the application in that round is 次回へ, or 辞退. */
const isSettled = (kind: 'deferred' | 'withdrawn', events: readonly CaseEvent[]): boolean =>
  lastOf(events, 'withdrawn', 'deferred', 'resumed')?.kind === kind;

/**
 * The round in which something stands that was recorded in `round`: that one itself; or, where the edition has it no
 * more (it ran as 通年 until its rounds were typed), the one of the 受付番号発行日, or else the first.
 */
export function homeRounds(
  { receiptDate }: Pick<Applicant, 'receiptDate'>,
  edition: Edition,
): (round: string) => string {
  const rounds = boardRounds(edition);
  const known = new Set(rounds.map(({ id }) => id));
  const entered = receiptDate === null ? undefined : roundOf(receiptDate, edition)?.id;
  return (round) => (known.has(round) ? round : (entered ?? rounds[0]?.id ?? round));
}

type Known = Readonly<{
  all: readonly CaseEvent[];
  left: readonly BoardRound[];
  rounds: readonly BoardRound[];
  homeOf: (round: string) => string;
}>;

function presentRound(
  { receiptNumber, receiptDate }: Pick<Applicant, 'receiptNumber' | 'receiptDate'>,
  { all, left, rounds, homeOf }: Known,
  { closings }: OfficeYear,
  edition: Edition,
): BoardRound | null {
  const byId = (id: string | undefined) =>
    rounds.find((round) => id !== undefined && round.id === homeOf(id)) ?? null;
  const stays = (round: BoardRound | null): round is BoardRound => round !== null && !left.includes(round);
  if (rounds.length === 1 && rounds[0]?.id === wholeYear) return rounds[0];
  const entered = receiptDate === null ? null : byId(roundOf(receiptDate, edition)?.id);
  if (stays(entered)) return entered;
  // A receipt number outside every round is a mistake to be seen, unless it is the one left behind by 次回へ.
  if (receiptNumber !== null && receiptDate !== null && entered === null) return null;
  const sentOn = all.findLast(
    (event) => event.kind === 'deferred' && left.some(({ id }) => id === homeOf(event.round)),
  );
  const target = sentOn?.kind === 'deferred' ? byId(sentOn.to) : null;
  // 次回へ before 辞退: a 辞退 in another round does not end what goes on in this one, and nobody may be hidden by it.
  if (stays(target)) return target;
  const settled = byId(lastOf(all, 'withdrawn', 'resumed')?.round);
  if (stays(settled)) return settled;
  const begun = byId(all.findLast(({ kind }) => kind === 'schoolPapers')?.round);
  if (stays(begun)) return begun;
  const isClosed = ({ id }: BoardRound) => closings.some(({ round }) => round === id);
  return rounds.find((round) => stays(round) && !isClosed(round)) ?? null;
}
