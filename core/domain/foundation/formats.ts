import type { IsoDate, YearMonth } from '../applicant.ts';
import { eraDate, eraMonth, eraOf, japaneseDate, japaneseMonth } from '../dates.ts';
import { shownNo, shownYes } from '../fields/words.ts';
import { assertNever } from '../result.ts';
import type { FactKind, FactValue } from './fact-value.ts';
import { emptyFill, type FillValue, fillText, textFill } from './fill-value.ts';
import type { TieFormat } from './tie-content.ts';

export const formatLabels: Readonly<Record<TieFormat, string>> = {
  cell: 'セルの書式のまま',
  japanese: '和暦（令和4年6月15日）',
  era: '和暦の略（R4.6.15）',
  western: '西暦（2022年6月15日）',
  slash: '2022/6/15',
  eraName: '元号だけ（令和）',
  eraYear: '和暦の年だけ（4）',
  westernYear: '西暦の年だけ（2022）',
  month: '月だけ（6）',
  day: '日だけ（15）',
  wideSpace: '姓と名の間に全角の空白',
  narrowSpace: '姓と名の間に半角の空白',
  joined: '姓と名を続ける',
  katakana: 'カタカナ',
  hiragana: 'ひらがな',
  halfKana: '半角カナ',
  asIs: 'そのまま',
  halfWidth: '半角の英数字',
  fullWidth: '全角の英数字',
  yesNo: 'はい・いいえ',
  haveNot: '有・無',
  circle: '当てはまるとき ○',
};

const dateFormats = [
  'cell',
  'japanese',
  'era',
  'western',
  'slash',
  'eraName',
  'eraYear',
  'westernYear',
  'month',
  'day',
] as const;

/** The ways in which a fact of a kind can be written; the first is the usual one. */
export const formatsOf: Readonly<Record<FactKind, readonly [TieFormat, ...TieFormat[]]>> = {
  text: ['asIs', 'halfWidth', 'fullWidth'],
  name: ['wideSpace', 'narrowSpace', 'joined'],
  kana: ['katakana', 'hiragana', 'halfKana'],
  number: ['asIs', 'halfWidth', 'fullWidth'],
  date: dateFormats,
  month: ['japanese', 'era', 'western', 'slash', 'eraName', 'eraYear', 'westernYear', 'month'],
  yesNo: ['yesNo', 'haveNot', 'circle'],
};

/** A fact as it goes into the cell. A format of another kind, left from before the fact was changed, is the usual one. */
export function written(value: FactValue, wanted: TieFormat): FillValue {
  const format = formatsOf[value.kind].includes(wanted) ? wanted : formatsOf[value.kind][0];
  switch (value.kind) {
    case 'text':
      return textFill(widthOf(value.text, format));
    case 'name':
      return textFill(nameText(value, format));
    case 'kana':
      return textFill(kanaText(value.text, format));
    case 'number':
      return format === 'asIs' ? value : textFill(widthOf(fillText(value), format));
    case 'date':
      return dateFill(value.date, format);
    case 'month':
      return monthFill(value.month, format);
    case 'yesNo':
      return yesNoFill(value.yes, format);
    default:
      return assertNever(value, 'fact value');
  }
}

const spaces: Readonly<Partial<Record<TieFormat, string>>> = { wideSpace: '　', narrowSpace: ' ' };

const nameText = (
  { family, given }: Readonly<{ family: string; given: string }>,
  format: TieFormat,
): string => [family, given].filter((part) => part !== '').join(spaces[format] ?? '');

/** Letters, digits and signs of ASCII only: names and kanji are never touched. */
function widthOf(text: string, format: TieFormat): string {
  if (format === 'halfWidth')
    return text
      .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replaceAll('　', ' ');
  if (format === 'fullWidth')
    return text
      .replace(/[\u0021-\u007E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
      .replaceAll(' ', '　');
  return text;
}

/** The roster holds kana as full-width katakana. */
function kanaText(katakana: string, format: TieFormat): string {
  if (format === 'hiragana')
    return katakana.replace(/[\u30A1-\u30F6\u30FD\u30FE]/gu, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0x60),
    );
  return format === 'halfKana' ? halfKana(katakana) : katakana;
}

const halfSigns: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9f - 0xff66 + 1 }, (_, at) => String.fromCharCode(0xff66 + at)).map(
    (half) => [half.normalize('NFKC'), half] as const,
  ),
);

/** ガ → ｶﾞ: the voicing marks stand apart. What has no half width stays. */
const halfKana = (text: string): string =>
  [...text.normalize('NFD')]
    .map((sign) => halfMarks[sign] ?? halfSigns.get(sign) ?? sign)
    .join('')
    .normalize('NFC');
const halfMarks: Readonly<Record<string, string>> = { '\u3099': 'ﾞ', '\u309A': 'ﾟ', '　': ' ', '・': '･' };

function dateFill(date: IsoDate, format: TieFormat): FillValue {
  const part = partOf(date, format);
  if (part !== null) return part;
  switch (format) {
    case 'cell':
      return { kind: 'date', date, words: japaneseDate(date) };
    case 'era':
      return textFill(eraDate(date));
    case 'western':
      return textFill(`${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`);
    case 'slash':
      return textFill(date.split('-').map(Number).join('/'));
    default:
      return textFill(japaneseDate(date));
  }
}

function monthFill(month: YearMonth, format: TieFormat): FillValue {
  const part = partOf(`${month}-28`, format);
  if (part !== null) return part;
  switch (format) {
    case 'era':
      return textFill(eraMonth(month));
    case 'western':
      return textFill(`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`);
    case 'slash':
      return textFill(month.split('-').map(Number).join('/'));
    default:
      return textFill(japaneseMonth(month));
  }
}

/** For forms that have a box for the year, one for the month and one for the day; null for the other formats. */
function partOf(date: IsoDate, format: TieFormat): FillValue | null {
  switch (format) {
    case 'eraName':
      return textFill(eraOf(date)?.name ?? '西暦');
    case 'eraYear':
      return numberFill(eraOf(date)?.year ?? Number(date.slice(0, 4)));
    case 'westernYear':
      return numberFill(Number(date.slice(0, 4)));
    case 'month':
      return numberFill(Number(date.slice(5, 7)));
    case 'day':
      return numberFill(Number(date.slice(8, 10)));
    default:
      return null;
  }
}

const numberFill = (value: number): FillValue => ({ kind: 'number', value, words: null });

function yesNoFill(yes: boolean, format: TieFormat): FillValue {
  if (format === 'circle') return yes ? textFill('○') : emptyFill;
  if (format === 'haveNot') return textFill(yes ? '有' : '無');
  return textFill(yes ? shownYes : shownNo);
}
