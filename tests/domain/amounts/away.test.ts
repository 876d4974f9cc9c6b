import { describe, expect, it } from 'vitest';
import { amountsFor } from '#core/domain/amounts/amounts.ts';
import { askedFields } from '#core/domain/amounts/asked.ts';
import { awayAnswer } from '#core/domain/amounts/away.ts';
import { type AmountFacts, noAmountFacts } from '#core/domain/amounts/facts.ts';
import type { Amounts, AwayCondition, AwayTest } from '#core/domain/edition-amounts.ts';
import { shippedWith } from '../../rules/editions.ts';

// Conditions of an invented edition over the tables of a shipped one: the real ones are checked with their own edition.

const { amounts: shipped } = await shippedWith('advance-2022', 'amounts');
const [sample] = shipped.loan1;
if (sample === undefined) throw new Error('no loan1');
const condition = (number: string, test: AwayTest) => {
  const value: AwayCondition = { number, label: `要件${number}`, test };
  return { ...sample, value };
};
const amounts: Amounts = {
  ...shipped,
  away: [
    condition('①', { kind: 'distance', atLeast: 40 }),
    condition('②', { kind: 'services', minutesAtLeast: 70, atMost: 2 }),
    condition('③', { kind: 'independent' }),
  ],
};
const facts = (changes: Partial<AmountFacts>): AmountFacts => ({
  ...noAmountFacts,
  school: 'university',
  course: 'day',
  founder: 'private',
  commute: 'away',
  grant: 'none',
  isOverHighestIncome: false,
  ...changes,
});
const verdictOf = (changes: Partial<AmountFacts>) => awayAnswer(facts(changes), amounts)?.verdict;

describe('自宅外通学の要件', () => {
  it.each([
    [{ distance: 40 }, 'met'],
    [{ distance: 39.9, travelMinutes: 70, services: 2 }, 'met'],
    [{ distance: 39.9, travelMinutes: 70, services: 3, independent: false }, 'notMet'],
    [{ distance: 39.9, travelMinutes: 69, independent: false }, 'notMet'],
    [{ distance: 10, travelMinutes: 10, independent: true }, 'met'],
    [{ distance: 10, travelMinutes: 10 }, 'missing'],
    [{}, 'missing'],
  ] as const)('%j: %s', (changes, verdict) => expect(verdictOf(changes)?.kind).toBe(verdict));

  it('names what is still to be entered', () => {
    expect(verdictOf({ distance: 10, travelMinutes: 80 })).toEqual({
      kind: 'missing',
      fields: ['services', 'independent'],
    });
  });

  it('is not asked at home, nor where the edition says nothing', () => {
    expect(awayAnswer(facts({ commute: 'home' }), amounts)).toBeNull();
    expect(awayAnswer(facts({}), shipped)).toBeNull();
    expect(askedFields(amounts, facts({}))).toContain('distance');
    expect(askedFields(amounts, facts({ commute: 'home' }))).not.toContain('distance');
    expect(askedFields(shipped, facts({}))).not.toContain('distance');
  });
});

describe('第一種 of somebody who lives away', () => {
  const loan1 = (changes: Partial<AmountFacts>) => {
    const answer = amountsFor(facts(changes), { loan1: 64_000, loan2: null, entryExtra: null }, amounts);
    const [, aid] = answer.aids;
    return { aid, chosen: answer.chosen[0] };
  };

  it('has both columns where a condition holds', () => {
    expect(loan1({ distance: 60 }).aid?.choices.map(({ amount }) => amount)).toEqual([
      64_000, 54_000, 50_000, 40_000, 30_000, 20_000,
    ]);
    expect(loan1({ distance: 60 }).chosen?.verdict.kind).toBe('allowed');
  });

  it('keeps the amounts of 自宅 sure while it is open, and the others conditional', () => {
    const { aid, chosen } = loan1({});
    const sure = aid?.choices.filter(({ condition: each }) => each === null).map(({ amount }) => amount);
    expect(sure).toEqual([54_000, 40_000, 30_000, 20_000]);
    expect(chosen?.verdict.kind).toBe('missing');
  });

  it('refuses the amounts of 自宅外 with the reason where none holds', () => {
    const { aid, chosen } = loan1({ distance: 10, travelMinutes: 10, independent: false });
    expect(aid?.choices.map(({ amount }) => amount)).toEqual([54_000, 40_000, 30_000, 20_000]);
    expect(aid?.refused.map(({ amount }) => amount)).toEqual([64_000, 50_000]);
    expect(chosen?.reason).toContain('①から③のいずれにも当てはまらないため');
  });
});

describe('an edition that says less', () => {
  const bare: Amounts = {
    ...shipped,
    grantMonthly: [],
    grantMonthlyKosen: [],
    grantYearlyCorrespondence: null,
    adjustedLoan1: [],
    entryExtra: null,
    loan2: null,
    loan2Increase: [],
  };

  it('says so, asks for no band, and never counts an unknown grant as nothing', () => {
    const answer = (grant: AmountFacts['grant']) =>
      amountsFor(facts({ grant, months: 48 }), { loan1: null, loan2: null, entryExtra: null }, bare);
    expect(answer(null).aids.map(({ state }) => state.kind)).toEqual(['unsaid', 'known', 'unsaid', 'unsaid']);
    expect(answer('none').together.untilGraduation).toBe(0);
    expect(answer('III').together.untilGraduation).toBeNull();
    expect(askedFields(bare, facts({}))).not.toContain('grant');
  });
});
