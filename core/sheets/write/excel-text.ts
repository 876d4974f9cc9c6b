/** Characters XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** How many characters a cell of Excel holds. */
const cellLimit = 32_767;

/** A text as Excel must be given it: `_x0041_` would be read as an escaped character, so its underscore is escaped. */
export const excelText = (text: string): string =>
  text
    .replace(notInXml, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, cellLimit);
