import { expect, it } from 'vitest';
import {
  nothingTaken,
  takenNow,
  withoutTaken,
  withTaken,
} from '../../../../renderer/screens/papers/taken-papers.ts';
import { open, paper, received } from './paper-row.ts';

const out = [paper('a', open), paper('b', open)];
const a = withTaken(nothingTaken, 'a');

it('a paper is taken from the key on, and seen when it is read', () => {
  expect(takenNow(a, out)).toBe(a);
  const seen = takenNow(a, [paper('a', received), paper('b', open)]);
  expect(seen).toEqual(new Map([['a', { seen: true }]]));
  expect(takenNow(seen, [paper('a', received)])).toBe(seen);
});

it('one that was seen and is out again was taken back, and another one on its way stays', () => {
  const seen = takenNow(a, [paper('a', received), paper('b', open)]);
  expect(takenNow(withTaken(seen, 'b'), out)).toEqual(new Map([['b', { seen: false }]]));
});

it('one that is given back is taken no more', () => {
  expect(withoutTaken(withTaken(a, 'b'), 'a')).toEqual(withTaken(nothingTaken, 'b'));
});
