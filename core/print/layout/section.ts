import { fill, lay, text } from '../drawing.ts';
import { type Block, fixed } from './flow.ts';
import type { PageFrame } from './frame.ts';

/** A short bar and a heading, kept with what follows. */
export const sectionTitle = (title: string, { left, shared }: PageFrame): Block =>
  fixed(
    6,
    (top) => [
      lay(
        shared(`section ${title}`, () => [
          fill(left, 1.2, 1.1, 3.6, 0),
          text(left + 2.6, 4.3, title, 10, 'bold'),
        ]),
        top,
      ),
    ],
    true,
  );
