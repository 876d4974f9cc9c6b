import { box, type Command, lay, line, type PlainCommand } from '../drawing.ts';
import type { TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import type { Align } from '../text/place.ts';
import type { Block, Piece } from './flow.ts';
import { rules } from './style.ts';
import { tableHeading } from './table-heading.ts';
import { layoutRow } from './table-row.ts';

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

export function designTable(left: number, columns: readonly Column[], measure: Measure): TableDesign {
  const edges = [left];
  let x = left;
  for (const column of columns) {
    x += column.width;
    edges.push(x);
  }
  const { height, stencil } = tableHeading(columns, edges, measure);
  return { columns, edges, heading: { height, draw: (top) => [lay(stencil, top)] }, measure };
}

export type TableContent = Readonly<{
  /** Made when they are laid out; walked more than once */
  rows: Iterable<readonly Cell[]>;
  minimumRowHeight: number;
  /** Rows taller than this are divided into several */
  maximumRowHeight: number;
  /** Set above the column headings: the name of the part, with 「（つづき）」 from its second page on */
  title?: (continued: boolean) => Piece;
}>;

/** Measures and breaks every cell first; what comes out can only be drawn. */
export function layoutTable(design: TableDesign, content: TableContent): Block {
  const { edges, heading } = design;
  const left = edges[0] ?? 0;
  const right = edges.at(-1) ?? left;
  return {
    kind: 'rows',
    rows: {
      *[Symbol.iterator]() {
        for (const row of content.rows) yield* layoutRow(row, content, design);
      },
    },
    heading: (continued) => stack(content.title?.(continued), heading),
    frame: (top, bottom) => {
      const start = top - heading.height;
      const inner = edges.slice(1, -1).map((x) => line(x, start, x, bottom, rules.hair, rules.hairInk));
      return [...inner, box(left, start, right - left, bottom - start, rules.frame)];
    },
  };
}

function stack(above: Piece | undefined, below: Piece): Piece {
  if (above === undefined) return below;
  const draw = (top: number): readonly Command[] => [...above.draw(top), ...below.draw(top + above.height)];
  return { height: above.height + below.height, draw };
}
