import { columnLetter } from '#core/domain/fields/cell-place.ts';
import { type CellValue, emptyCell } from '#core/domain/fields/cell-value.ts';
import type { SheetLimits } from '../../limits.ts';
import { refuse } from '../refusal.ts';
import type { SheetRow } from '../table-file.ts';

/** Puts cells into rows as they come. Cells without a value cost nothing, wherever they stand. */
export type RowCollector = Readonly<{
  /** `number` null = the row after the last one */
  startRow: (number: number | null, hidden: boolean) => void;
  /** `column` null = the column after the last one; must be called for empty cells too */
  startCell: (column: number | null) => void;
  put: (cell: CellValue) => void;
  endRow: () => void;
  rows: () => readonly SheetRow[];
  /** Highest column with a value, plus one */
  columns: () => number;
}>;

export function rowCollector(fileName: string, sheetName: string, limits: SheetLimits): RowCollector {
  const rows: SheetRow[] = [];
  let columns = 0;
  let row = 0;
  let hidden = false;
  let column = -1;
  let cells: CellValue[] = [];
  return {
    startRow: (number, isHidden) => {
      row = number ?? row + 1;
      hidden = isHidden;
      cells = [];
      column = -1;
    },
    startCell: (number) => {
      column = number ?? column + 1;
    },
    put: (cell) => {
      if (cell.kind === 'empty') return;
      if (!(column >= 0 && column < limits.columns && row >= 1 && row <= limits.rows))
        refuse(
          'sheet-too-large',
          tooLarge(fileName, sheetName, `${columnLetter(Math.max(column, 0))}${row}`, limits),
        );
      while (cells.length < column) cells.push(emptyCell);
      cells[column] = cell;
      if (column >= columns) columns = column + 1;
    },
    endRow: () => {
      if (cells.length > 0) rows.push({ row, hidden, cells });
      cells = [];
    },
    rows: () => inOrder(rows),
    columns: () => columns,
  };
}

/** Rows stand in order in every file that Excel writes; others are brought into order. */
const inOrder = (rows: SheetRow[]): readonly SheetRow[] =>
  rows.every((row, index) => index === 0 || row.row > (rows[index - 1]?.row ?? 0))
    ? rows
    : rows.toSorted((a, b) => a.row - b.row);

const tooLarge = (fileName: string, sheetName: string, cell: string, limits: SheetLimits): string =>
  `${fileName} のシート「${sheetName}」は大きすぎます（${cell} に値があります）。読めるのは ${limits.rows.toLocaleString('ja-JP')} 行、${limits.columns} 列までです。余分な行や列を消すか、ファイルを分けてください。`;
