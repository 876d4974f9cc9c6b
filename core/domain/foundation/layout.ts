import type { CellRange } from '../fields/cell-place.ts';

/** A form as it is shown for pointing: where its cells are, what stands in them, roughly how they look. */
export type FormLayout = Readonly<{
  sheets: readonly SheetLayout[];
  /** Looks by their index, which cells name */
  looks: readonly CellLook[];
}>;

export type SheetLayout = Readonly<{
  name: string;
  hidden: boolean;
  /** Widths in px by column, heights in px by row − 1; 0 = hidden */
  columns: readonly number[];
  rows: readonly number[];
  merges: readonly CellRange[];
  /** Cells that hold something, have a look, or cannot be written; in order */
  cells: readonly LaidCell[];
  /** Rows or columns beyond what is shown were left out */
  isCut: boolean;
}>;

export type LaidCell = Readonly<{
  row: number;
  column: number;
  text: string;
  /** Why nothing can be written here; null = it can */
  lock: CellLock | null;
  /** The cell shows a number as a date */
  isDate: boolean;
  look: number;
}>;

export type CellLock =
  | 'formula' // holds a formula, or the result of one that fills several cells
  | 'tableHeading'; // names a column of an Excel table

export type CellLook = Readonly<{
  top: boolean;
  right: boolean;
  bottom: boolean;
  left: boolean;
  shaded: boolean;
  bold: boolean;
  align: 'start' | 'center' | 'end';
}>;
