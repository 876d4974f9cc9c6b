import { box, line, type PlainCommand } from '../drawing.ts';

const side = 3.4;

/** An empty box to tick by hand, or a ticked one. Drawn, so that it looks the same whatever the font. */
export function tickBox(
  area: Readonly<{ x: number; y: number; width: number; height: number }>,
  ticked: boolean,
): readonly PlainCommand[] {
  const x = area.x + (area.width - side) / 2;
  const y = area.y + (area.height - side) / 2;
  const frame = box(x, y, side, side, 0.7);
  if (!ticked) return [frame];
  return [
    frame,
    line(x + 0.7, y + 1.8, x + 1.4, y + 2.6, 1.1),
    line(x + 1.4, y + 2.6, x + 2.8, y + 0.7, 1.1),
  ];
}
