import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsFor } from '#core/domain/amounts/amounts.ts';
import type { AidAnswer } from '#core/domain/amounts/answer.ts';
import { bandsIn } from '#core/domain/amounts/asked.ts';
import type { ChosenAmounts } from '#core/domain/amounts/chosen.ts';
import type { AmountFacts, AmountField } from '#core/domain/amounts/facts.ts';
import { untilGraduation } from '#core/domain/amounts/together.ts';
import type { Amounts } from '#core/domain/edition-amounts.ts';
import { shippedWith } from '../../rules/editions.ts';

const editions = await Promise.all(
  ['advance-2022', 'advance-2026', 'enrolled-2023', 'enrolled-2025', 'correspondence-2020'].map((id) =>
    shippedWith(id, 'amounts'),
  ),
);

const complete: fc.Arbitrary<AmountFacts> = fc.record({
  school: fc.constantFrom('university', 'juniorCollege', 'kosen', 'vocational'),
  course: fc.constantFrom('day', 'day', 'night', 'correspondence'),
  founder: fc.constantFrom('public', 'private'),
  commute: fc.constantFrom('home', 'away'),
  field: fc.constantFrom('medicalDental', 'pharmacyVeterinary', 'other'),
  grant: fc.constantFrom('I', 'II', 'III', 'IV', 'outside', 'none'),
  special: fc.boolean(),
  isOverHighestIncome: fc.boolean(),
  educationLoan: fc.constantFrom('exempt', 'refused', 'granted'),
  months: fc.constantFrom(12, 24, 36, 48, 72),
  schooling: fc.constantFrom('summerWinter', 'fullYear', 'openUniversity'),
  entryYear: fc.constantFrom(2010, 2017, 2018, 2023),
  manyChildren: fc.boolean(),
  entry: fc.constantFrom('firstYear', 'transfer', 'earlier'),
  hadEntryExtra: fc.boolean(),
  distance: fc.constantFrom(10, 59.9, 60, 100),
  travelMinutes: fc.constantFrom(30, 89, 90, 119, 120),
  fare: fc.constantFrom(0, 9_999, 10_000),
  services: fc.constantFrom(1, 2, 12),
  otherAwayReason: fc.boolean(),
  independent: fc.boolean(),
});
const fields = Object.keys(fc.sample(complete, 1)[0] ?? {}) as AmountField[];
const chosenAmounts: fc.Arbitrary<ChosenAmounts> = fc.record({
  loan1: fc.option(fc.constantFrom(0, 20000, 21700, 30000, 45000, 54000, 64000)),
  loan2: fc.option(fc.constantFrom(10000, 20000, 120000, 140000, 160000)),
  entryExtra: fc.option(fc.constantFrom(50000, 100000, 500000, 600000)),
});
const nothing: ChosenAmounts = { loan1: null, loan2: null, entryExtra: null };
const forget = (facts: AmountFacts, some: readonly AmountField[]): AmountFacts => ({
  ...facts,
  ...Object.fromEntries(some.map((field) => [field, null])),
});
/** Where an edition has no grant, it is not asked, and the amounts are those of who receives none. */
const forgettable = (amounts: Amounts): AmountField[] =>
  fields.filter((field) => field !== 'grant' || bandsIn(amounts).length > 0);
const plainAmounts = ({ choices }: AidAnswer): readonly number[] =>
  choices.filter(({ condition }) => condition === null).map(({ amount }) => amount);

describe.each(editions)('$id: missing facts', ({ amounts }) => {
  it('never refuse an amount that the facts would have allowed, nor allow one they would not', () => {
    fc.assert(
      fc.property(complete, fc.subarray(forgettable(amounts)), chosenAmounts, (facts, some, chosen) => {
        const whole = amountsFor(facts, chosen, amounts).chosen;
        for (const { aid, verdict } of amountsFor(forget(facts, some), chosen, amounts).chosen) {
          const known = whole.find((each) => each.aid === aid)?.verdict.kind;
          if (verdict.kind !== 'missing') expect(known, aid).toBe(verdict.kind);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are not missing when everything is stated', () => {
    fc.assert(
      fc.property(complete, chosenAmounts, (facts, chosen) => {
        const { aids, chosen: answers, together } = amountsFor(facts, chosen, amounts);
        for (const { state, choices } of aids) {
          expect(state.kind).not.toBe('missing');
          for (const { condition } of choices) expect(condition).toBeNull();
        }
        for (const { verdict } of answers) expect(verdict.kind).not.toBe('missing');
        const isAllowed = answers.every(({ verdict }) => verdict.kind === 'allowed');
        const isGrantSaid = facts.grant === 'none' || aids[0]?.state.kind === 'known';
        expect(together.untilGraduation === null).toBe(!isAllowed || !isGrantSaid);
      }),
    );
  });
});

describe.each(editions)('$id: choices', ({ amounts }) => {
  it('are accepted when chosen, each of them', () => {
    fc.assert(
      fc.property(complete, (facts) => {
        const [, loan1, loan2, entryExtra] = amountsFor(facts, nothing, amounts).aids.map(plainAmounts);
        const verdicts = (chosen: Partial<ChosenAmounts>) =>
          amountsFor(facts, { ...nothing, ...chosen }, amounts).chosen.map(({ verdict }) => verdict.kind);
        for (const amount of loan1 ?? []) expect(verdicts({ loan1: amount })).toEqual(['allowed']);
        for (const amount of loan2 ?? []) expect(verdicts({ loan2: amount })).toEqual(['allowed']);
        for (const amount of entryExtra ?? []) {
          expect(verdicts({ loan2: 20000, entryExtra: amount })).toEqual(['allowed', 'allowed']);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('only grow with better facts: lower income, a loan that was refused', () => {
    fc.assert(
      fc.property(complete, fc.subarray(fields), (facts, some) => {
        const before = forget(facts, some);
        const better = { ...before, isOverHighestIncome: false, educationLoan: 'refused' } as const;
        const after = amountsFor(better, nothing, amounts).aids.map(plainAmounts);
        amountsFor(before, nothing, amounts).aids.forEach((answer, at) => {
          expect(after[at]).toEqual(expect.arrayContaining([...plainAmounts(answer)]));
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('until graduation', () => {
  it.each([
    ['month', 20300, 48, 974400],
    ['month', 0, null, 0],
    ['month', 20300, null, null],
    ['year', 51000, 48, 204000],
    ['year', 51000, 30, null],
    ['once', 300000, null, 300000],
    ['month', null, 48, null],
  ] as const)('%s %s over %s months is %s', (unit, amount, months, expected) => {
    expect(untilGraduation(unit, amount, months)).toBe(expected);
  });
});
