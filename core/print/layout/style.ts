import type { TextStyle } from '../text/fit.ts';

/** Margin on all four sides, millimetres; header and footer stand inside it. */
export const margin = 15;

/** Line widths in points, inks as grey values dark enough for a copying machine. */
export const rules = {
  hair: 0.25,
  thin: 0.5,
  frame: 0.8,
  hairInk: 0.4,
  headingFill: 0.91,
} as const;

/** Secondary text */
export const quiet = 0.3;

export const body: TextStyle = { size: 9, weight: 'regular', ink: 0, fit: 'wrap', least: 6.5 };
export const oneLine: TextStyle = { ...body, fit: 'shrink' };
export const nameStyle: TextStyle = { size: 10.5, weight: 'regular', ink: 0, fit: 'shrink', least: 7 };
export const kanaStyle: TextStyle = { size: 6.5, weight: 'regular', ink: quiet, fit: 'shrink', least: 5 };
