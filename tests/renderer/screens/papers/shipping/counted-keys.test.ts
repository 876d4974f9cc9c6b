import { describe, expect, it } from 'vitest';
import {
  countedWith,
  nothingStruck,
  type Struck,
  stillStruck,
  withoutWrite,
} from '../../../../../renderer/screens/papers/shipping/counted-keys.ts';

const set = (...keys: readonly string[]): ReadonlySet<string> => new Set(keys);
const put = (struck: Struck, key: string, write: number, isIn = true): Struck =>
  new Map([...struck, [key, { isIn, write }]]);

describe('papers counted by keys', () => {
  it('show at once, whatever is stored', () => {
    const struck = put(put(nothingStruck, 'b', 1), 'a', 2, false);
    expect(countedWith(set('a', 'c'), struck)).toEqual(set('b', 'c'));
  });

  it('are not lost where the stored papers are read again late', () => {
    // Both writes are answered, what was read is as it was between them; and then a third key comes.
    const struck = stillStruck(put(put(nothingStruck, 'a', 1), 'b', 2), set('a'), 2);
    expect(countedWith(set('a'), put(struck, 'c', 3))).toEqual(set('a', 'b', 'c'));
  });

  it('stand back once they are seen in what is stored', () => {
    const struck = put(put(nothingStruck, 'a', 1), 'b', 2, false);
    expect(stillStruck(struck, set('a'), 2)).toEqual(nothingStruck);
    // Taken back elsewhere, it is out again.
    expect(countedWith(set(), stillStruck(struck, set('a'), 2))).toEqual(set());
  });

  it('stay while their write is under way, though it looks stored', () => {
    const inAndOut = put(put(nothingStruck, 'a', 1), 'a', 2, false);
    expect(stillStruck(inAndOut, set(), 1)).toEqual(inAndOut);
    expect(countedWith(set('a'), inAndOut)).toEqual(set());
  });

  it('go back where their write was refused', () => {
    const struck = put(put(nothingStruck, 'a', 1), 'b', 2);
    expect(countedWith(set(), withoutWrite(struck, 1))).toEqual(set('b'));
  });
});
