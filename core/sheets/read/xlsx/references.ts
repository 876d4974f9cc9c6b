import { type CellRange, columnOfReference } from '#core/domain/fields/cell-place.ts';

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
