import type { Weight } from '../drawing.ts';
import { millimetres } from '../units.ts';
import { breakLines } from './line-break.ts';
import type { Measure } from './measure.ts';

/** How a text is set into a given width. Sizes in points. */
export type TextStyle = Readonly<{
  size: number;
  weight: Weight;
  ink: number;
  /** `wrap`: as many lines as it takes. `shrink`: one line, smaller down to `least`, and only then several lines. */
  fit: 'wrap' | 'shrink';
  least: number;
}>;

export type FittedText = Readonly<{ lines: readonly string[]; size: number }>;

export function fitText(content: string, width: number, style: TextStyle, measure: Measure): FittedText {
  const ems = measure(content, style.weight);
  const sizeFor = style.fit === 'shrink' ? largestSize(ems, width, style) : style.size;
  const em = millimetres(sizeFor);
  if (ems * em <= width && !content.includes('\n')) return { lines: [content], size: sizeFor };
  return {
    lines: breakLines(content, width, (part) => measure(part, style.weight) * em),
    size: sizeFor,
  };
}

/** In steps of a quarter point, so that names of similar length do not all differ in size. */
function largestSize(ems: number, width: number, style: TextStyle): number {
  if (ems * millimetres(style.size) <= width) return style.size;
  const exact = width / ems / millimetres(1);
  return Math.max(style.least, Math.floor(exact * 4) / 4);
}

/** Distance between baselines, millimetres. */
export const lineHeight = (size: number): number => millimetres(size) * 1.32;

/** From the top of a line to its baseline: the ascent of the fonts is 0.88 of the size. */
export const baseline = (size: number): number =>
  (lineHeight(size) - millimetres(size)) / 2 + millimetres(size) * 0.88;
