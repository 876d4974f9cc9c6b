import { describe, expect, it } from 'vitest';
import { amountsFor } from '#core/domain/amounts/amounts.ts';
import { type AmountFacts, noAmountFacts } from '#core/domain/amounts/facts.ts';
import { aidOf, shown } from './amount-figures.ts';
import { shippedWith } from './editions.ts';

const { amounts } = await shippedWith('correspondence-2020', 'amounts');
const course = { course: 'correspondence' } as const;
const loan1 = (facts: Partial<AmountFacts>) => aidOf(amounts, 'loan1', { ...course, ...facts });

describe('p.7 第一種（二度目に打った表）', () => {
  it.each([
    ['summerWinter', 'none', '88000'],
    ['openUniversity', 'none', '88000'],
    ['summerWinter', 'I', '0'],
    ['openUniversity', 'II', '0'],
    ['summerWinter', 'III', '27600'],
    ['openUniversity', 'IV', 'unsaid'],
  ] as const)('%s, 給付 %s: 年額 %s', (schooling, grant, amount) => {
    const answer = loan1({ schooling, grant });
    expect(shown(answer)).toBe(amount);
    expect(answer.unit).toBe('year');
  });

  it('通年スクーリングは通学の形に応じた額か3万円、自宅外なら自宅の額も', () => {
    expect(shown(loan1({ schooling: 'fullYear', grant: 'none', commute: 'home' }))).toBe('54000 30000');
    expect(shown(loan1({ schooling: 'fullYear', grant: 'none', commute: 'away' }))).toBe('64000 54000 30000');
  });

  it.each([
    ['I', 'home', 2018, '38900 20000'],
    ['I', 'away', 2018, '48900 30000 20000'],
    ['II', 'home', 2018, '43900 30000 20000'],
    ['II', 'away', 2018, '53900 40000 30000 20000'],
    ['III', 'home', 2018, '48900 30000 20000'],
    ['III', 'away', 2018, '58900 40000 30000 20000'],
    ['I', 'home', 2017, '38900'],
    ['I', 'away', 2017, '48900 30000'],
    ['II', 'away', 2017, '53900 30000'],
    ['III', 'away', 2017, '58900 30000'],
    ['III', 'away', null, '58900 40000? 30000 20000?'],
  ] as const)('通年スクーリング、第%s区分、%s、%s年度入学: %s', (grant, commute, entryYear, choices) => {
    const facts = { schooling: 'fullYear', grant, commute, entryYear, founder: 'private' } as const;
    expect(shown(loan1(facts))).toBe(choices);
  });

  it('knows nothing of 国公立 while the grant is received', () => {
    const facts = { schooling: 'fullYear', grant: 'III', commute: 'home', founder: 'public' } as const;
    expect(shown(loan1(facts))).toBe('unsaid');
  });

  it('asks for 受講形態 and grant, and has nothing for other courses', () => {
    expect(shown(loan1({}))).toBe('missing schooling grant');
    expect(shown(aidOf(amounts, 'loan1', { course: 'day' }))).toBe('unsaid');
    expect(shown(aidOf(amounts, 'loan2', { course: 'night' }))).toBe('unsaid');
  });
});

describe('p.8 第二種', () => {
  it.each([
    ['summerWinter', 'year'],
    ['openUniversity', 'year'],
    ['fullYear', 'month'],
  ] as const)('%s: 2万円から12万円, by the %s', (schooling, unit) => {
    const answer = aidOf(amounts, 'loan2', { ...course, schooling });
    expect(answer.unit).toBe(unit);
    expect(answer.choices.map(({ amount }) => amount)).toEqual(
      Array.from({ length: 11 }, (_, step) => 20_000 + step * 10_000),
    );
  });
});

it('卒業まで: once a year is counted by years', () => {
  const facts = {
    ...noAmountFacts,
    ...course,
    schooling: 'summerWinter',
    grant: 'none',
    months: 24,
  } as const;
  const chosen = { loan1: 88_000, loan2: 50_000, entryExtra: null };
  expect(amountsFor(facts, chosen, amounts).together).toMatchObject({
    monthly: 0,
    loansUntilGraduation: 276_000,
  });
  expect(amountsFor({ ...facts, months: 30 }, chosen, amounts).together.loansUntilGraduation).toBeNull();
});
