import type { CellRange } from '#core/domain/fields/cell-place.ts';
import { type CellValue, emptyCell } from '#core/domain/fields/cell-value.ts';

/** A file of tables as it was read, before anybody knows what its columns mean. */
export type TableFile = Readonly<{
  fileName: string;
  /** 「CP932」 and such for CSV; null for Excel */
  encoding: string | null;
  sheets: readonly Sheet[];
  /** Sentences about the file as a whole: hidden rows, macros that are not run */
  notices: readonly string[];
}>;

export type Sheet = Readonly<{
  name: string;
  hidden: boolean;
  /** Rows that hold something, in order; rows without a value are left out */
  rows: readonly SheetRow[];
  /** Highest column that holds something, plus one */
  columns: number;
  merges: readonly CellRange[];
}>;

export type SheetRow = Readonly<{
  /** 1-based, as Excel shows it */
  row: number;
  hidden: boolean;
  /** By 0-based column; shorter than the sheet where the row ends early */
  cells: readonly CellValue[];
}>;

export const cellAt = (row: SheetRow | undefined, column: number): CellValue =>
  row?.cells[column] ?? emptyCell;
