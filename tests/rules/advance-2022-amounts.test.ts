import { describe, expect, it } from 'vitest';
import { type AmountsAnswer, amountsFor } from '#core/domain/amounts/amounts.ts';
import type { AidAnswer, AmountChoice } from '#core/domain/amounts/answer.ts';
import { type AmountFacts, noAmountFacts } from '#core/domain/amounts/facts.ts';
import { type AmountsCase, amountFactsOf, amountsFile, chosenOf } from './amounts-cases.ts';
import { shippedWith } from './editions.ts';

const { amounts } = await shippedWith(amountsFile.edition, 'amounts');
const answered = (one: AmountsCase): AmountsAnswer => amountsFor(amountFactsOf(one), chosenOf(one), amounts);

const aids = {
  給付: 'grant',
  第一種: 'loan1',
  第二種: 'loan2',
  入学時特別増額: 'entryExtra',
} as const;
const isAid = (key: string): key is keyof typeof aids => Object.hasOwn(aids, key);

const figure = ({ amount, condition }: AmountChoice): string => `${amount}${condition === null ? '' : '?'}`;

/** 「20000〜120000 160000?」 as the cases write it: a long row of plain amounts by its ends. */
function written({ state, choices }: AidAnswer): string {
  if (state.kind === 'missing') return ['missing', ...state.fields].join(' ');
  if (state.kind === 'none' || state.kind === 'unsaid') return state.kind;
  const steps = choices.filter(({ amount }, at) => amount <= 500_000 && amount === stepAt(choices, at));
  if (steps.length < 5 || choices[0]?.amount !== Math.min(...choices.map(({ amount }) => amount))) {
    return choices.map(figure).join(' ');
  }
  const ends = `${steps[0]?.amount}〜${steps.at(-1)?.amount}`;
  return [ends, ...choices.slice(steps.length).map(figure)].join(' ');
}

/** The amount that equal steps from the first two choices lead to. */
function stepAt(choices: readonly AmountChoice[], at: number): number {
  const [first, second] = choices;
  return (first?.amount ?? 0) + at * ((second?.amount ?? 0) - (first?.amount ?? 0));
}

function outcomeOf(answer: AmountsAnswer, key: string): string | undefined {
  if (isAid(key)) {
    const found = answer.aids.find(({ aid }) => aid === aids[key]);
    return found && written(found);
  }
  if (key === '毎月') return String(answer.together.monthly ?? '未定');
  if (key === '卒業まで') return String(answer.together.untilGraduation ?? '未定');
  const name = key.replace(/の選択$/, '');
  const found = isAid(name) ? answer.chosen.find(({ aid }) => aid === aids[name]) : undefined;
  if (found === undefined) return undefined;
  return found.verdict.kind === 'missing'
    ? ['missing', ...found.verdict.fields].join(' ')
    : found.verdict.kind;
}

describe('2022年度 いくら受けられるかの例', () => {
  it.each(amountsFile.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const answer = answered(one);
    const outcome = Object.fromEntries(Object.keys(one.expect).map((key) => [key, outcomeOf(answer, key)]));
    expect(outcome).toEqual(one.expect);
  });

  it('同じ名前の例はない', () => {
    const names = amountsFile.cases.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('どの答えにも理由と出典があり、選べない金額には選べる金額が添えられる', () => {
    for (const one of amountsFile.cases) {
      const { aids: answers, chosen } = answered(one);
      for (const { reason, citations } of [...answers, ...chosen]) {
        expect(reason, one.name).toMatch(/[。）]$/);
        expect(reason, one.name).not.toMatch(/undefined|null|NaN/);
        expect(citations.length, one.name).toBeGreaterThan(0);
      }
      for (const { aid, verdict, allowed } of chosen) {
        const { choices } = answers.find((answer) => answer.aid === aid) ?? { choices: [] };
        if (verdict.kind === 'notAllowed') expect(allowed).toEqual(choices.map(({ amount }) => amount));
      }
    }
  });
});

// The tables once more, this time through the answer: typed from the pages, 国公立 自宅・自宅外, 私立 自宅・自宅外.

const places = [
  ['public', 'home'],
  ['public', 'away'],
  ['private', 'home'],
  ['private', 'away'],
] as const;
const bands = ['I', 'II', 'III'] as const;

function figuresOf(aid: 'grant' | 'loan1', facts: Partial<AmountFacts>): readonly (readonly number[])[] {
  return places.map(([founder, commute]) => {
    const whole: AmountFacts = {
      ...noAmountFacts,
      school: 'university',
      course: 'day',
      founder,
      commute,
      field: 'other',
      grant: 'none',
      special: false,
      isOverHighestIncome: false,
      educationLoan: 'refused',
      months: 48,
      ...facts,
    };
    const answer = amountsFor(whole, { loan1: null, loan2: null, entryExtra: null }, amounts);
    return answer.aids.find((each) => each.aid === aid)?.choices.map(({ amount }) => amount) ?? [];
  });
}

describe('p.14-15 の表のとおりの給付', () => {
  const rows = (school: AmountFacts['school'], special: boolean) =>
    bands.map((grant) => figuresOf('grant', { school, grant, special }).flat());

  it.each(['university', 'juniorCollege', 'vocational'] as const)('%s', (school) => {
    expect(rows(school, false)).toEqual([
      [29200, 66700, 38300, 75800],
      [19500, 44500, 25600, 50600],
      [9800, 22300, 12800, 25300],
    ]);
    expect(rows(school, true)).toEqual([
      [33300, 66700, 42500, 75800],
      [22200, 44500, 28400, 50600],
      [11100, 22300, 14200, 25300],
    ]);
  });

  it('kosen', () => {
    expect(rows('kosen', false)).toEqual([
      [17500, 34200, 26700, 43300],
      [11700, 22800, 17800, 28900],
      [5900, 11400, 8900, 14500],
    ]);
    expect(rows('kosen', true)).toEqual([
      [25800, 34200, 35000, 43300],
      [17200, 22800, 23400, 28900],
      [8600, 11400, 11700, 14500],
    ]);
  });
});

describe('p.22 の表のとおりの第一種', () => {
  it('大学', () => {
    expect(figuresOf('loan1', {})).toEqual([
      [45000, 30000, 20000],
      [51000, 40000, 30000, 20000],
      [54000, 40000, 30000, 20000],
      [64000, 50000, 40000, 30000, 20000],
    ]);
  });

  it.each(['juniorCollege', 'kosen', 'vocational'] as const)('%s', (school) => {
    expect(figuresOf('loan1', { school })).toEqual([
      [45000, 30000, 20000],
      [51000, 40000, 30000, 20000],
      [53000, 40000, 30000, 20000],
      [60000, 50000, 40000, 30000, 20000],
    ]);
  });
});

describe('p.23 の表のとおりの併給調整', () => {
  it.each([
    ['university', 'I', [[0], [0], [0], [0]], [[0], [0], [0], [0]]],
    ['university', 'II', [[0], [0], [0], [0]], [[0], [0], [0], [0]]],
    ['university', 'III', [[20300], [13800], [21700], [19200]], [[25000], [13800], [30300, 20000], [19200]]],
    ['juniorCollege', 'I', [[0], [0], [0], [0]], [[0], [0], [0], [0]]],
    ['juniorCollege', 'II', [[3800], [0], [0], [0]], [[7100], [0], [0], [0]]],
    ['juniorCollege', 'III', [[24300], [17800], [22900], [17400]], [[29000], [17800], [28500], [17400]]],
    ['kosen', 'I', [[7900], [0], [0], [0]], [[5600], [0], [0], [0]]],
    ['kosen', 'II', [[20200], [15100], [0], [0]], [[20700], [15100], [0], [0]]],
    [
      'kosen',
      'III',
      [[32500, 20000], [33000, 20000], [24600], [26000]],
      [[35800, 20000], [33000, 20000], [28800], [26000]],
    ],
    ['vocational', 'I', [[1900], [0], [0], [0]], [[3800], [0], [0], [0]]],
    ['vocational', 'II', [[16200], [0], [0], [0]], [[19500], [0], [0], [0]]],
    [
      'vocational',
      'III',
      [[30500, 20000], [24000], [23800], [18300]],
      [[35200, 20000], [24000], [29400], [18300]],
    ],
  ] as const)('%s 第%s区分', (school, grant, usual, special) => {
    expect(figuresOf('loan1', { school, grant, special: false })).toEqual(usual);
    expect(figuresOf('loan1', { school, grant, special: true })).toEqual(special);
  });
});
