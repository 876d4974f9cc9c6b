import { code128 } from '../code128.ts';
import { type FillCommand, fill } from '../drawing.ts';

/** mm. Below the least a printer of a school and a hand scanner no longer agree. */
const widestModule = 0.4;
const leastModule = 0.19;

/** Modules of white that a scanner wants on either side. */
const quietZone = 10;

type Place = Readonly<{ x: number; y: number; width: number; height: number }>;

/**
 * A barcode at the right end of its place, white on either side included; nothing where the content cannot be coded or
 * would be too fine to be read.
 */
export function barcode(content: string, { x, y, width, height }: Place): readonly FillCommand[] {
  const widths = code128(content);
  if (widths === null) return [];
  const modules = widths.reduce((sum, each) => sum + each, 0) + 2 * quietZone;
  const module = Math.min(widestModule, width / modules);
  if (module < leastModule) return [];
  let at = x + width - (modules - quietZone) * module;
  return widths.flatMap((each, index) => {
    const left = at;
    at += each * module;
    return index % 2 === 0 ? [fill(left, y, each * module, height, 0)] : [];
  });
}
