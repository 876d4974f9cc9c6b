import type { CellValue } from './cell-value.ts';
import { cellText } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { quoted } from './plain-text.ts';

/** Half-width kana and hiragana as full-width katakana, voicing marks joined (ｶﾞ → ガ). */
export const toKatakana = (text: string): string =>
  text
    .replace(/[\u309B\uFF9E]/gu, '\u3099')
    .replace(/[\u309C\uFF9F]/gu, '\u309A')
    .normalize('NFKC')
    .replace(/[\u3041-\u3096\u309D\u309E]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60),
    )
    .replace(/(?<=[\u30A1-\u30FE])[-\u2010-\u2015\u2212](?=[\u30A1-\u30FE]|$)/gu, 'ー');

/** A kana name; spaces inside become one full-width space, as on the forms. */
export function readKana(cell: CellValue): Read<string> {
  const kana = toKatakana(cellText(cell)).trim().replace(/\s+/gu, '　');
  if (!/^[\u30A1-\u30FE\u30A0　]+$/u.test(kana))
    return unread(
      `${quoted(cell)}にかな以外の文字があります。カタカナ（ひらがな・半角カナも可）で入力してください。`,
    );
  return read(kana);
}
