import { amountsFor } from '#core/domain/amounts/amounts.ts';
import type { Aid, AidAnswer } from '#core/domain/amounts/answer.ts';
import { type AmountFacts, noAmountFacts } from '#core/domain/amounts/facts.ts';
import type { Amounts } from '#core/domain/edition-amounts.ts';

/** The answer for one aid, from facts that are stated; the others are open. */
export function aidOf(amounts: Amounts, aid: Aid, facts: Partial<AmountFacts>): AidAnswer {
  const answer = amountsFor(
    { ...noAmountFacts, ...facts },
    { loan1: null, loan2: null, entryExtra: null },
    amounts,
  ).aids.find((each) => each.aid === aid);
  if (answer === undefined) throw new Error(`no ${aid}`);
  return answer;
}

/** Its amounts, those with a condition marked 「?」; or why there are none. */
export function shown({ state, choices }: AidAnswer): string {
  if (state.kind === 'none' || state.kind === 'unsaid') return state.kind;
  if (state.kind === 'missing') return ['missing', ...state.fields].join(' ');
  return choices.map(({ amount, condition }) => `${amount}${condition === null ? '' : '?'}`).join(' ');
}

const places = [
  ['public', 'home'],
  ['public', 'away'],
  ['private', 'home'],
  ['private', 'away'],
] as const;

/** A row of a table through the answer: 国公立 自宅・自宅外, 私立 自宅・自宅外. */
export const rowOf = (amounts: Amounts, aid: Aid, facts: Partial<AmountFacts>): readonly string[] =>
  places.map(([founder, commute]) =>
    shown(aidOf(amounts, aid, { course: 'day', founder, commute, ...facts })),
  );
