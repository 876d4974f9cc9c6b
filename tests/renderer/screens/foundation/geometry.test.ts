import { describe, expect, it } from 'vitest';
import { type CellPlace, cellName, placeOfName } from '#core/domain/fields/cell-place.ts';
import type { CellLook, LaidCell, SheetLayout } from '#core/domain/foundation/layout.ts';
import { geometryOf, placeAfterKey } from '../../../../renderer/screens/foundation/geometry.ts';

const plain: CellLook = {
  top: false,
  right: false,
  bottom: false,
  left: false,
  shaded: false,
  bold: false,
  align: 'start',
};
const looks = [plain, { ...plain, left: true, top: true }];
const at = (name: string): CellPlace => placeOfName(name) ?? { row: 0, column: 0 };
const cell = (name: string, text: string, look = 0): LaidCell => ({
  ...at(name),
  text,
  lock: null,
  isDate: false,
  look,
});

const sheet: SheetLayout = {
  name: '様式',
  hidden: false,
  columns: [50, 0, 30, 20],
  rows: [20, 25, 0, 30],
  merges: [{ top: 1, bottom: 2, left: 2, right: 3 }],
  cells: [cell('A1', '見出し'), cell('C1', '結合'), cell('A4', '長い文字'), cell('C4', '', 1)],
  isCut: false,
};
const geometry = geometryOf(sheet, looks);
const moved = (from: string, key: string): string | null => {
  const place = placeAfterKey(sheet, geometry, at(from), key);
  return place === null ? null : cellName(place);
};

describe('様式の表', () => {
  it('結合したセルは一つになり、始まる行に立つ', () => {
    expect(geometry.rows.map((row) => row.map(({ name }) => name))).toEqual([
      ['A1', 'B1', 'C1'],
      ['A2', 'B2'],
      ['A3', 'B3', 'C3', 'D3'],
      ['A4', 'B4', 'C4', 'D4'],
    ]);
    expect([geometry.lefts, geometry.tops]).toEqual([
      [0, 50, 50, 80, 100],
      [0, 20, 45, 45, 75],
    ]);
  });

  it('罫線は、隣のセルが持つものも引く', () => {
    const find = (name: string) => geometry.rows.flat().find((region) => region.name === name);
    expect(find('B4')?.lines.right).toBe(true);
    expect(find('C3')?.lines.bottom).toBe(true);
    expect(find('D4')?.lines.right).toBe(false);
  });

  it('空いた隣へは、長い文字がはみ出す', () => {
    const runsOn = geometry.rows.flat().flatMap(({ name, runsOn: runs }) => (runs ? [name] : []));
    expect(runsOn).toEqual(['A1', 'A4']);
  });

  it.each([
    ['A1', 'ArrowRight', 'C1'],
    ['C1', 'ArrowLeft', 'A1'],
    ['C1', 'ArrowDown', 'C4'],
    ['D4', 'ArrowUp', 'C1'],
    ['A4', 'ArrowDown', 'A4'],
    ['A1', 'ArrowLeft', 'A1'],
    ['D4', 'Home', 'A4'],
  ])('%s から %s で %s へ（結合と非表示を越える）', (from, key, to) => expect(moved(from, key)).toBe(to));

  it('ほかのキーでは動かない', () => expect(moved('A1', 'Enter')).toBeNull());
});
