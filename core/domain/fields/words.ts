import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

const yesWords = ['○', '〇', '◯', '有', 'あり', '有り', 'はい', '1', 'true', 'y', 'yes', 'レ', '✓', '✔', '☑'];
const noWords = ['×', '✕', '無', 'なし', '無し', 'いいえ', '0', 'false', 'n', 'no', '-', '―', '‐', '−', 'ー'];

export const shownYes = 'はい';
export const shownNo = 'いいえ';

/** ○ 有 はい 1 … / × 無 いいえ 0 …; anything else is a problem, an empty cell never comes here. */
export function readYesNo(cell: CellValue): Read<boolean> {
  const word = plainText(cell).toLowerCase();
  if (yesWords.includes(word)) return read(true);
  if (noWords.includes(word)) return read(false);
  return unread(
    `${quoted(cell)}は「はい・いいえ」のどちらか分かりません。○ か ×（有・無、はい・いいえ）で入力してください。`,
  );
}

/** One of a list of words; `words` gives every accepted spelling (widths unified) per value. */
export function readWord<Value>(
  cell: CellValue,
  words: ReadonlyMap<string, Value>,
  choices: readonly string[],
): Read<Value> {
  const value = words.get(spelling(plainText(cell)));
  if (value !== undefined) return read(value);
  return unread(
    `${quoted(cell)}は選べる言葉ではありません。${choices.map((c) => `「${c}」`).join('')}から選んでください。`,
  );
}

/** `['給与', ['給与所得', …], 'salary']` → a map from every spelling, widths unified, to the value. */
export const spellings = <Value>(
  entries: readonly (readonly [shown: string, also: readonly string[], value: Value])[],
): ReadonlyMap<string, Value> =>
  new Map(
    entries.flatMap(([shown, also, value]) =>
      [shown, ...also].map((word) => [spelling(word.normalize('NFKC')), value] as const),
    ),
  );

const spelling = (text: string): string =>
  text
    .replace(/\s/gu, '')
    .replace(/\(.*\)$/u, '')
    .toLowerCase();

/** A whole number with an optional unit behind (「3年」「14番」「4人」). */
export function readInteger(
  cell: CellValue,
  min: number,
  max: number,
  units: readonly string[],
): Read<number> {
  const text = plainText(cell);
  const unit = units.find((u) => text.endsWith(u)) ?? '';
  const digits = text.slice(0, text.length - unit.length).trim();
  const value = Number(digits);
  if (!/^\d+$/.test(digits) || value < min || value > max)
    return unread(`${quoted(cell)}は使えません。${min} から ${max} までの整数で入力してください。`);
  return read(value);
}
