import { type Command, line } from '../drawing.ts';
import { baseline, fitText, lineHeight, type TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import type { Piece } from './flow.ts';
import { rules } from './style.ts';
import type { Cell, CellPart, Column, TableContent, TableDesign } from './table-parts.ts';

const paddingX = 1.4;
const paddingY = 0.9;

type SetLine = Readonly<{ text: string; style: TextStyle; size: number }>;
/** The lines of each cell of a row */
type SetRow = readonly (readonly SetLine[])[];

/** One piece, or several where the row is taller than a page can be. */
export function* layoutRow(
  row: readonly Cell[],
  { minimumRowHeight, maximumRowHeight }: TableContent,
  design: TableDesign,
): Generator<Piece> {
  const room = maximumRowHeight - paddingY * 2;
  let rest: SetRow = design.columns.map((column, index) => setCell(row[index], column, design.measure));
  let marks = row;
  while (rest.some((lines) => heightOf(lines) > room)) {
    const part = rest.map((lines) => lines.slice(0, linesWithin(lines, room)));
    yield rowPiece(part, marks, minimumRowHeight, design);
    rest = rest.map((lines, index) => lines.slice(part[index]?.length ?? 0));
    marks = [];
  }
  yield rowPiece(rest, marks, minimumRowHeight, design);
}

function setCell(cell: Cell | undefined, column: Column, measure: Measure): readonly SetLine[] {
  const lines: SetLine[] = [];
  for (const part of cell?.parts ?? []) {
    if (part.text === '') continue;
    const style = styleOf(part, column);
    const fitted = fitText(part.text, column.width - paddingX * 2, style, measure);
    for (const content of fitted.lines) lines.push({ text: content, style, size: fitted.size });
  }
  return lines;
}

const styleOf = (part: CellPart, column: Column): TextStyle =>
  part.style === undefined ? column.style : { ...column.style, ...part.style };

function linesWithin(lines: readonly SetLine[], room: number): number {
  let height = 0;
  let count = 0;
  for (const { size } of lines) {
    height += lineHeight(size);
    if (height > room) break;
    count += 1;
  }
  return Math.max(1, count);
}

function heightOf(lines: readonly SetLine[]): number {
  let height = 0;
  for (const { size } of lines) height += lineHeight(size);
  return height;
}

function rowPiece(cells: SetRow, marks: readonly Cell[], least: number, design: TableDesign): Piece {
  let height = least;
  for (const lines of cells) height = Math.max(height, heightOf(lines) + paddingY * 2);
  return { height, draw: (top) => drawRow(cells, marks, top, height, design) };
}

function drawRow(
  cells: SetRow,
  marks: readonly Cell[],
  top: number,
  height: number,
  { edges, columns, measure }: TableDesign,
): readonly Command[] {
  const commands: Command[] = [];
  for (const [index, { width, align }] of columns.entries()) {
    const lines = cells[index] ?? [];
    const x = edges[index] ?? 0;
    let y = top + (height - heightOf(lines)) / 2;
    for (const { text, size, style } of lines) {
      const at = { x: x + paddingX, y: y + baseline(size), width: width - paddingX * 2, align };
      commands.push(placeText(text, at, { size, weight: style.weight, ink: style.ink }, measure));
      y += lineHeight(size);
    }
    const mark = marks[index]?.mark;
    if (mark !== undefined) commands.push(...mark({ x, y: top, width, height }));
  }
  const bottom = top + height;
  commands.push(line(edges[0] ?? 0, bottom, edges.at(-1) ?? 0, bottom, rules.hair, rules.hairInk));
  return commands;
}
