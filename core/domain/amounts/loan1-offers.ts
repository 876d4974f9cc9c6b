import type { Cited } from '../cited.ts';
import type { Loan1Amounts } from '../edition-amounts.ts';
import { type AmountChoice, type RefusedAmount, sentence } from './answer.ts';
import type { AwayAnswer } from './away.ts';
import type { AmountFacts } from './facts.ts';

/** An amount of the table, with what it depends on. */
export type Loan1Offer = Readonly<{
  amount: number;
  /** A highest amount that only a lower income may have */
  isLimited: boolean;
  /** Only for who lives away from home */
  isAway: boolean;
}>;

/** The amounts of a column, and those of the column 自宅 where they may be chosen as well; the highest first. */
export function offers(
  { highest, others }: Loan1Amounts,
  home: Loan1Amounts | null,
  isLimited: boolean,
): readonly Loan1Offer[] {
  const isHome = (amount: number): boolean =>
    home === null || home.highest === amount || home.others.includes(amount);
  const free = new Set([...others, ...(home?.others ?? [])]);
  const all = new Set([highest, ...(home === null ? [] : [home.highest]), ...free]);
  return [...all]
    .toSorted((a, b) => b - a)
    .map((amount) => ({ amount, isLimited: isLimited && !free.has(amount), isAway: !isHome(amount) }));
}

/** What of it this student may choose, may perhaps choose, and may not. */
export function toChoices(
  offered: readonly Loan1Offer[],
  { isOverHighestIncome }: Pick<AmountFacts, 'isOverHighestIncome'>,
  away: AwayAnswer | null,
  highestRule: Cited<string> | null,
): Readonly<{ choices: readonly AmountChoice[]; refused: readonly RefusedAmount[] }> {
  const choices: AmountChoice[] = [];
  const refused: RefusedAmount[] = [];
  const awayCitation = away?.findings[0]?.citation;
  for (const { amount, isLimited, isAway } of offered) {
    const conditions: NonNullable<AmountChoice['condition']>[] = [];
    if (isAway && away !== null && awayCitation !== undefined) {
      if (away.verdict.kind === 'notMet') {
        refused.push({ amount, reason: away.reason, citation: awayCitation });
        continue;
      }
      if (away.verdict.kind === 'missing') {
        conditions.push({ fields: away.verdict.fields, words: away.reason, citation: awayCitation });
      }
    }
    if (isLimited && highestRule !== null) {
      const { citation } = highestRule;
      if (isOverHighestIncome === true) {
        refused.push({ amount, reason: sentence(highestRule), citation });
        continue;
      }
      if (isOverHighestIncome === null) {
        conditions.push({ fields: ['isOverHighestIncome'], words: sentence(highestRule), citation });
      }
    }
    choices.push({ amount, condition: joined(conditions) });
  }
  return { choices, refused };
}

/** Several conditions as one: all of them must be cleared. */
export function joined(
  conditions: readonly NonNullable<AmountChoice['condition']>[],
): AmountChoice['condition'] {
  const [first] = conditions;
  if (first === undefined) return null;
  return {
    fields: conditions.flatMap(({ fields }) => fields),
    words: conditions.map(({ words }) => words).join(''),
    citation: first.citation,
  };
}
