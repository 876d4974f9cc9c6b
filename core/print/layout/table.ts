import { box, type Command, lay, line } from '../drawing.ts';
import type { Measure } from '../text/measure.ts';
import type { Block, Piece } from './flow.ts';
import { rules } from './style.ts';
import { tableHeading } from './table-heading.ts';
import type { Column, TableContent, TableDesign } from './table-parts.ts';
import { layoutRow } from './table-row.ts';

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
