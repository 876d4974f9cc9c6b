/** A cell of a sheet: row 1-based as Excel shows it, column 0-based. */
export type CellPlace = Readonly<{ row: number; column: number }>;

/** Rows 1-based, columns 0-based, both ends included. */
export type CellRange = Readonly<{ top: number; bottom: number; left: number; right: number }>;

/** The last row and column that an .xlsx can have: 1048576, XFD. */
export const lastRow = 1_048_576;
export const lastColumn = 16_383;

/** 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const head = Math.floor(column / 26);
  return `${head === 0 ? '' : columnLetter(head - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** 「AB12」 → 27; -1 where there are no letters. */
export function columnOfReference(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** 「B5」 */
export const cellName = ({ row, column }: CellPlace): string => `${columnLetter(column)}${row}`;

/** The place of 「B5」; null for what is no cell of an .xlsx. */
export function placeOfName(name: string): CellPlace | null {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(name);
  if (parts === null) return null;
  const place = { row: Number(parts[2]), column: columnOfReference(parts[1] ?? '') };
  return place.row <= lastRow && place.column <= lastColumn ? place : null;
}

export const isInside = ({ row, column }: CellPlace, { top, bottom, left, right }: CellRange): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
