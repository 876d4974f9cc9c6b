import type { Edition } from './edition.ts';
import { type Wish, wishes } from './verdict.ts';

/** The wishes that an edition can judge, in the order of lists and forms. */
export const wishesIn = (edition: Edition): readonly Wish[] => wishes.filter((wish) => judges(edition, wish));

/** Where no 申込区分 is published, every loan whose marks are known is judged by itself. */
function judges({ household, choices, marks, continuation }: Edition, wish: Wish): boolean {
  switch (wish) {
    case 'grant':
      return household.grant !== null;
    case 'continuation':
      return continuation !== null;
    default:
      return choices.chains.length > 0
        ? choices.chains.some(({ value }) => value.wishes.includes(wish))
        : marks.rules.some(({ wishes: named }) => named.includes(wish));
  }
}
