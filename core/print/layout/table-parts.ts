import type { PlainCommand } from '../drawing.ts';
import type { TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import type { Align } from '../text/place.ts';
import type { Piece } from './flow.ts';

/** Millimetres. */
export type Column = Readonly<{
  heading: string;
  width: number;
  align: Align;
  style: TextStyle;
}>;

/** Texts one above the other; a part may have its own style (the kana over a name). An empty part takes no room. */
export type CellPart = Readonly<{ text: string; style?: Partial<TextStyle> }>;
export type Cell = Readonly<{
  parts: readonly CellPart[];
  /** Something that is no text, drawn over the cell: the box to tick */
  mark?: (area: Readonly<{ x: number; y: number; width: number; height: number }>) => readonly PlainCommand[];
}>;

export const cell = (content: string, style?: Partial<TextStyle>): Cell => ({
  parts: [style === undefined ? { text: content } : { text: content, style }],
});

/** What is the same in every table of a kind, worked out once: many tables share one heading in the file. */
export type TableDesign = Readonly<{
  columns: readonly Column[];
  /** The x of every vertical rule, from the left one to the right one */
  edges: readonly number[];
  heading: Piece;
  measure: Measure;
}>;

export type TableContent = Readonly<{
  /** Made when they are laid out; walked more than once */
  rows: Iterable<readonly Cell[]>;
  minimumRowHeight: number;
  /** Rows taller than this are divided into several */
  maximumRowHeight: number;
  /** Set above the column headings: the name of the part, with 「（つづき）」 from its second page on */
  title?: (continued: boolean) => Piece;
}>;
