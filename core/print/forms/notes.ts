import { box, text } from '../drawing.ts';
import { type Block, fixed } from '../layout/flow.ts';
import type { PageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { body, rules } from '../layout/style.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';

/** 備考: what the school has noted, and room to write by hand. */
export const notesBlocks = (
  notes: readonly string[],
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] => [
  sectionTitle('備考', frame),
  ...bulletLines(notes, size, frame, measure),
  fixed(14, (top) => [box(frame.left, top + 1, frame.width, 13, rules.hair, rules.hairInk)]),
];

/** Sentences one below the other, each behind a point; line by line, so that a page may end between any two. */
export function bulletLines(
  sentences: readonly string[],
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] {
  const style = { ...body, size };
  return sentences.flatMap((sentence) =>
    fitText(sentence, frame.width - 6, style, measure).lines.map((content, index) =>
      fixed(lineHeight(size), (top) => [
        ...(index === 0 ? [text(frame.left + 0.4, top + baseline(size), '・', size)] : []),
        text(frame.left + 3.6, top + baseline(size), content, size),
      ]),
    ),
  );
}
