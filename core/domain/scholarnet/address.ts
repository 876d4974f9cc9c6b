import { fullWidth, replaceForms } from './characters.ts';
import { after, type CheckedText, refused, type Step } from './checked-text.ts';
import type { ScholarNetRules } from './rules.ts';

/** 住所1: shown by スカラネット for a postal code, so it is only seen to be one in Japan. */
export function checkAddress1(address: string, { address: rules }: ScholarNetRules): CheckedText {
  const wide = fullWidth(address.trim()).replace(/　/gu, '');
  if (!prefectures.some((prefecture) => wide.startsWith(prefecture)))
    return refused(`都道府県から始まっていません。${rules.domestic.value}`, [rules.domestic]);
  return after(wide, [changed(wide !== address, '住所1は全角で表示されます。', rules.domestic)]);
}

/** 住所2: what follows 住所1, all in full width. `address1` null = not known, so that nothing can be found twice. */
export function checkAddress2(address: string, address1: string | null, rules: ScholarNetRules): CheckedText {
  const { address: form } = rules;
  const forms = replaceForms(address.trim(), rules);
  if (forms.unknown.length > 0)
    return refused(
      `「${forms.unknown.join('」「')}」は入力できません。ひらがなか新字体に直してください。`,
      forms.rules,
    );
  const wide = fullWidth(forms.text.trim()).replace(/\s/gu, '　');
  const hyphened = realHyphens(wide);
  const rest = withoutRepeated(hyphened, address1);
  if (rest === '' || noNumber.test(rest))
    return after(form.none.value, [
      changed(rest !== hyphened, form.noRepeat.value, form.noRepeat),
      changed(
        address.trim() !== form.none.value,
        `番地以降がないときは「${form.none.value}」を入力します。`,
        form.none,
      ),
    ]);
  const stray = [...rest].filter(
    (each) => !rules.characters.kanji.has(each) && !rules.characters.others.has(each),
  );
  if (stray.length > 0)
    return refused(`住所2に「${stray.join('')}」は入力できません。ほかの文字に直してください。`, [
      form.fullWidth,
    ]);
  return after(
    rest,
    [
      ...forms.changes.map((change): Step => ({ change, rule: rules.names.newForm })),
      changed(wide !== forms.text, form.fullWidth.value, form.fullWidth),
      changed(hyphened !== wide, form.hyphen.value, form.hyphen),
      changed(rest !== hyphened, form.noRepeat.value, form.noRepeat),
    ],
    forms.rules,
  );
}

/** 「100-0023」「〒1000023」「１００－００２３」 */
export function checkPostalCode(
  text: string,
  { address: { postalCode, domestic } }: ScholarNetRules,
): CheckedText {
  const digits = text
    .normalize('NFKC')
    .replace(/^〒/u, '')
    .replace(/[\s‐-―−ー-]/gu, '');
  const whole = postalCode.value.reduce((sum, length) => sum + length, 0);
  if (!/^\d+$/.test(digits) || digits.length !== whole)
    return refused(`郵便番号は${whole}桁の数字です。${domestic.value}`, [postalCode]);
  const [first = 0] = postalCode.value;
  const shown = `${digits.slice(0, first)}-${digits.slice(first)}`;
  return after(shown, [
    changed(shown !== text, '郵便番号は半角数字で、2つの欄に分けて入力します。', postalCode),
  ]);
}

const changed = (isChanged: boolean, change: string, rule: Step['rule']): Step => ({
  change: isChanged ? change : null,
  rule,
});

const noNumber = /^(?:[.．。]|(?:番地)?(?:なし|無し|無|ナシ))$/u;

const hyphen = '－';
/** Everything people put between two numbers; the long vowel only where no word in katakana comes before it. */
const realHyphens = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212\uFE63]/gu, hyphen)
    .replace(/[─━]|(?<![\u30A1-\u30FA]ー*)ー/gu, hyphen)
    .replace(/(?<=[０-９])の(?=[０-９])/gu, hyphen);

/** Whatever end of 住所1 the text begins with, by its parts: 「１丁目」「市谷本村町１丁目」 or the whole. */
function withoutRepeated(text: string, address1: string | null): string {
  if (address1 === null) return text;
  const parts = fullWidth(address1.trim())
    .replace(/　/gu, '')
    .split(/(?<=[都道府県市区郡町村]|丁目)/u);
  const tails = parts.map((_, index) => parts.slice(index).join('')).flatMap(spellings);
  const repeated = tails.filter((tail) => [...tail].length > 1).find((tail) => text.startsWith(tail));
  return repeated === undefined
    ? text
    : withoutRepeated(text.slice(repeated.length).replace(/^　+/u, ''), address1);
}

const kanjiFigures = '一二三四五六七八九';
/** 「１丁目」 is also written 「一丁目」. */
const spellings = (tail: string): readonly string[] => [
  tail,
  tail.replace(
    /([１-９])丁目/gu,
    (_, figure: string) => `${kanjiFigures['１２３４５６７８９'.indexOf(figure)]}丁目`,
  ),
  tail.replace(
    /([一二三四五六七八九])丁目/gu,
    (_, figure: string) => `${'１２３４５６７８９'[kanjiFigures.indexOf(figure)]}丁目`,
  ),
];

const prefectures = (
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 ' +
  '石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 ' +
  '岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'
).split(' ');
