import type { Cited } from '../cited.ts';
import type { ScholarNetRules } from './rules.ts';

export type Replaced = Readonly<{
  text: string;
  /** 「髙」→「高」, each character once */
  changes: readonly string[];
  /** Characters without a common form */
  unknown: readonly string[];
  rules: readonly Cited<unknown>[];
}>;

/**
 * Old and rare forms of kanji by those of the repertoire. A character that is neither kanji nor of the repertoire stays
 * for the caller, who knows what the field is for.
 */
export function replaceForms(text: string, { characters, names }: ScholarNetRules): Replaced {
  const changes = new Set<string>();
  const unknown = new Set<string>();
  const plain = text.replace(variationSelectors, '');
  if (plain !== text) changes.add('字体の指定（異体字セレクタ）を外しました。');
  const formOf = new Map(characters.forms.value.map(({ from, to }) => [from, to]));
  const replaced = [...plain].map((each) => {
    if (!isIdeograph(each) || characters.kanji.has(each)) return each;
    // Unicode's own unification of the compatibility ideographs, which many roster programs write
    const unified = each.normalize('NFKC');
    const [first, ...others] =
      formOf.get(each) ?? formOf.get(unified) ?? (characters.kanji.has(unified) ? [unified] : []);
    if (first === undefined) {
      unknown.add(each);
      return each;
    }
    const also = others.length === 0 ? '' : `（「${others.join('」「')}」も使えます）`;
    changes.add(`「${each}」は「${first}」で入力します${also}。`);
    return first;
  });
  return {
    text: replaced.join(''),
    changes: [...changes],
    unknown: [...unknown],
    rules:
      changes.size === 0 && unknown.size === 0
        ? []
        : [names.newForm, characters.forms, ...(unknown.size === 0 ? [] : [names.hiragana])],
  };
}

/** What to do about characters without a common form. */
export const unknownFault = (unknown: readonly string[], rules: ScholarNetRules): string =>
  `「${unknown.join('」「')}」は入力できず、新字体が分かりません。${rules.names.hiragana.value}読みを確かめて、「入力する形」に入れてください。`;

const variationSelectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const isIdeograph = (character: string): boolean =>
  /[\p{Unified_Ideograph}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}\u2E80-\u2FDF]/u.test(character);

/** Half-width letters, figures, signs and kana in full width; the katakana keep their voicing marks joined. */
export const fullWidth = (text: string): string =>
  text
    .replace(/[\uFF61-\uFF9F]+/gu, (kana) => kana.normalize('NFKC'))
    .replaceAll('\u3099', '゛')
    .replaceAll('\u309A', '゜')
    .replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
    .replace(/ /gu, '　');
