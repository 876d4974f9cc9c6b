/**
 * Code 128 (ISO/IEC 15417): what a hand scanner reads without being set up. Bars are drawn as rectangles, so that they
 * stay sharp at any resolution; the library that tests compare with would bring two megabytes into the program for this
 * one table.
 */

/** Widths of bar, gap, bar, gap, bar, gap of every value; the last is the stop with its closing bar. */
const patterns = [
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212',
  '112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131',
  '311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321',
  '112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121',
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111',
  '314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114',
  '122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212',
  '124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113',
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112',
].flatMap((row) => row.split(' '));

const startB = 104;
const startC = 105;
const stop = 106;

/** Set B begins with the space. */
const firstOfB = 0x20;

/**
 * Widths in modules, beginning and ending with a bar; null where a character is outside printable ASCII. Digits in pairs
 * take half the room, so a number of even length is set C.
 */
export function code128(content: string): readonly number[] | null {
  if (!/^[\x20-\x7e]+$/.test(content)) return null;
  const values = /^(?:\d\d)+$/.test(content) ? pairs(content) : [startB, ...characters(content)];
  const sum = values.reduce((total, value, at) => total + value * Math.max(1, at), 0);
  return [...values, sum % 103, stop].flatMap((value) => [...(patterns[value] ?? '')].map(Number));
}

const pairs = (digits: string): readonly number[] => [startC, ...(digits.match(/\d\d/g) ?? []).map(Number)];

const characters = (content: string): readonly number[] =>
  [...content].map((character) => character.charCodeAt(0) - firstOfB);
