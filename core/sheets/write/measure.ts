import type { Cell, SheetColumn } from './table.ts';

const lineHeight = 14;
const lowestRow = 21;

/** Width in half-width characters: kana and kanji take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 1 : 2;
  return width;
}

/** ASCII and half-width kana; a variation selector takes no room, and counting it as wide only leaves some air. */
const isNarrow = (character: string): boolean => /[\u0020-\u007E\uFF61-\uFF9F]/.test(character);

/** How high a row must be (points) so that no wrapped text is cut; Excel measures only what is typed into it. */
export function rowHeight(columns: readonly SheetColumn[], cells: readonly Cell[]): number {
  const lines = cells.map((cell, at) => {
    if (typeof cell !== 'string') return 1;
    // What the indent and Excel's own margin leave; measured for a font that is not proportional, so never too little.
    const room = Math.max(2, (columns[at]?.width ?? 10) - 2);
    const wrapped = cell.split('\n').map((line) => Math.max(1, Math.ceil(displayWidth(line) / room)));
    return wrapped.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(lowestRow, Math.max(1, ...lines) * lineHeight + 6);
}

/** 1 → A, 27 → AA */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : columnLetter(before)}${String.fromCharCode(65 + rest)}`;
}
