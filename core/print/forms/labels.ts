import {
  cornerOf,
  type LabelGrid,
  type LabelSheets,
  labelGridOf,
  labelsPerSheet,
  type PlacedLabel,
  placedLabels,
  type StudentLabel,
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
  const width = grid.width - 2 * inset;
  const fold = y + grid.height * aboveFold;
  const { person } = label;
  const control = [person.place, person.studentNumber, person.name].filter((part) => part !== '').join('　');
  const fitted = fitText(control, width, { ...oneLine, size: 9, least: 5.5 }, measure);
  return [
    ...front(label, { x: x + inset, y: y + inset, width, bottom: fold }, measure),
    line(x + inset, fold, x + grid.width - inset, fold, rules.hair, rules.hairInk, true),
    placeText(
      fitted.lines[0] ?? '',
      { x: x + inset, y: fold + (grid.height * (1 - aboveFold)) / 2 + 1, width, align: 'center' },
      { size: fitted.size },
      measure,
    ),
  ];
}

type Room = Readonly<{ x: number; y: number; width: number; bottom: number }>;

/** 〒, the address and 「髙橋　太郎 様」; without an address the class and the name alone. */
function front(
  { person: { name, place }, postalCode, address }: StudentLabel,
  { x, y, width, bottom }: Room,
  measure: Measure,
): readonly Command[] {
  const heading = postalCode === null ? (address.length === 0 ? place : '') : `〒${postalCode}`;
  const small: TextStyle = { ...oneLine, size: 9, least: 5.5 };
  const lines = [heading, ...address].filter((content) => content !== '');
  const nameStyle: TextStyle = { ...oneLine, size: 15, weight: 'bold', least: 7 };
  const fitted = fitText(`${name} 様`, width, nameStyle, measure);
  return [
    ...lines.map((content, at) => {
      const { lines: one, size } = fitText(content, width, small, measure);
      return text(x, y + 3 + at * lineHeight(small.size), one[0] ?? '', size);
    }),
    placeText(
      fitted.lines[0] ?? '',
      { x, y: bottom - 3, width, align: address.length === 0 ? 'center' : 'left' },
      { size: fitted.size, weight: 'bold' },
      measure,
    ),
  ];
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
