import type { CellRange } from '../table-file.ts';

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

/** 「A1:C2」; null for anything else. */
export function rangeOf(reference: string): CellRange | null {
  const ends = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(reference);
  if (!ends) return null;
  return {
    left: columnOfReference(ends[1] ?? ''),
    top: Number(ends[2]),
    right: columnOfReference(ends[3] ?? ''),
    bottom: Number(ends[4]),
  };
}
