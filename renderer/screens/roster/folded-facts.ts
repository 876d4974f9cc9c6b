import type { StudentDetail } from '#core/contract/students.ts';

type Fact = StudentDetail['facts'][number];
export type FactGroup = Readonly<{ name: string; facts: readonly Fact[] }>;

/** Entries in their groups. Those of other schemes are left out unless they hold something, or all are wanted. */
export function groupsToShow(
  facts: readonly Fact[],
  shownBefore: ReadonlySet<string>,
  all: boolean,
): readonly FactGroup[] {
  const shown = facts.filter(
    ({ field, asked, text }) => all || asked || text !== '' || shownBefore.has(field),
  );
  return [...Map.groupBy(shown, ({ group }) => group)].map(([name, members]) => ({ name, facts: members }));
}

/** What only other schemes ask for and nobody has entered. */
export const foldedCount = (facts: readonly Fact[], shownBefore: ReadonlySet<string>): number =>
  facts.filter(({ field, asked, text }) => !asked && text === '' && !shownBefore.has(field)).length;

/** What held something when the form was opened stays in its place while it is being emptied. */
export const filledFields = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.filter(({ text }) => text !== '').map(({ field }) => field));
