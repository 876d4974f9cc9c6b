import type { Block } from './clipboard.ts';
import type { CellEdit, Extent, Range } from './model.ts';

/** Cells that a paste or fill did not touch, by reason. */
export type Skipped = ReadonlyMap<string, number>;
export type PastePlan = Readonly<{ edits: readonly CellEdit[]; skipped: Skipped; covered: Range }>;

/** Why a cell cannot be changed; null = it can. */
export type LockOf = (row: number, col: number) => string | null;

const outside = '表の外';

/** As in Excel: a block is repeated when the chosen range is a multiple of it, else it goes in once from the corner. */
export function planPaste(block: Block, into: Range, extent: Extent, lockOf: LockOf): PastePlan {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  const tall = into.bottom - into.top + 1;
  const wide = into.right - into.left + 1;
  const repeats = height > 0 && width > 0 && tall % height === 0 && wide % width === 0;
  const rows = repeats ? tall : height;
  const cols = repeats ? wide : width;

  const edits: CellEdit[] = [];
  const skipped = new Map<string, number>();
  const skip = (reason: string): void => {
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  };
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      // Shorter rows of a ragged block leave the cells to their right alone.
      const text = block[r % height]?.[c % width];
      if (text === undefined) continue;
      const row = into.top + r;
      const col = into.left + c;
      if (row >= extent.rows || col >= extent.cols) {
        skip(outside);
        continue;
      }
      const lock = lockOf(row, col);
      if (lock === null) edits.push({ row, col, text: text.trim() });
      else skip(lock);
    }
  }
  const covered = {
    top: into.top,
    left: into.left,
    bottom: Math.min(extent.rows, into.top + rows) - 1,
    right: Math.min(extent.cols, into.left + cols) - 1,
  };
  return { edits, skipped, covered };
}

/** Ctrl+D and Ctrl+R: from the first row or column of the range; a single one takes its neighbour outside. */
export function planFill(
  range: Range,
  from: 'above' | 'left',
  textAt: (row: number, col: number) => string,
  lockOf: LockOf,
): PastePlan {
  const down = from === 'above';
  const [first, last] = down ? [range.top, range.bottom] : [range.left, range.right];
  const source = first === last ? first - 1 : first;
  if (source < 0) return { edits: [], skipped: new Map(), covered: range };
  const isSource = (row: number, col: number): boolean => (down ? row : col) === source;
  const sourceText = (row: number, col: number): string => (down ? textAt(source, col) : textAt(row, source));
  return planCells(range, lockOf, (row, col) => (isSource(row, col) ? null : sourceText(row, col)));
}

/** Delete: empties what can be changed and holds something. */
export const planClear = (
  range: Range,
  textAt: (row: number, col: number) => string,
  lockOf: LockOf,
): PastePlan => planCells(range, lockOf, (row, col) => (textAt(row, col) === '' ? null : ''));

/** One new text per cell of the range; null = the cell stays as it is. */
function planCells(
  range: Range,
  lockOf: LockOf,
  textFor: (row: number, col: number) => string | null,
): PastePlan {
  const edits: CellEdit[] = [];
  const skipped = new Map<string, number>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      const text = textFor(row, col);
      if (text === null) continue;
      const lock = lockOf(row, col);
      if (lock === null) edits.push({ row, col, text });
      else skipped.set(lock, (skipped.get(lock) ?? 0) + 1);
    }
  }
  return { edits, skipped, covered: range };
}

/** 「3 セルは貼り付けませんでした（表の外 2、氏名はこの表では書き換えられません 1）」; null when nothing was left out. */
export function skippedSentence(skipped: Skipped, verb: string): string | null {
  if (skipped.size === 0) return null;
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...skipped].map(([reason, count]) =>
    skipped.size === 1 ? reason : `${reason} ${count} セル`,
  );
  return `${total} セルは${verb}ませんでした（${reasons.join('、')}）`;
}
