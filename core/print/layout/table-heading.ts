import { fill, line, type Stencil } from '../drawing.ts';
import { baseline, fitText, lineHeight, type TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { rules } from './style.ts';
import type { Column } from './table-parts.ts';

const style: TextStyle = { size: 8, weight: 'bold', ink: 0, fit: 'wrap', least: 8 };
const step = lineHeight(style.size);

/** The headings of the columns on their grey ground, made for the top edge of the paper. */
export function tableHeading(
  columns: readonly Column[],
  edges: readonly number[],
  measure: Measure,
): Readonly<{ height: number; stencil: Stencil }> {
  const left = edges[0] ?? 0;
  const width = (edges.at(-1) ?? left) - left;
  const set = columns.map((column) => fitText(column.heading, column.width - 1, style, measure).lines);
  const height = Math.max(1, ...set.map((lines) => lines.length)) * step + 2.2;
  const texts = set.flatMap((lines, index) =>
    lines.map((content, row) => {
      const y = (height - lines.length * step) / 2 + row * step + baseline(style.size);
      const at = { x: edges[index] ?? 0, y, width: columns[index]?.width ?? 0, align: 'center' as const };
      return placeText(content, at, style, measure);
    }),
  );
  const ground = fill(left, 0, width, height, rules.headingFill);
  const rule = line(left, height, left + width, height, rules.thin);
  return { height, stencil: { commands: [ground, ...texts, rule] } };
}
