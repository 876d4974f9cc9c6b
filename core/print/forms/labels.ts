import {
  cornerOf,
  type LabelGrid,
  type LabelSheets,
  labelGridOf,
  labelsPerSheet,
  type PlacedLabel,
  placedLabels,
} from '#core/domain/documents/labels.ts';
import { a4Portrait, box, type Command, line, type Numbering, type Page, text } from '../drawing.ts';
import { body, oneLine, quiet, rules } from '../layout/style.ts';
import { fitText, lineHeight, type TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';

/** Share of a label above the fold */
const aboveFold = 0.7;
const inset = 4;

/** Nothing but labels may stand on the sheet. */
const unnumbered: Numbering = { page: () => text(0, 0, '', 1), total: () => text(0, 0, '', 1) };

/** 氏名ラベル: sheets of labels, or the page with their outlines. */
export function* labelPages({ grid: id, start, labels }: LabelSheets, measure: Measure): Generator<Page> {
  const grid = labelGridOf[id];
  if (labels === null) {
    yield { paper: a4Portrait, commands: testPage(grid, measure), numbering: unnumbered };
    return;
  }
  for (const sheet of placedLabels(labels, start, grid))
    yield {
      paper: a4Portrait,
      commands: sheet.flatMap((placed) => labelCommands(placed, grid, measure)),
      numbering: unnumbered,
    };
}

function labelCommands({ x, y, label }: PlacedLabel, grid: LabelGrid, measure: Measure): readonly Command[] {
  const { person, postalCode, address } = label;
  const width = grid.width - 2 * inset;
  const fold = y + grid.height * aboveFold;
  const sizes = grid.height < lowLabel ? lowSizes : highSizes;
  const heading = postalCode === null ? (address.length === 0 ? person.place : '') : `〒${postalCode}`;
  const above = [heading, ...address].filter((content) => content !== '');
  const control = [person.place, person.studentNumber, person.name].filter((part) => part !== '').join('　');
  const name = { ...oneLine, size: sizes.name, weight: 'bold', least: 7 } as const;
  const small = { ...oneLine, size: sizes.text, least: 5.5 };
  const room = { x: x + inset, width };
  return [
    ...linesDown(above, { ...room, y: y + inset }, small, measure),
    ...linesUp(`${person.name} 様`, { ...room, y: fold - 2.5 }, name, measure),
    line(room.x, fold, room.x + width, fold, rules.hair, rules.hairInk, true),
    ...linesUp(control, { ...room, y: y + grid.height - inset }, { ...small, size: sizes.control }, measure),
  ];
}

/** mm: a label lower than this is set smaller */
const lowLabel = 40;
const highSizes = { text: 9, name: 15, control: 9 } as const;
const lowSizes = { text: 7.5, name: 12, control: 8 } as const;

type Room = Readonly<{ x: number; y: number; width: number }>;

/** One below the other from `y`, each as small as it has to be; nothing is cut off. */
function linesDown(
  contents: readonly string[],
  { x, y, width }: Room,
  style: TextStyle,
  measure: Measure,
): readonly Command[] {
  const set = contents.map((content) => fitText(content, width, style, measure));
  const all = set.flatMap(({ lines, size }) => lines.map((content) => ({ content, size })));
  return all.map(({ content, size }, at) => text(x, y + (at + 0.7) * lineHeight(style.size), content, size));
}

/** In the middle, the last line at `y`. */
function linesUp(
  content: string,
  { x, y, width }: Room,
  style: TextStyle,
  measure: Measure,
): readonly Command[] {
  const { lines, size } = fitText(content, width, style, measure);
  return lines.map((one, at) =>
    placeText(
      one,
      { x, y: y - (lines.length - 1 - at) * lineHeight(size), width, align: 'center' },
      { size, weight: style.weight },
      measure,
    ),
  );
}

/** The outline and number of every label, a ruler of 5 cm, and what to do with the page. */
function testPage(grid: LabelGrid, measure: Measure): readonly Command[] {
  const outlines = Array.from({ length: labelsPerSheet(grid) }, (_, place): readonly Command[] => {
    const { x, y } = cornerOf(place, grid);
    const fold = y + grid.height * aboveFold;
    return [
      box(x, y, grid.width, grid.height, rules.hair),
      line(x, fold, x + grid.width, fold, rules.hair, rules.hairInk, true),
      placeText(
        String(place + 1),
        { x, y: y + grid.height / 2, width: grid.width, align: 'center' },
        { size: 12 },
        measure,
      ),
    ];
  }).flat();
  const { x, y } = cornerOf(0, grid);
  const ruler = y + grid.height - 4;
  const sentence = fitText(
    '実物大（100%）で印刷し、ラベル用紙に重ねて枠が合うか確かめます。定規は 5 cm です。',
    grid.width - 2 * inset,
    { ...body, size: 7 },
    measure,
  );
  return [
    ...outlines,
    ...sentence.lines.map((content, at) =>
      text(x + inset, y + 5 + at * lineHeight(sentence.size), content, sentence.size, 'regular', quiet),
    ),
    line(x + inset, ruler, x + inset + 50, ruler, rules.frame),
    ...Array.from({ length: 6 }, (_, cm) =>
      line(x + inset + cm * 10, ruler - 1.5, x + inset + cm * 10, ruler, rules.frame),
    ),
  ];
}
