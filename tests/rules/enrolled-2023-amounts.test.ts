import { describe, expect, it } from 'vitest';
import { amountsFor } from '#core/domain/amounts/amounts.ts';
import { type AmountFacts, noAmountFacts } from '#core/domain/amounts/facts.ts';
import { aidOf, rowOf, shown } from './amount-figures.ts';
import { shippedWith } from './editions.ts';

const { amounts } = await shippedWith('enrolled-2023', 'amounts');

/** Away from home by the distance, income within the guide. */
const settled: Partial<AmountFacts> = { distance: 60, isOverHighestIncome: false };

describe('⑤ 1. 第一種の月額（二度目に打った表）', () => {
  it.each([
    [
      'university',
      2018,
      [
        '45000 30000 20000',
        '51000 45000 40000 30000 20000',
        '54000 40000 30000 20000',
        '64000 54000 50000 40000 30000 20000',
      ],
    ],
    [
      'juniorCollege',
      2023,
      [
        '45000 30000 20000',
        '51000 45000 40000 30000 20000',
        '53000 40000 30000 20000',
        '60000 53000 50000 40000 30000 20000',
      ],
    ],
    [
      'vocational',
      2020,
      [
        '45000 30000 20000',
        '51000 45000 40000 30000 20000',
        '53000 40000 30000 20000',
        '60000 53000 50000 40000 30000 20000',
      ],
    ],
    ['university', 2017, ['45000 30000', '51000 45000 30000', '54000 30000', '64000 54000 30000']],
    ['juniorCollege', 2010, ['45000 30000', '51000 45000 30000', '53000 30000', '60000 53000 30000']],
  ] as const)('%s, entered %s', (school, entryYear, row) => {
    // 自宅外でも自宅の月額を選べる, so the column 自宅 stands in the column 自宅外.
    expect(rowOf(amounts, 'loan1', { ...settled, school, entryYear })).toEqual(row);
  });

  it('asks for the year of entry, and has nothing for a 高専', () => {
    expect(rowOf(amounts, 'loan1', { ...settled, school: 'university' })).toEqual(
      Array.from({ length: 4 }, () => 'missing entryYear'),
    );
    expect(rowOf(amounts, 'loan1', { ...settled, school: 'kosen', entryYear: 2023 })[0]).toBe('unsaid');
  });

  it('the highest amount: only within the guide of 併用 from 2018 on, for everybody before', () => {
    const highest = (entryYear: number, isOverHighestIncome: boolean | null) =>
      rowOf(amounts, 'loan1', { school: 'university', entryYear, isOverHighestIncome })[2];
    expect(highest(2018, true)).toBe('40000 30000 20000');
    expect(highest(2018, null)).toBe('54000? 40000 30000 20000');
    expect(highest(2017, true)).toBe('54000 30000');
    expect(highest(2017, null)).toBe('54000 30000');
  });
});

describe('③ (11) 自宅外通学の要件', () => {
  const verdict = (facts: Partial<AmountFacts>) =>
    amountsFor(
      { ...noAmountFacts, commute: 'away', ...facts },
      { loan1: null, loan2: null, entryExtra: null },
      amounts,
    ).away?.verdict.kind;
  const none = {
    distance: 59.9,
    travelMinutes: 89,
    fare: 9_999,
    services: 1,
    otherAwayReason: false,
    independent: false,
  };

  it.each([
    [{}, 'notMet'],
    [{ distance: 60 }, 'met'],
    [{ travelMinutes: 119, services: 2 }, 'notMet'],
    [{ travelMinutes: 120, services: 2 }, 'met'],
    [{ fare: 10_000 }, 'met'],
    [{ travelMinutes: 90 }, 'met'],
    [{ travelMinutes: 90, services: 2 }, 'notMet'],
    [{ otherAwayReason: true }, 'met'],
    [{ independent: true }, 'met'],
    [{ independent: null }, 'missing'],
  ] as const)('%j: %s', (changes, kind) => expect(verdict({ ...none, ...changes })).toBe(kind));

  it('are cited one by one', () => {
    expect(amounts.away.map(({ value, citation }) => [value.number, citation.quote.slice(0, 1)])).toEqual([
      ['①', '①'],
      ['②', '②'],
      ['③', '③'],
      ['④', '④'],
      ['⑤', '⑤'],
      ['⑥', '独'],
    ]);
  });
});

describe('⑤ 2.・3. 第二種と入学時特別増額', () => {
  const course = { course: 'day', school: 'university' } as const;
  const months = Array.from({ length: 11 }, (_, step) => String(20_000 + step * 10_000)).join(' ');

  it('2万円から12万円、私立の医・歯 4万円増、薬・獣医 2万円増', () => {
    const loan2 = (facts: Partial<AmountFacts>) => shown(aidOf(amounts, 'loan2', { ...course, ...facts }));
    expect(loan2({ founder: 'public' })).toBe(months);
    expect(loan2({ founder: 'private', field: 'medicalDental' })).toBe(`${months} 160000`);
    expect(loan2({ founder: 'private', field: 'pharmacyVeterinary' })).toBe(`${months} 140000`);
  });

  it.each([
    [
      { educationLoan: 'refused', entry: 'firstYear', hadEntryExtra: false },
      '100000 200000 300000 400000 500000',
    ],
    [
      { educationLoan: 'refused', entry: 'transfer', hadEntryExtra: false },
      '100000 200000 300000 400000 500000',
    ],
    [{ educationLoan: 'refused', entry: 'transfer' }, '100000? 200000? 300000? 400000? 500000?'],
    [{ educationLoan: 'refused', entry: 'earlier', hadEntryExtra: false }, 'none'],
    [{ educationLoan: 'refused', entry: 'firstYear', hadEntryExtra: true }, 'none'],
    [{ educationLoan: 'granted', entry: 'firstYear', hadEntryExtra: false }, 'none'],
  ] as const)('入学時特別増額 %j: %s', (facts, choices) => {
    expect(shown(aidOf(amounts, 'entryExtra', { ...course, ...facts }))).toBe(choices);
  });
});
