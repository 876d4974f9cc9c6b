import { type CellValue, cellText } from './cell-value.ts';

/**
 * Text to compare and compute with: widths unified, outer spaces gone. Never for names: NFKC would replace 﨑-like
 * compatibility characters by others.
 */
export const plainText = (cell: CellValue): string => cellText(cell).normalize('NFKC').trim();

/** 「…」 for a problem's sentence: on one line and short enough to read. */
export function quoted(cell: CellValue): string {
  const oneLine = cellText(cell)
    .replace(/[\r\n\t]+/gu, ' ')
    .trim();
  const characters = [...oneLine];
  return `「${characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : oneLine}」`;
}
