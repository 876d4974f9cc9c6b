import type { EditionWith } from '../edition.ts';
import type { AidAnswer } from './answer.ts';
import { type ChosenAmounts, type ChosenAnswer, judgeChosen } from './chosen.ts';
import { entryExtraAmounts } from './entry-extra.ts';
import type { AmountFacts } from './facts.ts';
import { grantAmounts } from './grant.ts';
import { loan1Amounts } from './loan1.ts';
import { loan2Amounts } from './loan2.ts';
import { type Together, together } from './together.ts';

export type AmountsAnswer = Readonly<{
  /** grant, loan1, loan2, entryExtra */
  aids: readonly AidAnswer[];
  chosen: readonly ChosenAnswer[];
  /** The grant and the chosen amounts in sum */
  together: Together;
}>;

/** いくら受けられるか: what can be chosen, whether the chosen amounts may be, and what they come to. */
export function amountsFor(
  facts: AmountFacts,
  chosen: ChosenAmounts,
  edition: EditionWith<'amounts'>,
): AmountsAnswer {
  const grant = grantAmounts(facts, edition);
  const loan1 = loan1Amounts(facts, edition);
  const loan2 = loan2Amounts(facts, edition);
  const entryExtra = entryExtraAmounts(facts, edition);
  const answers = [
    judgeChosen(loan1, 'loan1', chosen, edition),
    judgeChosen(loan2, 'loan2', chosen, edition),
    judgeChosen(entryExtra, 'entryExtra', chosen, edition),
  ].filter((answer) => answer !== null);
  return {
    aids: [grant, loan1, loan2, entryExtra],
    chosen: answers,
    together: together(grant, answers, facts.months),
  };
}
