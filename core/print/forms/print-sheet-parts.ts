import type { SheetFact, SheetPart } from '#core/domain/documents/sheet-content.ts';
import { assertNever } from '#core/domain/result.ts';
import { fill, line, text } from '../drawing.ts';
import { type Block, fixed } from '../layout/flow.ts';
import type { PageFrame } from '../layout/frame.ts';
import { body, rules } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { cell } from '../layout/table-parts.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { bulletLines } from './notes.ts';
import { barsBlocks } from './print-sheet-bars.ts';
import { tickBox } from './tick-box.ts';

/** One part of a sheet, at a size of text in points. */
export function sheetPart(
  part: SheetPart,
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] {
  switch (part.kind) {
    case 'facts':
      return part.facts.map((fact, index) => factRow(fact, index === 0, size, frame, measure));
    case 'table':
      return [tableBlock(part, size, frame, measure)];
    case 'bars':
      return barsBlocks(part, frame, measure);
    case 'lines':
      return writingLines(part.count, frame);
    case 'points':
      return part.mark === 'point'
        ? bulletLines(part.sentences, size, frame, measure)
        : tickLines(part.sentences, size, frame, measure);
    default:
      return assertNever(part);
  }
}

/** mm between lines to write on by hand */
const lineStep = 8.5;

const writingLines = (count: number, { left, right }: PageFrame): readonly Block[] =>
  Array.from({ length: count }, () =>
    fixed(lineStep, (top) => [line(left, top + lineStep, right, top + lineStep, rules.hair, rules.hairInk)]),
  );

const labelWidth = 46;
const padding = 1.6;

/** A label on its grey ground, and its value beside it. */
function factRow(
  { label, value, strong = false }: SheetFact,
  isFirst: boolean,
  size: number,
  { left, right, width }: PageFrame,
  measure: Measure,
): Block {
  const style = { ...body, size: strong ? size + 2 : size, weight: strong ? 'bold' : 'regular' } as const;
  const set = fitText(value, width - labelWidth - 2 * padding, style, measure);
  const named = fitText(label, labelWidth - 2 * padding, { ...body, size }, measure);
  const step = lineHeight(set.size);
  const labelStep = lineHeight(size);
  const height = Math.max(set.lines.length * step, named.lines.length * labelStep) + 2;
  return fixed(height, (top) => {
    const first = top + (height - set.lines.length * step) / 2 + baseline(set.size);
    const labelFirst = top + (height - named.lines.length * labelStep) / 2 + baseline(size);
    return [
      fill(left, top, labelWidth, height, rules.headingFill),
      ...named.lines.map((content, row) => text(left + padding, labelFirst + row * labelStep, content, size)),
      ...set.lines.map((content, row) =>
        text(left + labelWidth + padding, first + row * step, content, set.size, style.weight),
      ),
      ...(isFirst ? [line(left, top, right, top, rules.thin)] : []),
      line(left, top + height, right, top + height, rules.hair, rules.hairInk),
    ];
  });
}

function tableBlock(
  { columns, rows, rowHeight = 4.4 }: Extract<SheetPart, { kind: 'table' }>,
  size: number,
  { left, width }: PageFrame,
  measure: Measure,
): Block {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const design = designTable(
    left,
    columns.map(({ heading, share, align }) => ({
      heading,
      align,
      width: (width * share) / whole,
      style: { ...body, size: size - 0.5 },
    })),
    measure,
  );
  const cells = rows.map((row) => row.map((content) => cell(content)));
  return layoutTable(design, { rows: cells, minimumRowHeight: rowHeight, maximumRowHeight: 180 });
}

function tickLines(
  sentences: readonly string[],
  size: number,
  { left, width }: PageFrame,
  measure: Measure,
): readonly Block[] {
  return sentences.map((sentence) => {
    const { lines } = fitText(sentence, width - 8, { ...body, size }, measure);
    const height = lines.length * lineHeight(size) + 1;
    return fixed(height, (top) => [
      ...tickBox({ x: left, y: top, width: 6, height: lineHeight(size) + 1 }, false),
      ...lines.map((content, row) =>
        text(left + 7, top + 0.5 + row * lineHeight(size) + baseline(size), content, size),
      ),
    ]);
  });
}
