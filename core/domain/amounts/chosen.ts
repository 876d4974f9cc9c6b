import type { Amounts } from '../edition-amounts.ts';
import type { Citation } from '../verdict.ts';
import { type Aid, type AidAnswer, aidLabels, sentence } from './answer.ts';
import { type AmountField, namedFields, yen } from './facts.ts';

/** Yen; null = nothing chosen. The grant cannot be chosen. */
export type ChosenAmounts = Readonly<Record<Exclude<Aid, 'grant'>, number | null>>;

export type ChosenAnswer = Readonly<{
  aid: Exclude<Aid, 'grant'>;
  unit: AidAnswer['unit'];
  amount: number;
  verdict:
    | Readonly<{ kind: 'allowed' }>
    | Readonly<{ kind: 'notAllowed' }>
    /** The edition does not say */
    | Readonly<{ kind: 'unsaid' }>
    | Readonly<{ kind: 'missing'; fields: readonly AmountField[] }>;
  reason: string;
  /** What can be chosen instead, the conditional ones included */
  allowed: readonly number[];
  citations: readonly Citation[];
}>;

/** Is the chosen amount among those that can be chosen, and if not, why? */
export function judgeChosen(
  answer: AidAnswer,
  aid: ChosenAnswer['aid'],
  chosen: ChosenAmounts,
  { conditions }: Amounts,
): ChosenAnswer | null {
  const amount = chosen[aid];
  if (amount === null) return null;
  const base = { aid, unit: answer.unit, amount, allowed: answer.choices.map((choice) => choice.amount) };
  const alone = conditions.entryExtraAlone;
  if (alone !== null && aid === 'entryExtra' && chosen.loan1 === null && chosen.loan2 === null) {
    const reason = `${sentence(alone)}第一種奨学金か第二種奨学金と併せて選んでください。`;
    return { ...base, verdict: { kind: 'notAllowed' }, reason, citations: [alone.citation] };
  }
  return { ...base, ...verdictOf(answer, amount) };
}

function verdictOf(
  answer: AidAnswer,
  amount: number,
): Pick<ChosenAnswer, 'verdict' | 'reason' | 'citations'> {
  const { citations, reason } = answer;
  const words = `${aidLabels[answer.aid]}の ${yen(amount)}`;
  if (answer.state.kind === 'unsaid') {
    const open = `${words}を選べるかは、この版の資料では分かりません。${reason}`;
    return { verdict: answer.state, reason: open, citations };
  }
  if (answer.state.kind === 'missing') return { verdict: answer.state, reason, citations };
  const choice = answer.choices.find((each) => each.amount === amount);
  if (choice === undefined) {
    const refused = answer.refused.find((each) => each.amount === amount);
    return {
      verdict: { kind: 'notAllowed' },
      reason: `${words}は選べません。${refused?.reason ?? reason}`,
      citations: refused === undefined ? citations : [refused.citation],
    };
  }
  if (choice.condition === null) {
    return { verdict: { kind: 'allowed' }, reason: `${words}を選べます。`, citations };
  }
  const { fields, words: condition, citation } = choice.condition;
  return {
    verdict: { kind: 'missing', fields },
    reason: `${words}を選べるかは、${namedFields(fields)}で決まります。${condition}`,
    citations: [citation],
  };
}
