import type { Edition } from './edition.ts';
import { type Wish, wishes } from './verdict.ts';

/** The wishes that an edition can judge, in the order of lists and forms. */
export const wishesIn = (edition: Edition): readonly Wish[] => wishes.filter((wish) => judges(edition, wish));

function judges({ household, choices, continuation }: Edition, wish: Wish): boolean {
  switch (wish) {
    case 'grant':
      return household.grant !== null;
    case 'continuation':
      return continuation !== null;
    default:
      return choices.chains.some(({ value }) => value.wishes.includes(wish));
  }
}
