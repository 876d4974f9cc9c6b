import { fill, text } from '../drawing.ts';
import { type Block, fixed } from './flow.ts';

/** A short bar and a heading, kept with what follows. */
export const sectionTitle = (title: string, { left }: Readonly<{ left: number }>): Block =>
  fixed(
    6,
    (top) => [fill(left, top + 1.2, 1.1, 3.6, 0), text(left + 2.6, top + 4.3, title, 10, 'bold')],
    true,
  );
