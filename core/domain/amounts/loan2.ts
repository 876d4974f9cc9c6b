import type { AmountRange, Amounts } from '../edition-amounts.ts';
import {
  type AidAnswer,
  type AmountChoice,
  citationsOf,
  known,
  missing,
  plain,
  type RefusedAmount,
  sentence,
  unsaid,
} from './answer.ts';
import { type AmountFacts, type AmountField, yen } from './facts.ts';

/** 第二種奨学金: any step of the range, and for some courses of private universities an increase on the highest. */
export function loan2Amounts(facts: AmountFacts, amounts: Amounts): AidAnswer {
  const { loan2, conditions, correspondence } = amounts;
  const { course, schooling } = facts;
  const isYearly = course === 'correspondence' && schooling !== null && schooling !== 'fullYear';
  const head = { aid: 'loan2', unit: isYearly ? 'year' : 'month' } as const;
  const cited = citationsOf(conditions.loanSchools);
  if (loan2 === null) return unsaid(head, 'この版に第二種奨学金の額はありません。', cited);
  if (course === null) return missing(head, ['course'], [...cited, loan2.citation]);
  if (course === 'correspondence') {
    if (correspondence === null) {
      const rule = conditions.loanSchools;
      const open = 'この版の資料に、通信教育課程の第二種奨学金の額は示されていません。';
      return unsaid(head, rule === null ? open : sentence(rule), cited);
    }
    if (schooling === null) return missing(head, ['schooling'], [loan2.citation]);
  } else if (correspondence !== null && amounts.loan1.length === 0) {
    return unsaid(head, 'この版は通信教育課程のもので、ほかの課程の月額はありません。', [loan2.citation]);
  }
  const increases = amounts.loan2Increase
    .toSorted((a, b) => a.value.total - b.value.total)
    .map((rule) => increase(rule, facts, loan2.value.to));
  return known(
    head,
    [...stepsOf(loan2.value).map(plain), ...increases.flatMap((each) => each.choice ?? [])],
    {
      reason: `${isYearly ? '年1回、' : ''}${yen(loan2.value.from)}から${yen(loan2.value.to)}まで、${yen(loan2.value.step)}単位で選べます。`,
      refused: increases.flatMap((each) => each.refused ?? []),
      citations: [loan2.citation, ...amounts.loan2Increase.map(({ citation }) => citation)],
    },
  );
}

export const stepsOf = ({ from, to, step }: AmountRange): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

type Increase = Readonly<{ choice: AmountChoice | null; refused: RefusedAmount | null }>;

function increase(
  { value, citation }: Amounts['loan2Increase'][number],
  { school, founder, field }: AmountFacts,
  highest: number,
): Increase {
  const words = `${value.label}で ${yen(highest)}を選んだ場合に限り、${yen(value.increase)}増額できます。`;
  const asked = [
    ['school', school, 'university'],
    ['founder', founder, 'private'],
    ['field', field, value.field],
  ] as const satisfies readonly (readonly [AmountField, string | null, string])[];
  if (asked.some(([, answer, wanted]) => answer !== null && answer !== wanted)) {
    return { choice: null, refused: { amount: value.total, reason: words, citation } };
  }
  const fields = asked.filter(([, answer]) => answer === null).map(([name]) => name);
  const condition = fields.length === 0 ? null : { fields, words, citation };
  return { choice: { amount: value.total, condition }, refused: null };
}
