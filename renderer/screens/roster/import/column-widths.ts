import type { ImportPreview, ImportRow } from '#core/contract/import.ts';

/** Half an em of the table's 14 px: what a half-width character takes; a full-width one takes two. */
const unit = 7.5;
const unitsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e\uff61-\uff9f]/u.test(character) ? 1.15 : 2), 0);

/** Pixels for each column, from its heading and the first rows: wide enough to read, never wider than a name needs. */
export function columnWidths(
  columns: ImportPreview['columns'],
  sample: readonly ImportRow[],
): readonly number[] {
  return columns.map((column) => {
    const texts = sample.flatMap((row) => row.cells.filter((cell) => cell.field === column.field));
    const longest = Math.max(unitsOf(column.label), ...texts.map((cell) => unitsOf(cell.text)));
    return Math.round(Math.min(220, Math.max(64, longest * unit + 24)));
  });
}
