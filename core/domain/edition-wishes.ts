import type { Edition } from './edition.ts';
import { type LoanWish, type Wish, wishes } from './verdict.ts';

/** The wishes that an edition can judge, in the order of lists and forms. */
export const wishesIn = (edition: Edition): readonly Wish[] => wishes.filter((wish) => judges(edition, wish));

/** The loans that are judged each by itself, because the edition has rules for them and none for 申込区分. */
export const loansWithoutChain = (edition: Edition): readonly LoanWish[] =>
  edition.choices.chains.length > 0 ? [] : wishes.filter(isLoan).filter((wish) => hasMarks(edition, wish));

function judges(edition: Edition, wish: Wish): boolean {
  switch (wish) {
    case 'grant':
      return edition.household.grant !== null;
    case 'continuation':
      return edition.continuation !== null;
    default:
      return (
        loansWithoutChain(edition).includes(wish) ||
        edition.choices.chains.some(({ value }) => value.wishes.includes(wish))
      );
  }
}

const isLoan = (wish: Wish): wish is LoanWish => wish !== 'grant' && wish !== 'continuation';

const hasMarks = ({ marks }: Edition, wish: LoanWish): boolean =>
  marks.rules.some((rule) => rule.wishes.includes(wish));
