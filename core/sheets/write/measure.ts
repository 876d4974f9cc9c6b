import type { Cell, SheetColumn } from './table.ts';

const lineHeight = 14;
const lowestRow = 21;

/** Width in half-width characters: kana and kanji take two. Counted in UTF-16 units, so 𠮷 only gets some air. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += isNarrow(text.charCodeAt(at)) ? 1 : 2;
  return width;
}

/** ASCII and half-width kana. */
const isNarrow = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) || (code >= 0xff61 && code <= 0xff9f);

/** How high a row must be (points) so that no wrapped text is cut; Excel measures only what is typed into it. */
export function rowHeight(columns: readonly SheetColumn[], cells: readonly Cell[]): number {
  const lines = cells.map((cell, at) => {
    if (typeof cell !== 'string') return 1;
    // What the indent and Excel's own margin leave; measured for a font that is not proportional, so never too little.
    const room = Math.max(2, (columns[at]?.width ?? 10) - 2);
    const linesOf = (line: string): number => Math.max(1, Math.ceil(displayWidth(line) / room));
    return cell.includes('\n')
      ? cell.split('\n').reduce((sum, line) => sum + linesOf(line), 0)
      : linesOf(cell);
  });
  return Math.max(lowestRow, Math.max(1, ...lines) * lineHeight + 6);
}
