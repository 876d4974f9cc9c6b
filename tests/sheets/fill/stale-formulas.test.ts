import { describe, expect, it } from 'vitest';
import { placeOfName } from '#core/domain/fields/cell-place.ts';
import { staleFormulas } from '#core/sheets/fill/stale-formulas.ts';

/** The formulas, by their cell, that are stale once B5 of 様式 is written. */
const stale = (formulas: Readonly<Record<string, string>>, sheet = '様式'): readonly string[] => {
  const cells = Object.entries(formulas).map(([name, text]) => ({ sheet, ...place(name), text, name }));
  const found = staleFormulas(cells, [{ sheet: '様式', place: place('B5') }]);
  return cells.filter((cell) => found.includes(cell)).map(({ name }) => name);
};
function place(name: string) {
  const found = placeOfName(name);
  if (found === null) throw new Error(name);
  return found;
}

describe('書き込んだセルを使う式', () => {
  it.each([
    ['B5*2'],
    ['$B$5'],
    ['SUM(A1:C9)'],
    ['sum(b:b)'],
    ['COUNTA(4:6)'],
    ['様式!B5&"様"'],
    ["'様式'!B5"],
    ['IF(TRUE,B5,"")'],
  ])('%s は古くなる', (formula) => expect(stale({ D1: formula })).toEqual(['D1']));

  it.each([
    ['1+1'],
    ['A5*2'],
    ['"B5"'],
    ['別!B5'],
    ['SUM(B6:B9)'],
    ['TEXT(1,"0")'],
    ['TODAY()'],
    ['LOG10(A1)'],
    ['COUNTA(6:9)'],
  ])('%s は古くならない', (formula) => expect(stale({ D1: formula })).toEqual([]));

  it.each([
    ['INDIRECT("B"&5)'],
    ['OFFSET(A1,4,1)'],
    ['名前付き範囲'],
    ['表[評定]'],
    ['[1]様式!A1'],
    ["SUM('様式:別'!A1)"],
    ['SUM(様式:別!A1)'],
    [''],
  ])('%s は、何を使うか分からないので古いとみる', (formula) =>
    expect(stale({ D1: formula })).toEqual(['D1']),
  );

  it('古い結果を使う式も古い。輪になっていても終わる', () => {
    expect(stale({ D1: 'D2', D2: 'D3+1', D3: 'B5', D4: 'A1' })).toEqual(['D1', 'D2', 'D3']);
    expect(stale({ D1: 'D2', D2: 'D1' })).toEqual([]);
    expect(stale({ A1: 'A2' }, '別')).toEqual([]);
  });
});
