import { describe, expect, it } from 'vitest';
import {
  at,
  cycle,
  jumpEdge,
  moveBy,
  moveTo,
  nextOpen,
  rangeOf,
} from '../../../renderer/components/grid/selection.ts';

const extent = { rows: 5, cols: 4 };

describe('moving', () => {
  it('stops at the edges', () => {
    expect(moveBy(at({ row: 0, col: 0 }), 'up', 1, false, extent)).toEqual(at({ row: 0, col: 0 }));
    expect(moveBy(at({ row: 3, col: 1 }), 'down', 9, false, extent)).toEqual(at({ row: 4, col: 1 }));
  });

  it('grows a range from its anchor with Shift, and back over it', () => {
    const grown = moveBy(at({ row: 2, col: 2 }), 'right', 1, true, extent);
    expect(rangeOf(grown)).toEqual({ top: 2, bottom: 2, left: 2, right: 3 });
    const back = moveBy(moveBy(grown, 'left', 1, true, extent), 'left', 1, true, extent);
    expect(rangeOf(back)).toEqual({ top: 2, bottom: 2, left: 1, right: 2 });
    expect(back.active).toEqual({ row: 2, col: 2 });
  });

  it('forgets the range without Shift', () => {
    const range = moveTo(at({ row: 0, col: 0 }), { row: 3, col: 3 }, true, extent);
    expect(moveBy(range, 'up', 1, false, extent)).toEqual(at({ row: 0, col: 0 }));
  });
});

describe('Ctrl+arrow', () => {
  const column = ['a', 'b', '', '', 'c', 'd'];
  const filled = ({ row }: { row: number }) => column[row] !== '';
  const tall = { rows: column.length, cols: 1 };
  const down = (row: number) => jumpEdge({ row, col: 0 }, 'down', tall, filled).row;

  it('goes to the end of a block, over a gap to the next one, and to the edge', () => {
    expect(down(0)).toBe(1);
    expect(down(1)).toBe(4);
    expect(down(2)).toBe(4);
    expect(down(4)).toBe(5);
    expect(down(5)).toBe(5);
    expect(jumpEdge({ row: 4, col: 0 }, 'up', tall, filled).row).toBe(1);
  });

  it('goes to the edge where nothing is filled', () => {
    expect(jumpEdge({ row: 1, col: 1 }, 'right', extent, () => false)).toEqual({ row: 1, col: 3 });
  });
});

describe('Enter and Tab inside a range', () => {
  const range = { top: 1, bottom: 2, left: 1, right: 3 };

  it('go round by columns and by rows', () => {
    expect(cycle(range, { row: 2, col: 1 }, 'columns', false)).toEqual({ row: 1, col: 2 });
    expect(cycle(range, { row: 2, col: 3 }, 'columns', false)).toEqual({ row: 1, col: 1 });
    expect(cycle(range, { row: 1, col: 3 }, 'rows', false)).toEqual({ row: 2, col: 1 });
    expect(cycle(range, { row: 1, col: 1 }, 'rows', true)).toEqual({ row: 2, col: 3 });
  });
});

describe('Tab', () => {
  const open = ({ col }: { col: number }) => col === 1 || col === 3;

  it('takes the next cell that can be typed into, over the end of the row', () => {
    expect(nextOpen({ row: 0, col: 1 }, false, extent, open)).toEqual({ row: 0, col: 3 });
    expect(nextOpen({ row: 0, col: 3 }, false, extent, open)).toEqual({ row: 1, col: 1 });
    expect(nextOpen({ row: 1, col: 1 }, true, extent, open)).toEqual({ row: 0, col: 3 });
  });

  it('ends at the last one, so that it can leave the table', () => {
    expect(nextOpen({ row: 4, col: 3 }, false, extent, open)).toBeNull();
    expect(nextOpen({ row: 0, col: 1 }, true, extent, open)).toBeNull();
  });
});
