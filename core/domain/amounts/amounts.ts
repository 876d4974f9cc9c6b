import type { Amounts } from '../edition-amounts.ts';
import { type Failure, fail } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { AidAnswer } from './answer.ts';
import { type AwayAnswer, awayAnswer } from './away.ts';
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
  /** Whether 自宅外 may be chosen; null where it is not asked */
  away: AwayAnswer | null;
  chosen: readonly ChosenAnswer[];
  /** The grant and the chosen amounts in sum */
  together: Together;
}>;

/** The amounts of an edition, or that it has none: never another year's. */
export const amountsIn = (
  edition: Readonly<{ title: string; amounts: Amounts | null }>,
): Result<Amounts, Failure> =>
  edition.amounts === null
    ? fail(
        'edition-unknown',
        `「${edition.title}」の規則に金額はまだありません。金額のある版を選んでください。`,
      )
    : ok(edition.amounts);

/** いくら受けられるか: what can be chosen, whether the chosen amounts may be, and what they come to. */
export function amountsFor(facts: AmountFacts, chosen: ChosenAmounts, amounts: Amounts): AmountsAnswer {
  const grant = grantAmounts(facts, amounts);
  const loan1 = loan1Amounts(facts, amounts);
  const loan2 = loan2Amounts(facts, amounts);
  const entryExtra = entryExtraAmounts(facts, amounts);
  const answers = [
    judgeChosen(loan1, 'loan1', chosen, amounts),
    judgeChosen(loan2, 'loan2', chosen, amounts),
    judgeChosen(entryExtra, 'entryExtra', chosen, amounts),
  ].filter((answer) => answer !== null);
  return {
    aids: [grant, loan1, loan2, entryExtra],
    away: awayAnswer(facts, amounts),
    chosen: answers,
    together: together(grant, answers, facts),
  };
}
