/**
 * Cuts text into the units that are drawn: a character, or a character with its variation selector. Kana followed by
 * a combining voiced mark (か + U+3099) become one character, because the fonts draw the mark detached. Nothing else
 * is normalised: NFC would turn the compatibility ideographs of names (U+FA19 神, U+FA1B 福) into other characters.
 */
export function clusters(text: string): readonly string[] {
  return composeKana(text).match(clusterPattern) ?? [];
}

/** Text in which every UTF-16 unit is one cluster needs no cutting: nearly all text. */
export const isPlain = (text: string): boolean => !specialPattern.test(text);

/** Drawn with no width and no ink by their nature: joiners, direction marks, byte order mark, soft hyphen. */
export const isInvisible = (cluster: string): boolean => invisiblePattern.test(cluster);

export const isSpace = (cluster: string): boolean => /^\s$/u.test(cluster);

const selectors = '\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}';
const clusterPattern = new RegExp(`[^${selectors}][${selectors}]?|[${selectors}]`, 'gsu');
const invisible =
  '\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF';
const invisiblePattern = new RegExp(`^[${invisible}${selectors}]`, 'u');
const specialPattern = new RegExp(`[\\u3099\\u309A\\uD800-\\uDFFF\\uFE00-\\uFE0F${invisible}]`);

const composeKana = (text: string): string =>
  /[\u3099\u309A]/.test(text)
    ? text.replace(/[\u3041-\u30FF][\u3099\u309A]/g, (pair) => pair.normalize('NFC'))
    : text;
