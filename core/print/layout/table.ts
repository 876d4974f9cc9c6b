import { box, type Command, fill, line } from '../drawing.ts';
import { baseline, fitText, lineHeight, type TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { type Align, placeText } from '../text/place.ts';
import type { Block, Piece } from './flow.ts';
import { rules } from './style.ts';

/** Millimetres. */
export type Column = Readonly<{
  heading: string;
  width: number;
  align: Align;
  style: TextStyle;
}>;

/** Texts one above the other; a part may have its own style (the kana over a name). An empty part takes no room. */
export type CellPart = Readonly<{ text: string; style?: Partial<TextStyle> }>;
export type Cell = Readonly<{
  parts: readonly CellPart[];
  /** Something that is no text, drawn over the cell: the box to tick */
  mark?: (area: Readonly<{ x: number; y: number; width: number; height: number }>) => readonly Command[];
}>;

export type Table = Readonly<{
  left: number;
  columns: readonly Column[];
  /** Rows are made when they are laid out */
  rows: Iterable<readonly Cell[]>;
  minimumRowHeight: number;
  /** Rows taller than this are divided into several */
  maximumRowHeight: number;
  /** Set above the column headings: the name of the part, with 「（つづき）」 from its second page on */
  title?: (continued: boolean) => Piece;
}>;

export const cell = (content: string, style?: Partial<TextStyle>): Cell => ({
  parts: [style === undefined ? { text: content } : { text: content, style }],
});

type SetLine = Readonly<{ text: string; style: TextStyle; size: number }>;

const paddingX = 1.4;
const paddingY = 0.9;

/** Measures and breaks every cell first; what comes out can only be drawn. */
export function layoutTable(table: Table, measure: Measure): Block {
  const { columns, left } = table;
  const edges = edgesOf(left, columns);
  const right = edges.at(-1) ?? left;
  const headingPiece = headingOf(columns, edges, measure);
  const draws: Drawing = { edges, columns, right, measure };
  return {
    kind: 'rows',
    rows: {
      *[Symbol.iterator]() {
        for (const row of table.rows) yield* layoutRow(row, table, draws);
      },
    },
    heading: (continued) => stack(table.title?.(continued), headingPiece),
    frame: (top, bottom) => {
      const start = top - headingPiece.height;
      const inner = edges.slice(1, -1).map((x) => line(x, start, x, bottom, rules.hair, rules.hairInk));
      return [...inner, box(left, start, right - left, bottom - start, rules.frame)];
    },
  };
}

/** The x of every vertical rule, from the left one to the right one. */
function edgesOf(left: number, columns: readonly Column[]): readonly number[] {
  const edges = [left];
  let x = left;
  for (const column of columns) {
    x += column.width;
    edges.push(x);
  }
  return edges;
}

type Drawing = Readonly<{
  edges: readonly number[];
  columns: readonly Column[];
  right: number;
  measure: Measure;
}>;

function* layoutRow(row: readonly Cell[], table: Table, drawing: Drawing): Generator<Piece> {
  const cells = drawing.columns.map((column, index) =>
    setCell(row[index]?.parts ?? [], column, drawing.measure),
  );
  const room = table.maximumRowHeight - paddingY * 2;
  let rest: readonly (readonly SetLine[])[] = cells;
  let marks: readonly Cell[] = row;
  do {
    const now = rest.map((lines) => takeLines(lines, room));
    const height = Math.max(table.minimumRowHeight, ...now.map((lines) => heightOf(lines) + paddingY * 2));
    const drawnMarks = marks;
    yield { height, draw: (top) => drawRow(now, drawnMarks, top, height, drawing) };
    rest = rest.map((lines, index) => lines.slice(now[index]?.length ?? 0));
    marks = [];
  } while (rest.some((lines) => lines.length > 0));
}

function setCell(parts: readonly CellPart[], column: Column, measure: Measure): readonly SetLine[] {
  const lines: SetLine[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const style = part.style === undefined ? column.style : { ...column.style, ...part.style };
    const fitted = fitText(part.text, column.width - paddingX * 2, style, measure);
    for (const content of fitted.lines) lines.push({ text: content, style, size: fitted.size });
  }
  return lines;
}

function takeLines(lines: readonly SetLine[], room: number): readonly SetLine[] {
  if (heightOf(lines) <= room) return lines;
  let height = 0;
  const count = lines.findIndex((set) => {
    height += lineHeight(set.size);
    return height > room;
  });
  return lines.slice(0, Math.max(1, count));
}

function heightOf(lines: readonly SetLine[]): number {
  let height = 0;
  for (const set of lines) height += lineHeight(set.size);
  return height;
}

function drawRow(
  cells: readonly (readonly SetLine[])[],
  marks: readonly Cell[],
  top: number,
  height: number,
  { edges, columns, right, measure }: Drawing,
): readonly Command[] {
  const commands: Command[] = [];
  for (const [index, column] of columns.entries()) {
    const lines = cells[index] ?? [];
    const x = edges[index] ?? 0;
    let y = top + (height - heightOf(lines)) / 2;
    for (const { text, size, style } of lines) {
      const at = {
        x: x + paddingX,
        y: y + baseline(size),
        width: column.width - paddingX * 2,
        align: column.align,
      };
      commands.push(placeText(text, at, { size, weight: style.weight, ink: style.ink }, measure));
      y += lineHeight(size);
    }
    const mark = marks[index]?.mark;
    if (mark !== undefined) commands.push(...mark({ x, y: top, width: column.width, height }));
  }
  const bottom = top + height;
  commands.push(line(edges[0] ?? 0, bottom, right, bottom, rules.hair, rules.hairInk));
  return commands;
}

function headingOf(columns: readonly Column[], edges: readonly number[], measure: Measure): Piece {
  const left = edges[0] ?? 0;
  const width = (edges.at(-1) ?? left) - left;
  const style: TextStyle = { size: 8, weight: 'bold', ink: 0, fit: 'wrap', least: 8 };
  const set = columns.map((column) => fitText(column.heading, column.width - 1, style, measure));
  const most = Math.max(1, ...set.map(({ lines }) => lines.length));
  const height = most * lineHeight(style.size) + 2.2;
  return {
    height,
    draw: (top) => [
      fill(left, top, width, height, rules.headingFill),
      ...set.flatMap(({ lines }, index) =>
        lines.map((content, row) => {
          const start = top + (height - lines.length * lineHeight(style.size)) / 2;
          const y = start + row * lineHeight(style.size) + baseline(style.size);
          const at = { x: edges[index] ?? 0, y, width: columns[index]?.width ?? 0, align: 'center' as const };
          return placeText(content, at, style, measure);
        }),
      ),
      line(left, top + height, left + width, top + height, rules.thin),
    ],
  };
}

const stack = (above: Piece | undefined, below: Piece): Piece =>
  above === undefined
    ? below
    : {
        height: above.height + below.height,
        draw: (top) => [...above.draw(top), ...below.draw(top + above.height)],
      };
