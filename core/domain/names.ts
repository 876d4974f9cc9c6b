import { toKatakana } from './fields/kana.ts';
import { usualForm } from './name-variants.ts';

/**
 * Key under which a name is found: widths, spaces, variation selectors, old and variant forms, hiragana and katakana
 * make no difference. Never shown and never stored in place of the name.
 */
export const searchKey = (text: string): string =>
  // Variants go first: NFKC alone would already replace the compatibility forms among them.
  [...toKatakana([...withoutSelectors(text)].map(usualForm).join(''))]
    .map(usualForm)
    .join('')
    .replace(/[\s・･.]/gu, '')
    .toLowerCase();

/** Key under which a student's number is compared: only widths and outer spaces make no difference. */
export const studentNumberKey = (text: string): string => text.normalize('NFKC').trim();

/** 姓 and 名 of a name in one column, parted at the first space; without one the whole is 姓 and 名 is empty. */
export function splitFullName(text: string): Readonly<{ familyName: string; givenName: string }> {
  const parts = /^(\S+)\s+(\S.*)$/su.exec(text.trim());
  return parts
    ? { familyName: parts[1] ?? '', givenName: (parts[2] ?? '').trim() }
    : { familyName: text.trim(), givenName: '' };
}

const withoutSelectors = (text: string): string => text.replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '');
