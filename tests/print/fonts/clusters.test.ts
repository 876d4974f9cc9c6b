import { describe, expect, it } from 'vitest';
import { clusters, isInvisible, isPlain } from '#core/print/fonts/clusters.ts';

describe('clusters', () => {
  it('are characters, with their variation selector', () => {
    expect(clusters('葛\u{E0100}城𠮷')).toEqual(['葛\u{E0100}', '城', '𠮷']);
  });

  it('compose decomposed kana and nothing else', () => {
    expect(clusters('か\u3099ハ\u309A')).toEqual(['が', 'パ']);
    expect(clusters('\uFA19\uFA1B')).toEqual(['\uFA19', '\uFA1B']);
  });

  it('tell what is drawn with no ink by nature', () => {
    expect(isInvisible('\u200B')).toBe(true);
    expect(isInvisible('あ')).toBe(false);
    expect(isInvisible('葛\u{E0100}')).toBe(false);
  });

  it('are the UTF-16 units of plain text', () => {
    expect(isPlain('髙橋　太郎')).toBe(true);
    for (const special of ['𠮷', '葛\u{E0100}', 'か\u3099', 'あ\u200Bい'])
      expect(isPlain(special)).toBe(false);
  });
});
