import { describe, expect, it } from 'vitest';
import { matchingChoices, resolveChoice } from '../../../renderer/components/grid/choices.ts';

const methods = [
  { label: 'レポート', aliases: ['report', '1'] },
  { label: '面談', aliases: ['めんだん', '2'] },
];
const answers = [
  { label: '認める', aliases: ['○'] },
  { label: '認めない', aliases: ['×'] },
];

describe('a choice', () => {
  it('is found by the first characters in any width or kana', () => {
    for (const typed of ['レ', 'れ', 'ﾚﾎﾟ', 'Ｒｅ', '１', ' レポート '])
      expect(resolveChoice(methods, typed)).toBe('レポート');
    expect(resolveChoice(methods, 'めん')).toBe('面談');
  });

  it('is taken exactly where one label begins another', () => {
    expect(resolveChoice(answers, '認める')).toBe('認める');
    expect(resolveChoice(answers, '認めな')).toBe('認めない');
  });

  it('stays as typed where it is not clear, so that the program can say why', () => {
    expect(resolveChoice(answers, '認')).toBe('認');
    expect(resolveChoice(methods, '電話')).toBe('電話');
    expect(resolveChoice([], '3.5')).toBe('3.5');
  });

  it('lists all while nothing is typed', () => {
    expect(matchingChoices(methods, '')).toEqual(methods);
    expect(resolveChoice(methods, '')).toBe('');
  });
});
