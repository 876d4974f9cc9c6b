import { toKatakana } from '../fields/kana.ts';
import { after, type CheckedText, refused } from './checked-text.ts';
import { cutTo } from './names.ts';
import type { ScholarNetRules } from './rules.ts';

/** A bank whose accounts cannot take the money. What is only recognised by its name is left to the officer. */
export function checkBank(name: string, { account }: ScholarNetRules): CheckedText {
  const text = name.trim();
  const key = text.normalize('NFKC').toLowerCase();
  const found = account.refused.find(({ value }) =>
    value.words.some((word) => key.includes(word.normalize('NFKC').toLowerCase())),
  );
  if (found === undefined) return after(text, []);
  const { kind } = found.value;
  return refused(
    found.certainty === 'A'
      ? `「${text}」（${kind}）の口座は使えません。ほかの金融機関の本人名義の口座を用意してください。`
      : `「${text}」は${kind}と思われ、使えません。使えるかどうかを学校の資料で確かめてください。`,
    [found],
  );
}

/** 口座番号: not filled up with zeros. */
export const checkAccountNumber = (
  typed: string,
  { account: { bankDigits } }: ScholarNetRules,
): CheckedText =>
  digitsUpTo(
    typed,
    bankDigits.value,
    `口座番号は${bankDigits.value}桁までの数字です。${bankDigits.value}桁に満たないときは、そのままの桁数で入力します。`,
    bankDigits,
  );

/** 記号, without the digit that may stand between it and 番号. */
export function checkYuchoSymbol(
  typed: string,
  { account: { symbolDigits, between } }: ScholarNetRules,
): CheckedText {
  const [symbol = '', ...rest] = typed
    .normalize('NFKC')
    .trim()
    .split(/[\s‐-―−ー-]+/u);
  if (!/^\d+$/.test(symbol) || symbol.length !== symbolDigits.value)
    return refused(
      `ゆうちょ銀行の記号は${symbolDigits.value}桁の数字です。通帳の「記号」を確かめてください。`,
      [symbolDigits],
    );
  return after(symbol, [
    {
      change: rest.length > 0 ? between.value : symbol === typed ? null : '半角数字で入力します。',
      rule: between,
    },
  ]);
}

export const checkYuchoNumber = (
  typed: string,
  { account: { numberDigits } }: ScholarNetRules,
): CheckedText =>
  digitsUpTo(
    typed,
    numberDigits.value,
    `ゆうちょ銀行の番号は${numberDigits.value}桁までの数字です。満たないときは、そのままの桁数で入力します。`,
    numberDigits,
  );

function digitsUpTo(
  typed: string,
  most: number,
  sentence: string,
  rule: ScholarNetRules['account']['bankDigits'],
): CheckedText {
  const text = typed.normalize('NFKC').replace(/[\s‐-―−ー-]/gu, '');
  if (!/^\d+$/.test(text) || text.length > most) return refused(sentence, [rule]);
  return after(text, [{ change: text === typed ? null : '半角数字だけで入力します。', rule }]);
}

export type HolderName = Readonly<{ family: string; given: string }>;

/** The holder's name in its two fields: what 姓 cannot take goes on in 名. */
export function holderFields(
  family: string,
  given: string,
  { names, account }: ScholarNetRules,
): HolderName & Readonly<{ overflow: string | null }> {
  const most = names.kana.value;
  const rest = [...family].slice(most).join('');
  return {
    family: cutTo(family, most),
    given: cutTo(rest + given, most),
    overflow: rest === '' ? null : account.overflow.value,
  };
}

/** The holder as the passbook has it, against the applicant's own カナ (whole, before anything is cut). */
export function checkHolder(
  passbook: string,
  applicant: string,
  { account: { holder }, names }: ScholarNetRules,
): CheckedText {
  const { from, to } = names.kanaReplacement.value;
  const plain = (kana: string) =>
    toKatakana(kana)
      .replace(/[\s・]/gu, '')
      .replaceAll(from, to);
  const written = plain(passbook);
  const own = plain(applicant);
  if (written === own) return after(own, [{ change: null, rule: holder }]);
  if (large(written) === large(own))
    return refused(
      `通帳の名義「${passbook}」は、小さい「ャュョッ」などの書き方だけが本人のカナと違います。どちらで入力するかを学校で確かめてください。`,
      [holder],
    );
  return refused(
    `通帳の名義「${passbook}」が本人のカナと違います。${holder.value}本人名義の口座か、カナ氏名を確かめてください。`,
    [holder],
  );
}

const small = 'ァィゥェォッャュョヮ';
const big = 'アイウエオツヤユヨワ';
const large = (kana: string): string => [...kana].map((each) => big[small.indexOf(each)] ?? each).join('');
