import type { CoverSheet, Person } from '#core/domain/documents/model.ts';
import { box, fill, lay, line, type PlainCommand, text } from '../drawing.ts';
import { barcode } from '../layout/barcode.ts';
import { type Block, fixed } from '../layout/flow.ts';
import type { PageFrame } from '../layout/frame.ts';
import { kanaStyle, oneLine, quiet, rules } from '../layout/style.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';

/** The name large enough to find the sheet in a pile, and the 学籍番号 for the scanner at the counter. */
export function personBlock(person: Person, frame: PageFrame, measure: Measure): Block {
  const { left, width } = frame;
  const height = 15;
  const nameLeft = left + 46;
  const bars = barcode(person.studentNumber, {
    x: left + width - barcodeRoom,
    y: 2.5,
    width: barcodeRoom,
    height: height - 5,
  });
  const nameWidth = width - 46 - 4 - (bars.length === 0 ? 0 : barcodeRoom);
  const style = { ...oneLine, size: 17, weight: 'bold' as const, least: 9 };
  const name = fitText(person.name, nameWidth, style, measure);
  const kana = fitText(person.kana ?? '', nameWidth, { ...kanaStyle, size: 8 }, measure);
  return fixed(height, (top) => [
    text(left + 3, top + 6.6, person.place, 12, 'bold'),
    text(left + 3, top + 11.8, `学籍番号 ${person.studentNumber}`, 8.5),
    line(left + 43, top, left + 43, top + height, rules.hair, rules.hairInk),
    text(nameLeft, top + 4.4, kana.lines[0] ?? '', kana.size, 'regular', quiet),
    ...name.lines.map((content, index) =>
      text(
        nameLeft,
        top + 11.4 + (index - (name.lines.length - 1) / 2) * lineHeight(name.size),
        content,
        name.size,
        'bold',
      ),
    ),
    ...bars.map((bar) => ({ ...bar, y: bar.y + top })),
    box(left, top, width, height, rules.frame),
  ]);
}

/** mm, white on both sides included */
const barcodeRoom = 48;

/** Whose sheet it is, on the pages after the first. */
export function personLine(person: Person, frame: PageFrame, measure: Measure): readonly PlainCommand[] {
  const { left, width, area } = frame;
  const content = `${person.place}　${person.name}`;
  const fitted = fitText(content, width - 40, { ...oneLine, size: 12, weight: 'bold' }, measure);
  const at = { x: left, y: area.top + 13.4, width, align: 'right' as const };
  return [
    text(left, area.top + 13.4, fitted.lines[0] ?? '', fitted.size, 'bold'),
    placeText(`学籍番号 ${person.studentNumber}`, at, { size: 8.5 }, measure),
    line(left, area.top + 15.4, left + width, area.top + 15.4, rules.frame),
  ];
}

const labelWidth = 27;

/** Labels and values in two columns of a grid, read line by line. */
export function identityBlocks(
  identity: CoverSheet['identity'],
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] {
  const half = frame.width / 2;
  const style = { ...oneLine, size };
  return Array.from({ length: Math.ceil(identity.length / 2) }, (_, row) => {
    const pair = identity.slice(row * 2, row * 2 + 2);
    const values = pair.map(({ value }) => fitText(value, half - labelWidth - 3, style, measure));
    const most = Math.max(...values.map(({ lines, size: fitted }) => lines.length * lineHeight(fitted)));
    const height = Math.max(5.8, most + 1.6);
    const labels = pair.map(({ label }) => label);
    const grid = frame.shared(`identity ${labels.join(' ')} ${size} ${height}`, () =>
      identityGrid(labels, size, height, frame),
    );
    return fixed(height, (top) => [
      lay(grid, top),
      ...values.flatMap(({ lines, size: fitted }, column) => {
        const x = frame.left + column * half + labelWidth + 1.6;
        const first = top + (height - lines.length * lineHeight(fitted)) / 2 + baseline(fitted);
        return lines.map((content, index) => text(x, first + index * lineHeight(fitted), content, fitted));
      }),
    ]);
  });
}

/** One line of the grid without its values: the same on every sheet. */
function identityGrid(
  labels: readonly string[],
  size: number,
  height: number,
  { left, width }: PageFrame,
): readonly PlainCommand[] {
  const half = width / 2;
  return [
    ...labels.flatMap((label, column) => [
      fill(left + column * half, 0, labelWidth, height, rules.headingFill),
      text(left + column * half + 1.6, height / 2 + 1.1, label, size - 0.5),
    ]),
    box(left, 0, width, height, rules.hair, rules.hairInk),
    line(left + half, 0, left + half, height, rules.hair, rules.hairInk),
  ];
}
