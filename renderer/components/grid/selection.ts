import type { Extent, Position, Range, Selection } from './model.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const step: Readonly<Record<Direction, Position>> = {
  up: { row: -1, col: 0 },
  down: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
  right: { row: 0, col: 1 },
};

const within = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

export const clampPosition = (at: Position, extent: Extent): Position => ({
  row: within(at.row, extent.rows),
  col: within(at.col, extent.cols),
});

export const at = (position: Position): Selection => ({ active: position, anchor: position, head: position });

export const overRange = ({ top, left, bottom, right }: Range): Selection => ({
  active: { row: top, col: left },
  anchor: { row: top, col: left },
  head: { row: bottom, col: right },
});

export const rangeOf = ({ anchor, head }: Selection): Range => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.col, head.col),
  right: Math.max(anchor.col, head.col),
});

export const isSingle = (range: Range): boolean => range.top === range.bottom && range.left === range.right;

const samePosition = (a: Position, b: Position): boolean => a.row === b.row && a.col === b.col;

export const sameSelection = (a: Selection, b: Selection): boolean =>
  samePosition(a.active, b.active) && samePosition(a.anchor, b.anchor) && samePosition(a.head, b.head);

/** With Shift the range grows from the active cell; without, it is that one cell. */
export function moveTo(selection: Selection, target: Position, extend: boolean, extent: Extent): Selection {
  const position = clampPosition(target, extent);
  return extend ? { active: selection.active, anchor: selection.active, head: position } : at(position);
}

export function moveBy(
  selection: Selection,
  direction: Direction,
  distance: number,
  extend: boolean,
  extent: Extent,
): Selection {
  const { row, col } = step[direction];
  const from = extend ? selection.head : selection.active;
  return moveTo(
    selection,
    { row: from.row + row * distance, col: from.col + col * distance },
    extend,
    extent,
  );
}

/**
 * Ctrl+arrow as in Excel: along filled cells to the last one of the block, else over the gap to the next filled
 * cell, else to the edge.
 */
export function jumpEdge(
  from: Position,
  direction: Direction,
  extent: Extent,
  filled: (position: Position) => boolean,
): Position {
  const { row, col } = step[direction];
  const next = (p: Position): Position => ({ row: p.row + row, col: p.col + col });
  const inside = (p: Position): boolean =>
    p.row >= 0 && p.row < extent.rows && p.col >= 0 && p.col < extent.cols;

  let position = from;
  const first = next(from);
  if (!inside(first)) return from;
  if (filled(from) && filled(first)) {
    while (inside(next(position)) && filled(next(position))) position = next(position);
    return position;
  }
  position = first;
  while (!filled(position) && inside(next(position))) position = next(position);
  return position;
}

/** Enter and Tab inside a range go round in it and leave the range as it is. */
export function cycle(range: Range, from: Position, order: 'rows' | 'columns', backwards: boolean): Position {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const row = from.row - range.top;
  const col = from.col - range.left;
  const index = order === 'rows' ? row * width + col : col * height + row;
  const total = height * width;
  const target = (index + (backwards ? total - 1 : 1)) % total;
  return order === 'rows'
    ? { row: range.top + Math.floor(target / width), col: range.left + (target % width) }
    : { row: range.top + (target % height), col: range.left + Math.floor(target / height) };
}

/** The next cell in reading order that can be typed into; null at the end, where Tab leaves the table. */
export function nextOpen(
  from: Position,
  backwards: boolean,
  extent: Extent,
  open: (position: Position) => boolean,
): Position | null {
  const total = extent.rows * extent.cols;
  const delta = backwards ? -1 : 1;
  for (let index = from.row * extent.cols + from.col + delta; index >= 0 && index < total; index += delta) {
    const position = { row: Math.floor(index / extent.cols), col: index % extent.cols };
    if (open(position)) return position;
  }
  return null;
}
