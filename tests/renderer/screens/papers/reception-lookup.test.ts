import { describe, expect, it } from 'vitest';
import { findByNumber } from '../../../../renderer/screens/papers/reception-lookup.ts';
import { paperRow } from './paper-row.ts';

const rows = ['020101', '020102', 'A-15', '0012', '12'].map((number) => paperRow(number, []));
const found = (typed: string) => findByNumber(rows, typed)?.line.studentNumber ?? null;

describe('the number at the counter', () => {
  it('is found in any width, with spaces, without leading zeros', () => {
    expect(found('020101')).toBe('020101');
    expect(found(' ０２０１０２ ')).toBe('020102');
    expect(found('20102')).toBe('020102');
    expect(found('ａー１５')).toBe('A-15');
  });

  it('is taken exactly where leaving out zeros would fit two students', () => {
    expect(found('0012')).toBe('0012');
    expect(found('12')).toBe('12');
    expect(found('００１２')).toBeNull();
  });

  it('is nobody otherwise', () => {
    expect(found('999')).toBeNull();
    expect(found('')).toBeNull();
  });
});
