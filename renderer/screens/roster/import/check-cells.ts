import type { Cursor } from './cursor.ts';

/** Pixels of the columns that every file has */
export const fixedWidths = { row: 64, include: 92, state: 96 } as const;

/** id of a cell's element, by which the grid names the active cell */
export const cellId = (grid: string, { index, column }: Cursor): string => `${grid}-${index}-${column}`;
