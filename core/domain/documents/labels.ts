import type { PageFoot, Person } from './model.ts';

/** Sheets of labels as the shops sell them (A4). */
export const labelGrids = ['2x6', '3x8'] as const;
export type LabelGridId = (typeof labelGrids)[number];

/** mm; the labels lie edge to edge, the margins are what is left of A4. */
export type LabelGrid = Readonly<{
  label: string;
  columns: number;
  rows: number;
  width: number;
  height: number;
  left: number;
  top: number;
}>;

export const labelGridOf: Readonly<Record<LabelGridId, LabelGrid>> = {
  '2x6': { label: '12面（2列×6段）', columns: 2, rows: 6, width: 86.4, height: 42.3, left: 18.6, top: 21.6 },
  '3x8': { label: '24面（3列×8段）', columns: 3, rows: 8, width: 66, height: 33.9, left: 6, top: 12.9 },
};

export const labelsPerSheet = ({ columns, rows }: Pick<LabelGrid, 'columns' | 'rows'>): number =>
  columns * rows;

/**
 * A label is folded: above the fold the address, below it the name once more. Where the sheet has slipped in the
 * printer, the two sides of a label name two students.
 */
export type StudentLabel = Readonly<{
  person: Person;
  /** 「100-0000」; null = not entered */
  postalCode: string | null;
  /** Empty = not entered */
  address: readonly string[];
}>;

export type LabelSheets = Readonly<{
  kind: 'labels';
  frame: PageFoot;
  grid: LabelGridId;
  /** How many labels of the first sheet are used up */
  start: number;
  /** null: the page with the outlines, to be held against a sheet of labels */
  labels: readonly StudentLabel[] | null;
}>;

export type PlacedLabel = Readonly<{ x: number; y: number; label: StudentLabel }>;

/** Sheet by sheet, from left to right and from top to bottom. */
export function placedLabels(
  labels: readonly StudentLabel[],
  start: number,
  grid: LabelGrid,
): readonly (readonly PlacedLabel[])[] {
  const perSheet = labelsPerSheet(grid);
  const first = start % perSheet;
  const sheets = Math.ceil((first + labels.length) / perSheet);
  return Array.from({ length: sheets }, (_, sheet) =>
    labels.flatMap((label, index): readonly PlacedLabel[] => {
      const at = first + index;
      return Math.floor(at / perSheet) === sheet ? [{ ...cornerOf(at % perSheet, grid), label }] : [];
    }),
  );
}

export const cornerOf = (
  place: number,
  { columns, width, height, left, top }: LabelGrid,
): Readonly<{ x: number; y: number }> => ({
  x: left + (place % columns) * width,
  y: top + Math.floor(place / columns) * height,
});
