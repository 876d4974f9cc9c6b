import { describe, expect, it } from 'vitest';
import { citing } from '#core/rulebook/schema/parts.ts';
import { supportersSchema } from '#core/rulebook/schema/supporters.ts';

const register = [{ id: 'guide', title: '試験の案内', publisher: '試験機関', edition: '試験版' }];
const schema = supportersSchema(citing(register, { lastCheckedOn: '2026-11-22', reviewBy: null }));
const source = { document: 'guide', locator: 'p.1', quote: '試験の文' };

const answer = (label: string, leadsTo: object) => ({ label, leadsTo });
const question = (id: string, ...answers: readonly object[]) => ({
  value: { id, text: `${id}ですか。`, answers },
  source,
});
const outcome = (id: string) => ({
  value: { id, situation: '状況', persons: ['父'], reason: '理由です。' },
  source,
});

/** A tree of two questions and three ends. */
const questions = [
  question('甲', answer('はい', { outcome: 'A' }), answer('いいえ', { question: '乙' })),
  question('乙', answer('はい', { outcome: 'B' }), answer('いいえ', { outcome: 'C' })),
];
const outcomes = ['A', 'B', 'C'].map(outcome);

const faults = (changes: object): readonly string[] => {
  const read = schema.safeParse({ questions, outcomes, asides: [], ...changes });
  return read.success ? [] : read.error.issues.map(({ message }) => message);
};

describe('生計維持者 as a tree', () => {
  it('is taken when every answer leads somewhere', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [{ outcomes: [...outcomes, outcome('D')] }, '結果「D」へ進む答えがありません'],
    [{ outcomes: outcomes.slice(0, 2) }, '答えの先の「C」がありません'],
    [{ questions: questions.slice(0, 1) }, '答えの先の「乙」がありません'],
    [
      {
        questions: [
          ...questions.slice(0, 1),
          question('乙', answer('はい', { outcome: 'B' }), answer('いいえ', { question: '甲' })),
        ],
        outcomes: outcomes.slice(0, 2),
      },
      '問い「甲」へ進む答えが 1 個あります',
    ],
    [
      {
        questions: [
          ...questions,
          question('丙', answer('はい', { outcome: 'B' }), answer('いいえ', { outcome: 'C' })),
        ],
      },
      '問い「丙」へ進む答えが 0 個あります',
    ],
  ])('says what is wrong with it (%#)', (changes, message) => {
    expect(faults(changes)).toContain(message);
  });

  it('a question that a fact answers is one of はい and いいえ', () => {
    const stated = {
      value: {
        id: '甲',
        text: '甲ですか。',
        fact: 'socialCare',
        answers: [answer('当たる', { outcome: 'A' }), answer('当たらない', { outcome: 'B' })],
      },
      source,
    };
    expect(faults({ questions: [stated], outcomes: outcomes.slice(0, 2) })).toContain(
      '生徒の情報で答える問いの答えは「はい」と「いいえ」です',
    );
  });
});
