import { describe, expect, it } from 'vitest';
import { relationOf, relationWords } from '#core/domain/guarantee/relation.ts';
import { shippedWith } from '../../rules/editions.ts';

const { kin } = (await shippedWith('advance-2022', 'guarantee')).guarantee;

describe('relationOf', () => {
  it.each([
    ['父', { kind: 'parent' }],
    ['父母', { kind: 'parent' }],
    ['妻', { kind: 'spouse' }],
    ['知人', { kind: 'none' }],
    ['おば', { kind: 'relative', degree: 3 }],
    ['おじ・おば', { kind: 'relative', degree: 3 }],
    ['いとこ', { kind: 'relative', degree: 4, kin: 'blood' }],
  ])('%s', (word, relation) => {
    expect(relationOf(word, kin)).toMatchObject(relation);
  });

  it('does not know every word', () => {
    expect(relationOf('はとこ', kin)).toBeNull();
  });

  it('knows every word it offers', () => {
    for (const word of relationWords(kin)) expect(relationOf(word, kin), word).not.toBeNull();
  });
});
