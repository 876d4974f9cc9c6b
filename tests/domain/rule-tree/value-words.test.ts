import { expect, it } from 'vitest';
import { valueWord } from '#core/domain/rule-tree/value-words.ts';

it('tells a student abroad from a supporter abroad', () => {
  expect(valueWord('standing', 'abroad')).toBe('留学');
  expect(valueWord('state', 'abroad')).toBe('海外に居住');
  expect(valueWord('having', 'abroad')).toBe('海外に居住');
});
