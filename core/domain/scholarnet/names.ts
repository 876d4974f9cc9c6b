import { toKatakana } from '../fields/kana.ts';
import { replaceForms, unknownFault } from './characters.ts';
import { after, type CheckedText, refused, type Step } from './checked-text.ts';
import type { ScholarNetRules } from './rules.ts';

/**
 * 姓 or 名 in the field 「全角漢字」: common forms, no spaces, katakana for letters, and cut where the field ends.
 * `kana` is the reading of the same part, by which letters are read.
 */
export function checkKanjiName(name: string, kana: string | null, rules: ScholarNetRules): CheckedText {
  const { names } = rules;
  const closed = withoutSpaces(name);
  const read = withoutLetters(closed, kana);
  if (read === null)
    return refused(
      `「${name}」にアルファベットがあります。${names.letters.value}読みを確かめて、「入力する形」に入れてください。`,
      [names.letters],
    );
  const forms = replaceForms(read, rules);
  if (forms.unknown.length > 0) return refused(unknownFault(forms.unknown, rules), forms.rules);
  const stray = strayOf(forms.text, rules);
  if (stray !== '')
    return refused(`「${stray}」は氏名に入力できません。書き方を確かめて、「入力する形」に入れてください。`, [
      names.newForm,
    ]);
  const cut = cutTo(forms.text, names.kanji.value);
  return after(
    cut,
    [
      step(closed !== name, names.spaces.value, names.spaces),
      step(read !== closed, names.letters.value, names.letters),
      ...forms.changes.map((change): Step => ({ change, rule: names.newForm })),
      step(cut !== forms.text, `${names.kanji.value}文字を超えます。${names.cut.value}`, names.cut),
    ],
    forms.rules,
  );
}

/** 姓 or 名 in the field 「全角カナ」. */
export function checkKanaName(kana: string, rules: ScholarNetRules): CheckedText {
  const { names } = rules;
  const { from, to } = names.kanaReplacement.value;
  const closed = withoutSpaces(kana);
  const katakana = toKatakana(closed);
  const replaced = katakana.replaceAll(from, to);
  const stray = [...replaced].filter((each) => !isKana(each) || !rules.characters.others.has(each)).join('');
  if (stray !== '')
    return refused(`カナに「${stray}」は入力できません。カタカナで入力してください。`, [names.letters]);
  const cut = cutTo(replaced, names.kana.value);
  return after(cut, [
    step(closed !== kana, names.spaces.value, names.spaces),
    step(katakana !== closed, '全角のカタカナで入力します。', names.kana),
    step(replaced !== katakana, `カナの「${from}」は「${to}」で入力します。`, names.kanaReplacement),
    step(cut !== replaced, `${names.kana.value}文字を超えます。${names.cut.value}`, names.cut),
  ]);
}

/** A form the officer chose in place of the proposed one; it has to be acceptable itself. */
export function checkChosenName(chosen: string, rules: ScholarNetRules): CheckedText {
  const checked = checkKanjiName(chosen, null, rules);
  return checked.accepted === null
    ? checked
    : { ...checked, changes: ['担当者が決めた形です。', ...checked.changes] };
}

const step = (changed: boolean, change: string, rule: Step['rule']): Step => ({
  change: changed ? change : null,
  rule,
});

/** A dot between the parts of a foreign name parts them as a space does. */
const withoutSpaces = (name: string): string => name.replace(/[\s・･]/gu, '');

const letters = /\p{Script=Latin}/u;

/** Null where letters stand beside other characters, so that the reading cannot be put in their place. */
function withoutLetters(name: string, kana: string | null): string | null {
  const wide = name.replace(/[\uFF61-\uFF9F]+/gu, (half) => half.normalize('NFKC'));
  if (!letters.test(wide)) return wide;
  const onlyLetters = /^[\p{Script=Latin}\p{M}.,'’．\-‐－]+$/u.test(wide);
  return onlyLetters && kana !== null && kana !== '' ? toKatakana(withoutSpaces(kana)) : null;
}

const isKana = (character: string): boolean => /[ァ-ヶー]/u.test(character);

/** What is neither kanji nor kana. 々 and the like stand among the signs of the repertoire. */
const strayOf = (name: string, { characters }: ScholarNetRules): string =>
  [...name]
    .filter(
      (each) =>
        !characters.kanji.has(each) &&
        !(characters.others.has(each) && /[ぁ-んァ-ヶー々〆ゝゞヽヾ〇]/u.test(each)),
    )
    .join('');

/** So many characters from the front. */
export const cutTo = (text: string, most: number): string => [...text].slice(0, most).join('');
