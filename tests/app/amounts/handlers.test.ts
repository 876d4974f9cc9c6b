import { expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { noAmountFacts } from '#core/domain/amounts/facts.ts';
import { addStudent, startService } from '../own-service.ts';

const question = (changes: Partial<Input<'amounts.answer'>> = {}): Input<'amounts.answer'> => ({
  edition: 'advance-2022',
  facts: { ...noAmountFacts, school: 'university', course: 'day', founder: 'private', commute: 'home' },
  chosen: { loan1: null, loan2: null, entryExtra: null },
  ...changes,
});

it('begins with the edition of the workspace, and with nothing of nobody', async () => {
  const calls = await startService();
  const begin = await calls.ask('amounts.begin', { studentNumber: null });
  expect(begin.own).toBe('advance-2022');
  expect(begin.editions.map(({ id }) => id)).toContain('advance-2022');
  expect(begin.facts).toEqual(noAmountFacts);
});

it('begins with what is known of a student', async () => {
  const calls = await startService();
  await addStudent(calls, 'S1', { wantsGrant: 'いいえ', socialCare: 'はい' });
  await addStudent(calls, 'S2', { onWelfare: 'はい' });
  const factsOf = async (studentNumber: string) =>
    (await calls.ask('amounts.begin', { studentNumber })).facts;
  expect(await factsOf('S1')).toMatchObject({ grant: 'none', special: true, school: null });
  // 生活保護 gives the figure in brackets only to who lives with the supporter, which is not known here.
  expect(await factsOf('S2')).toMatchObject({ grant: null, special: null });
});

it('answers by the edition asked for, names its year, and says what it asks', async () => {
  const calls = await startService();
  const { edition, asked, bands, answer } = await calls.ask(
    'amounts.answer',
    question({ chosen: { loan1: null, loan2: 50_000, entryExtra: null } }),
  );
  expect(edition).toMatchObject({ id: 'advance-2022', fiscalYear: 2022 });
  expect(asked).toEqual([
    'course',
    'school',
    'founder',
    'commute',
    'field',
    'grant',
    'special',
    'isOverHighestIncome',
    'educationLoan',
    'months',
  ]);
  expect(bands).toEqual(['I', 'II', 'III']);
  expect(answer.chosen).toMatchObject([{ aid: 'loan2', verdict: { kind: 'allowed' } }]);
});

it('never takes another year for one that has no rules', async () => {
  const calls = await startService();
  const failed = await calls.refused('amounts.answer', question({ edition: 'advance-2021' }));
  expect(failed.code).toBe('edition-unknown');
  expect(failed.message).toContain('この年度の規則はまだありません');
});
