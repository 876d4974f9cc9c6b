import type { Round } from '../edition-calendar.ts';
import type { SchoolDeadline } from '../school-calendar/entries.ts';

export type CarriedDeadlines = Readonly<{
  /** For the new edition; each still has the id of the one it comes from */
  carried: readonly SchoolDeadline[];
  /** Set on a day of the old year: there is no such day to count to in the new one */
  left: readonly SchoolDeadline[];
}>;

/**
 * 校内の締切 of the old edition as rules for the new one. A round is found again by its name; one that the new edition does
 * not have yet keeps its place, and 年間日程 says that it has no day.
 */
export function carriedDeadlines(
  deadlines: readonly SchoolDeadline[],
  rounds: Readonly<{ before: readonly Round[]; after: readonly Round[] }>,
  edition: string,
): CarriedDeadlines {
  const carried = deadlines.flatMap(({ rule, ...deadline }) => {
    if (rule.kind === 'fixed') return [];
    const label = rounds.before.find(({ id }) => id === rule.round)?.label;
    const same = rounds.after.find((round) => round.label === label)?.id;
    return [
      { ...deadline, edition, rule: { ...rule, round: rule.round === null ? null : (same ?? rule.round) } },
    ];
  });
  return { carried, left: deadlines.filter(({ rule }) => rule.kind === 'fixed') };
}
