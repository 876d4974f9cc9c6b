import type { ReactNode } from 'react';

/** What a cell shows and takes. Text in, text out: the grid knows nothing of marks or dates. */
export type GridCell = Readonly<{
  text: string;
  /** Why the text in the cell was not stored; the cell is red until it is corrected. */
  problem: string | null;
  /** Pale words in place of a missing value (「3.5以上のため不要」). The cell can still be typed into. */
  hint: string | null;
  /** Why the cell cannot be changed; null = it can. */
  locked: string | null;
}>;

/** One value of a closed list. Typing the beginning of the label or of an alias is enough. */
export type GridChoice = Readonly<{ label: string; aliases: readonly string[] }>;

export type GridColumn<Row> = Readonly<{
  id: string;
  heading: string;
  /** Columns side by side with the same group share a heading above theirs. */
  group: string | null;
  /** A second line under the heading (「31 / 120」) */
  note: string | null;
  /** px */
  width: number;
  /** Stays at the left while the rest scrolls. Fixed columns name the row, so they are never typed into. */
  fixed: boolean;
  align: 'start' | 'center' | 'end';
  cell: (row: Row) => GridCell;
  /** Drawn instead of the text; the text is still what is copied. */
  draw: ((row: Row) => ReactNode) | null;
  choices: readonly GridChoice[];
  /** Figures take part in the status line; text reaches Excel as text, so that 「0012」 keeps its zeros. */
  kind: 'figure' | 'text';
}>;

/** Row and column by index, both from 0. */
export type Position = Readonly<{ row: number; col: number }>;
/**
 * The range reaches from `anchor` to `head`, the corner that Shift moves. `active` is the cell that is typed into: the
 * anchor, until Enter or Tab go round inside the range.
 */
export type Selection = Readonly<{ active: Position; anchor: Position; head: Position }>;
export type Range = Readonly<{ top: number; left: number; bottom: number; right: number }>;
export type Extent = Readonly<{ rows: number; cols: number }>;

/** `typing` overwrites and the arrows leave the cell; `editing` (F2) changes the old text and the arrows move in it. */
export type EditMode = 'idle' | 'typing' | 'editing';

export type CellEdit = Readonly<{ row: number; col: number; text: string }>;

const plainCell = (text: string): GridCell => ({ text, problem: null, hint: null, locked: null });

/** A column that only shows. */
export function showColumn<Row>(
  id: string,
  heading: string,
  width: number,
  text: (row: Row) => string,
  more: Partial<GridColumn<Row>> = {},
): GridColumn<Row> {
  return {
    id,
    heading,
    group: null,
    note: null,
    width,
    fixed: false,
    align: 'start',
    cell: (row) => ({ ...plainCell(text(row)), locked: `${heading}はこの表では書き換えられません` }),
    draw: null,
    choices: [],
    kind: 'text',
    ...more,
  };
}

/** How a change came about; the screen names the step it can be undone by. */
export type EditCause = 'typed' | 'pasted' | 'cut' | 'cleared' | 'filled';

export type RowEdit<Row> = Readonly<{ row: Row; column: string; text: string }>;
