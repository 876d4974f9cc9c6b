import type { Command } from '../drawing.ts';

/** A piece of a page that is never cut. `draw` is given the y of its top edge. */
export type Piece = Readonly<{ height: number; draw: (top: number) => readonly Command[] }>;

export type Block =
  | (Piece & Readonly<{ kind: 'fixed'; keepWithNext: boolean }>)
  /** Stands at the bottom of the page, whatever room is left above it */
  | (Piece & Readonly<{ kind: 'foot' }>)
  | Rows;

type Rows = Readonly<{
  kind: 'rows';
  /** Walked more than once, so a generator object will not do */
  rows: Iterable<Piece>;
  /** Drawn above the first row of each page; `continued` from the second page on */
  heading: (continued: boolean) => Piece;
  /** Drawn over each page's share, when its height is known: the vertical rules */
  frame: (top: number, bottom: number) => readonly Command[];
}>;

/** Where on page `index` (from 0) blocks may stand. */
export type Area = Readonly<{ top: number; bottom: number }>;

/** With `keepWithNext` it stays on the page of the block after it. */
export const fixed = (
  height: number,
  draw: (top: number) => readonly Command[],
  keepWithNext = false,
): Block => ({ kind: 'fixed', height, draw, keepWithNext });

export const foot = (height: number, draw: (top: number) => readonly Command[]): Block => ({
  kind: 'foot',
  height,
  draw,
});

export const gap = (height: number): Block => fixed(height, () => []);

/**
 * Fills pages from top to bottom. Yields the commands of each page as soon as it is full, so that ten thousand rows
 * are never in memory at once. Rows are not cut; a piece higher than a page is the caller's to split.
 */
export function* flow(
  blocks: readonly Block[],
  areaOf: (index: number) => Area,
): Generator<readonly Command[]> {
  const sheet = openSheet(areaOf);
  for (const [position, block] of blocks.entries()) {
    if (block.kind === 'rows') {
      yield* flowRows(block, sheet);
      continue;
    }
    const keepsNext = block.kind === 'fixed' && block.keepWithNext;
    const needed = block.height + (keepsNext ? startOf(blocks[position + 1]) : 0);
    if (!sheet.hasRoom(needed)) yield sheet.turn();
    if (block.kind === 'foot') sheet.sink(block.height);
    sheet.draw(block);
  }
  yield sheet.turn();
}

function* flowRows(block: Rows, sheet: Sheet): Generator<readonly Command[]> {
  /** Top of the rows on this page; null before their heading is drawn */
  let start: number | null = null;
  let continued = false;
  for (const row of block.rows) {
    const needed = row.height + (start === null ? block.heading(continued).height : 0);
    if (!sheet.hasRoom(needed)) {
      if (start !== null) sheet.add(block.frame(start, sheet.y()));
      continued = start !== null;
      start = null;
      yield sheet.turn();
    }
    if (start === null) {
      sheet.draw(block.heading(continued));
      start = sheet.y();
    }
    sheet.draw(row);
  }
  if (start !== null) sheet.add(block.frame(start, sheet.y()));
}

/** The page being filled. */
type Sheet = Readonly<{
  y: () => number;
  /** An empty page has room for anything: otherwise a piece that fits nowhere would turn pages for ever. */
  hasRoom: (height: number) => boolean;
  draw: (piece: Piece) => void;
  add: (commands: readonly Command[]) => void;
  /** Goes down until just so much room is left. */
  sink: (room: number) => void;
  /** The commands of the page that is full; a new one begins. */
  turn: () => readonly Command[];
}>;

function openSheet(areaOf: (index: number) => Area): Sheet {
  let index = 0;
  let area = areaOf(0);
  let y = area.top;
  let commands: Command[] = [];
  /** Pushing with spread would put thousands of commands on the stack. */
  const add = (more: readonly Command[]): void => {
    for (const command of more) commands.push(command);
  };
  return {
    y: () => y,
    hasRoom: (height) => y === area.top || y + height <= area.bottom,
    draw: (piece) => {
      add(piece.draw(y));
      y += piece.height;
    },
    add,
    sink: (room) => {
      y = Math.max(y, area.bottom - room);
    },
    turn: () => {
      const full = commands;
      commands = [];
      index += 1;
      area = areaOf(index);
      y = area.top;
      return full;
    },
  };
}

/** How much of a block must follow on the same page for a title above it to make sense. */
function startOf(block: Block | undefined): number {
  if (block === undefined) return 0;
  if (block.kind !== 'rows') return block.height;
  for (const row of block.rows) return block.heading(false).height + row.height;
  return 0;
}
