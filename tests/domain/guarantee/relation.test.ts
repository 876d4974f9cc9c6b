import { describe, expect, it } from 'vitest';
import { relationOf, relationWords } from '#core/domain/guarantee/relation.ts';
import { guaranteeRules } from '../../rules/editions.ts';

const rules = await guaranteeRules('advance-2022');

describe('relationOf', () => {
  it.each([
    ['父', { kind: 'parent' }],
    ['父母', { kind: 'parent' }],
    ['離婚して親権を失った父母', { kind: 'divorcedParent' }],
    ['配偶者の父', { kind: 'spouseParent' }],
    ['妻', { kind: 'spouse' }],
    ['知人', { kind: 'none' }],
    ['おば', { kind: 'relative', degree: 3 }],
    ['おじ・おば', { kind: 'relative', degree: 3 }],
    ['いとこ', { kind: 'relative', degree: 4, kin: 'blood' }],
  ])('%s', (word, relation) => {
    expect(relationOf(word, rules.kin)).toMatchObject(relation);
  });

  it('does not know every word', () => {
    expect(relationOf('はとこ', rules.kin)).toBeNull();
  });

  it('knows every word it offers', () => {
    for (const word of relationWords(rules)) expect(relationOf(word, rules.kin), word).not.toBeNull();
  });
});
