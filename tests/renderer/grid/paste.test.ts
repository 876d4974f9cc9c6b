import { describe, expect, it } from 'vitest';
import { planClear, planFill, planPaste, skippedSentence } from '../../../renderer/components/grid/paste.ts';

const extent = { rows: 4, cols: 3 };
const open = () => null;
const nameLocked = (_: number, col: number) => (col === 0 ? '氏名は書き換えられません' : null);
const cell = (row: number, col: number) => ({ top: row, bottom: row, left: col, right: col });

describe('pasting a block', () => {
  it('goes in from the corner of the range', () => {
    const plan = planPaste(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      cell(1, 1),
      extent,
      open,
    );
    expect(plan.edits).toEqual([
      { row: 1, col: 1, text: 'a' },
      { row: 1, col: 2, text: 'b' },
      { row: 2, col: 1, text: 'c' },
      { row: 2, col: 2, text: 'd' },
    ]);
    expect(plan.covered).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it('leaves out cells beyond the table and cells that cannot be changed, with the reasons', () => {
    const plan = planPaste(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      cell(3, 0),
      extent,
      nameLocked,
    );
    expect(plan.edits).toEqual([{ row: 3, col: 1, text: 'b' }]);
    expect(skippedSentence(plan.skipped, '貼り付け')).toBe(
      '3 セルは貼り付けませんでした（氏名は書き換えられません 1 セル、表の外 2 セル）',
    );
  });

  it('is repeated over a range that is a multiple of it', () => {
    const plan = planPaste([['x']], { top: 0, bottom: 2, left: 1, right: 2 }, extent, open);
    expect(plan.edits).toHaveLength(6);
    const uneven = planPaste([['x'], ['y']], { top: 0, bottom: 2, left: 1, right: 1 }, extent, open);
    expect(uneven.edits.map((edit) => edit.text)).toEqual(['x', 'y']);
  });

  it('leaves cells alone where a row of the block is shorter', () => {
    const plan = planPaste([['a', 'b'], ['c']], cell(0, 1), extent, open);
    expect(plan.edits.map(({ row, col }) => [row, col])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
  });
});

describe('filling and clearing', () => {
  const texts = [
    ['甲', '3.5', ''],
    ['乙', '', '面談'],
    ['丙', '', ''],
  ];
  const textAt = (row: number, col: number) => texts[row]?.[col] ?? '';

  it('fills down from the first row of the range, or from above a single row', () => {
    const down = planFill({ top: 0, bottom: 2, left: 1, right: 1 }, 'above', textAt, open);
    expect(down.edits).toEqual([
      { row: 1, col: 1, text: '3.5' },
      { row: 2, col: 1, text: '3.5' },
    ]);
    expect(planFill(cell(2, 2), 'above', textAt, open).edits).toEqual([{ row: 2, col: 2, text: '面談' }]);
    expect(planFill(cell(0, 1), 'above', textAt, open).edits).toEqual([]);
    expect(planFill(cell(0, 2), 'left', textAt, open).edits).toEqual([{ row: 0, col: 2, text: '3.5' }]);
  });

  it('clears what holds something and can be changed', () => {
    const plan = planClear({ top: 0, bottom: 2, left: 0, right: 2 }, textAt, nameLocked);
    expect(plan.edits).toEqual([
      { row: 0, col: 1, text: '' },
      { row: 1, col: 2, text: '' },
    ]);
    expect(plan.skipped.get('氏名は書き換えられません')).toBe(3);
  });

  it('says nothing when nothing was left out', () => {
    expect(skippedSentence(new Map(), '貼り付け')).toBeNull();
    expect(skippedSentence(new Map([['表の外', 2]]), '貼り付け')).toBe(
      '2 セルは貼り付けませんでした（表の外）',
    );
  });
});
