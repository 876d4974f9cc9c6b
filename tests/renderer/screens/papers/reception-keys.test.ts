import { describe, expect, it } from 'vitest';
import {
  type Burst,
  byHand,
  isOver,
  noBurst,
  scanned,
  struck,
} from '../../../../renderer/screens/papers/reception-keys.ts';

/** Keys struck one after the other with so many ms between them. */
const typed = (keys: string, apart: number): Burst =>
  [...keys].reduce((burst, key, at) => struck(burst, key, 1000 + at * apart), noBurst);

describe('keys at the counter', () => {
  it('that a hand strikes count one by one, also where fingers roll over them', () => {
    expect(byHand(typed('12', 90))).toEqual(['2']);
    expect(byHand(typed('123', 20))).toEqual(['1', '2', '3']);
    expect(byHand(noBurst)).toEqual([]);
    const roll = typed('12', 20);
    expect([isOver(roll, roll.at + 20), isOver(roll, roll.at + 90), isOver(noBurst, 0)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('that come in one go with Enter are a number from the scanner', () => {
    const burst = typed('020101', 8);
    expect(scanned(burst, burst.at + 8)).toBe('020101');
    expect(byHand(burst)).toEqual([]);
  });

  it('are no number where a hand strikes Enter after a key', () => {
    const key = typed('1', 0);
    expect(scanned(key, key.at + 8)).toBeNull();
    const burst = typed('020101', 8);
    expect(scanned(burst, burst.at + 400)).toBeNull();
    expect(scanned(noBurst, 1000)).toBeNull();
  });
});
