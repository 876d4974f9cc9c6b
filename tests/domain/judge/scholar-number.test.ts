import { describe, expect, it } from 'vitest';
import { judge } from '#core/domain/judge/judge.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from './applicants.ts';

const edition = await shippedEdition('enrolled-2023');
const numberOf = (choice: 1 | 8 | 10, scholarNumber: string | null = null) =>
  judge({ ...emptyApplicant, choice, scholarNumber }, edition, '2023-05-20').wishes[0]?.criteria.find(
    ({ id }) => id === 'qualification.scholarNumber',
  );

describe('奨学生番号', () => {
  it('is no criterion of a first application', () => expect(numberOf(1)).toBeUndefined());

  it('says what to choose while a required number is not decided, and where that is written', () => {
    const found = numberOf(8);
    expect(found?.next).toContain('申込区分1か3を選び');
    expect(found?.next).toContain('「奨学生番号」を入力してください。');
    expect(found?.citations).toContain(edition.choices.withoutNumber?.citation);
  });

  it('shows the number, and cites the choice alone once it is there', () => {
    const found = numberOf(8, '622-04-999999');
    expect(found?.actual).toBe('622-04-999999');
    expect(found?.citations).toEqual([
      edition.choices.chains.find(({ value }) => value.number === 8)?.citation,
    ]);
  });

  it('may wait where the choice asks for a decided number only', () => {
    expect(numberOf(10)).toMatchObject({
      verdict: { kind: 'met' },
      next: '奨学生番号が決まっていれば入力してください。',
    });
  });
});
