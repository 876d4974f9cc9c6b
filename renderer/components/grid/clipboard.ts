import Papa from 'papaparse';

/** A block of cells, rows of equal or unequal length. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what Excel puts on the clipboard: tabs between cells, quotes around a cell that holds a tab, a quote or a line
 * break, and one line break too many at the end.
 */
export function parseBlock(text: string): Block {
  const quoted = Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '"' });
  // A cell that merely begins with a quote would otherwise swallow everything after it.
  const broken = quoted.errors.some((error) => error.type === 'Quotes');
  const rows = broken ? Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '\0' }).data : quoted.data;
  const last = rows.at(-1);
  const trailing = rows.length > 1 && last !== undefined && last.length === 1 && last[0] === '';
  return trailing ? rows.slice(0, -1) : rows;
}

export const formatBlock = (block: Block): string =>
  Papa.unparse(
    block.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n' },
  );

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

/**
 * The same block as Excel's own format. Excel prefers it to the plain text, and only here can a column be marked as
 * text: plain 「0012」 would arrive as 12 and 「3-1」 as the first of March.
 */
export function formatHtml(block: Block, textColumns: readonly boolean[]): string {
  const cell = (value: string, col: number): string => {
    const escaped = value.replace(/[&<>"\n]/g, (character) => entities[character] ?? character);
    return textColumns[col] === true
      ? `<td style="mso-number-format:'\\@'">${escaped}</td>`
      : `<td>${escaped}</td>`;
  };
  const rows = block.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}
