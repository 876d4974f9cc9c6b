import { describe, expect, it } from 'vitest';
import { groupHeadings, placeColumns, scrollFor } from '../../../renderer/components/grid/layout.ts';
import { type GridColumn, showColumn } from '../../../renderer/components/grid/model.ts';

const column = (id: string, more: Partial<GridColumn<null>>): GridColumn<null> =>
  showColumn<null>(id, id, 100, () => '', more);
const columns = [
  column('name', { fixed: true }),
  column('average', {}),
  column('method', { group: '学修意欲' }),
  column('result', { group: '学修意欲' }),
  column('outlook', {}),
];
const placement = placeColumns(columns, new Map([['average', 60]]));

describe('columns', () => {
  it('stand side by side, at the width the officer gave them', () => {
    expect(placement.columns.map(({ left, width }) => [left, width])).toEqual([
      [0, 100],
      [100, 60],
      [160, 100],
      [260, 100],
      [360, 100],
    ]);
    expect(placement.fixedWidth).toBe(100);
    expect(placement.totalWidth).toBe(460);
  });

  it('share the heading of their group', () => {
    expect(groupHeadings(placement).map(({ label, span, width }) => [label, span, width])).toEqual([
      [null, 1, 100],
      [null, 1, 60],
      ['学修意欲', 2, 200],
      [null, 1, 100],
    ]);
  });
});

describe('scrolling a cell into view', () => {
  const view = { scrollTop: 320, scrollLeft: 0, width: 300, height: 232 };
  const place = (index: number) => {
    const found = placement.columns[index];
    if (found === undefined) throw new Error('no such column');
    return found;
  };

  it('does nothing when it is visible', () => {
    expect(scrollFor(11, place(1), view, placement, 64)).toEqual({ top: 320, left: 0 });
  });

  it('brings rows from above and below, under the headings', () => {
    expect(scrollFor(2, place(1), view, placement, 64).top).toBe(64);
    expect(scrollFor(20, place(1), view, placement, 64).top).toBe(21 * 32 - 168);
  });

  it('brings columns from behind the fixed ones', () => {
    expect(scrollFor(11, place(4), view, placement, 64).left).toBe(160);
    expect(scrollFor(11, place(1), { ...view, scrollLeft: 160 }, placement, 64).left).toBe(0);
    expect(scrollFor(11, place(0), { ...view, scrollLeft: 160 }, placement, 64).left).toBe(0);
  });
});
