import { type Ink, type TextCommand, text, type Weight } from '../drawing.ts';
import { millimetres } from '../units.ts';
import type { Measure } from './measure.ts';

export type Align = 'left' | 'center' | 'right';

/** One line of text between `x` and `x + width`; `y` is its baseline. */
export function placeText(
  content: string,
  at: Readonly<{ x: number; y: number; width: number; align: Align }>,
  style: Readonly<{ size: number; weight?: Weight; ink?: Ink }>,
  measure: Measure,
): TextCommand {
  const weight = style.weight ?? 'regular';
  const room = at.align === 'left' ? 0 : at.width - measure(content, weight) * millimetres(style.size);
  const shift = at.align === 'center' ? room / 2 : room;
  return text(at.x + shift, at.y, content, style.size, weight, style.ink ?? 0);
}
