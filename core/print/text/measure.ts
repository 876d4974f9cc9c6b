import type { Weight } from '../drawing.ts';

/** Width of a text in ems. Layout knows fonts only by this. */
export type Measure = (text: string, weight: Weight) => number;
