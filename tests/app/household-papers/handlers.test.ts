import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, startService } from '../own-service.ts';

const noPerson = { states: [], figures: [] };
const question = (changes: Partial<Input<'household.answer'>> = {}): Input<'household.answer'> => ({
  edition: 'advance-2022',
  answers: [],
  count: null,
  isLater: false,
  persons: [noPerson, noPerson],
  deductions: null,
  ...changes,
});
const both = [
  { question: '社会的養護', answer: 'いいえ' },
  { question: '父母の状況', answer: '2名いる' },
];

describe('household.begin', () => {
  it('offers every edition that can say something, and the own one first of all', async () => {
    const calls = await startService();
    const begin = await calls.ask('household.begin', { studentNumber: null });
    expect(begin.own).toBe('advance-2022');
    expect(begin.editions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['advance-2022', 'correspondence-2020', 'enrolled-2023', 'emergency-2023']),
    );
    expect(begin.facts).toEqual({ socialCare: null, supporters: null, states: [[], []] });
  });

  it('begins with what is known of a student', async () => {
    const calls = await startService();
    await addStudent(calls, 'S1', {
      socialCare: 'いいえ',
      supporters: '2',
      supporter1States: '年金、給与（最近の就職・転職）',
    });
    const begin = await calls.ask('household.begin', { studentNumber: 'S1' });
    expect(begin.facts).toEqual({
      socialCare: false,
      supporters: 2,
      states: [['pension', 'salaryRecent'], []],
    });
    expect(begin.answers['advance-2022']).toEqual([{ question: '社会的養護', answer: 'いいえ' }]);
    expect(begin.answers['enrolled-2023']).toEqual([]);
  });
});

describe('household.answer', () => {
  it('asks on until the end, and names nobody before', async () => {
    const calls = await startService();
    const begun = await calls.ask('household.answer', question({ answers: both.slice(0, 1) }));
    expect(begun.talk?.next.kind).toBe('question');
    expect(begun.persons).toEqual([]);
    const ended = await calls.ask('household.answer', question({ answers: both }));
    expect(ended.talk?.next.kind).toBe('end');
    expect(ended.persons.map(({ label }) => label)).toEqual(['父', '母']);
    expect(ended.edition).toMatchObject({ id: 'advance-2022', fiscalYear: 2022 });
  });

  it('lists the papers of each supporter, and the yearly amounts in the order of the papers', async () => {
    const calls = await startService();
    const none = { days: null, received: null };
    const { persons, cutTo } = await calls.ask(
      'household.answer',
      question({
        edition: 'correspondence-2020',
        answers: [{ question: '社会的養護', answer: 'はい' }],
        persons: [
          {
            states: ['pension', 'salaryRecent'],
            figures: [
              { state: 'pension', letter: 'J', rule: 0, amount: 65_075, ...none },
              { state: 'salaryRecent', letter: 'C', rule: 1, amount: 200_000, ...none },
              { state: 'salaryRecent', letter: 'D', rule: 0, amount: null, ...none },
              { state: 'welfare', letter: 'H', rule: 0, amount: 1, ...none },
            ],
          },
          noPerson,
        ],
      }),
    );
    expect(cutTo?.value).toBe(10_000);
    expect(persons).toHaveLength(1);
    expect(persons[0]?.papers.needs.map(({ state }) => state)).toEqual([
      'socialCare',
      'salaryRecent',
      'pension',
    ]);
    expect(
      persons[0]?.amounts.map(({ letter, amount, missing }) => [letter, amount?.yearly, missing]),
    ).toEqual([
      ['C', 3_000_000, []],
      ['D', undefined, ['証明書の金額']],
      ['J', 780_000, []],
    ]);
  });

  it('where the publication has no table of supporters, their number is stated', async () => {
    const calls = await startService();
    const answer = await calls.ask('household.answer', question({ edition: 'enrolled-2023', count: 2 }));
    expect(answer.talk).toBeNull();
    expect(answer.persons.map(({ label }) => label)).toEqual(['生計維持者①', '生計維持者②']);
    expect(answer.deductionRules?.livingApartUpTo.value).toBe(71);
  });

  it('does not answer by another year', async () => {
    const calls = await startService();
    const failed = await calls.refused('household.answer', question({ edition: 'advance-2021' }));
    expect(failed.code).toBe('edition-unknown');
  });
});
