import { textCell } from '../fields/cell-value.ts';
import { headingKey } from '../fields/heading.ts';
import { plainText } from '../fields/plain-text.ts';

/** A list that an officer pasted, as rows of text by the name of their column. */
export type PastedRow<Column extends string> = Readonly<{
  /** From 1, as it stands in the list */
  line: number;
  cells: Readonly<Partial<Record<Column, string>>>;
}>;

/** Every column by the headings under which schools and JASSO have it, in the order in which they stand without headings. */
export type PastedColumns<Column extends string> = readonly (readonly [Column, readonly string[]])[];

/** With a line of headings by their names, without one by their order. Empty lines are left out. */
export function readPasted<Column extends string>(
  block: readonly (readonly string[])[],
  columns: PastedColumns<Column>,
): readonly PastedRow<Column>[] {
  const rows = block
    .map((cells, at) => ({ line: at + 1, cells: parted(cells) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = rows;
  if (first === undefined) return [];
  const named = first.cells.map((cell) => columnNamed(cell, columns));
  const hasHeadings = named.filter((column) => column !== null).length >= 2;
  const order = hasHeadings ? named : columns.map(([column]) => column);
  return rows.slice(hasHeadings ? 1 : 0).map(({ line, cells }) => ({ line, cells: byColumn(cells, order) }));
}

/** Typed by hand there are no tabs: then commas or spaces part the cells. */
const parted = (cells: readonly string[]): readonly string[] =>
  cells.length === 1 ? (cells[0] ?? '').trim().split(/[,，、\s\u3000]+/u) : cells;

const columnNamed = <Column extends string>(cell: string, columns: PastedColumns<Column>): Column | null =>
  columns.find(([, headings]) => headings.includes(headingKey(cell)))?.[0] ?? null;

function byColumn<Column extends string>(
  cells: readonly string[],
  order: readonly (Column | null)[],
): PastedRow<Column>['cells'] {
  const row: Partial<Record<Column, string>> = {};
  for (const [at, column] of order.entries()) {
    const text = (cells[at] ?? '').trim();
    if (column !== null && text !== '') row[column] = text;
  }
  return row;
}

/** Widths unified, hyphens and leading zeros as they are: the 学籍番号 of the roster that is meant, or null. */
export function studentNumberIn(text: string, known: ReadonlyMap<string, unknown>): string | null {
  if (known.has(text)) return text;
  const plain = plainText(textCell(text));
  if (known.has(plain)) return plain;
  const folded = plain.toLowerCase();
  const found = [...known.keys()].filter((number) => number.normalize('NFKC').toLowerCase() === folded);
  return found.length === 1 ? (found[0] ?? null) : null;
}
