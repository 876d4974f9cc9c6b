import { headingKeyWithBrackets } from './fields/heading.ts';

/**
 * Recognises マイナンバー so that it can be refused: never stored, shown or logged. No function here returns a digit of
 * what it found.
 */

/** The sentence for one cell or entry; the place is added by the caller. */
export const myNumberInCell =
  'マイナンバー（個人番号）と思われる12桁の番号です。マイナンバーは学校に提出してはいけないものです。消してから、もう一度行ってください。';

/**
 * True for 12 digits with the right check digit in any usual spelling: full width, kanji digits, 4-4-4 and other groups
 * with spaces, hyphens, dots or strokes between. A telephone number with + in front is none.
 */
export function holdsMyNumber(text: string): boolean {
  if (!mayHold(text)) return false;
  const plain = unified(text);
  if (plain.startsWith('+')) return false;
  return runsOf(plain).some((run) => candidatesIn(run).some(isMyNumber));
}

/**
 * For a cell that stands beside the word マイナンバー: any 12 digits, because a wrong check digit is then a slip of the
 * pen, also written one by one, and 11 digits of a number cell that has lost its leading zero.
 */
export function holdsTwelveDigits(text: string, isNumber: boolean): boolean {
  const plain = unified(text);
  if (isNumber && /^\d{11}$/.test(plain)) return isMyNumber(`0${plain}`);
  return runsOf(plain).some((run) => {
    const groups = run.split(/[- ]+/);
    return candidatesIn(run).length > 0 || (groups.length === 12 && groups.join('').length === 12);
  });
}

/** The word itself anywhere in a text. */
export const namesMyNumber = (text: string): boolean =>
  text.length >= 4 && mayName.test(text) && keyword.test(text.normalize('NFKC').replace(/\s/gu, ''));

/** A heading over a column of マイナンバー; 「マイナンバー提出状況」 and the like are the school's own and are not. */
export function isMyNumberHeading(heading: string): boolean {
  const key = headingKeyWithBrackets(heading);
  return headingWord.test(key) && !aboutHandling.test(key);
}

/** 平成26年総務省令第85号 第5条: weights from the left 6 5 4 3 2 7 6 5 4 3 2, modulo 11. */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits) || digits === '000000000000') return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const remainder = sum % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}

const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const keyword = /マイ・?ナンバー|個人番号|個人ナンバー|個人バンゴウ|my-?number|通知カード|番号確認/iu;
/** A character that every spelling of the word has: saves looking closer at nearly every cell. */
const mayName = /[ナﾅ個知確mｍ]/iu;
const headingWord = /マイ・?ナンバー|個人番号|個人ナンバー|個人バンゴウ|my-?number/u;
const aboutHandling =
  /提出|可否|不可|でき|状況|有無|済|代用|書類|送付|郵送|同意|確認|カード|説明|案内|配付|配布/u;

const kanjiDigits = '〇一二三四五六七八九';
const kanjiDigitCodes: ReadonlySet<number> = new Set(
  [...`${kanjiDigits}零`].map((digit) => digit.charCodeAt(0)),
);
/** Groups of digits that people write a 12-digit number in. */
const shapes: ReadonlySet<string> = new Set(['12', '4-4-4', '4-8', '8-4', '6-6', '3-3-3-3']);

/** Cheap first look, run over every cell of a file: are there twelve characters that could be digits at all? */
function mayHold(text: string): boolean {
  if (text.length < 12) return false;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (mayBeDigit(text.charCodeAt(index))) count += 1;
  return count >= 12;
}

/** ASCII, full-width and kanji digits, and the blocks whose characters NFKC may turn into digits. */
function mayBeDigit(code: number): boolean {
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  if (code >= 0xff10 && code <= 0xff19) return true;
  return code < 0x2500 || code === 0xd835 || kanjiDigitCodes.has(code);
}

function unified(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\u200B-\u200D\uFEFF]/gu, '')
    .replace(/[〇零一二三四五六七八九]{3,}/gu, (run) =>
      [...run.replaceAll('零', '〇')].map((digit) => kanjiDigits.indexOf(digit)).join(''),
    )
    .replace(/[\u002D\u058A\u2010-\u2015\u2043\u2212\u30FC\u30FB'_/]/gu, '-');
}

/** Digits and what may stand between them; a decimal point makes no groups. */
const runsOf = (plain: string): readonly string[] =>
  (plain.replace(/(?<![\d.-])(\d+\.\d+)(?![\d.-])/gu, ' x ').match(/\d+(?:[\s.-]{1,3}\d+)*/gu) ?? []).map(
    (run) => run.replace(/\s*[.-]+\s*/gu, '-').replace(/\s+/gu, ' '),
  );

/** The 12-digit numbers a run can be read as: whole, one unbroken group, a part between spaces, or 4 4 4 among others. */
function candidatesIn(run: string): readonly string[] {
  if (run.length < 12) return [];
  const parts = run.includes(' ') ? [run, ...run.split(' ')] : [run];
  const shaped = parts.filter((part) => shapes.has(shapeOf(part))).map((part) => part.replace(/\D/gu, ''));
  const unbroken = run.match(/(?<!\d)\d{12}(?!\d)/gu) ?? [];
  return [...shaped, ...unbroken, ...(parts.length > 1 ? foursAmongOthers(run) : [])];
}

/** `4 4 4` between spaces, but not three of four such groups: those are a number of 16 digits. */
const foursAmongOthers = (run: string): readonly string[] =>
  [...run.matchAll(/(?<!\d{4} )(?<![\d-])(\d{4} \d{4} \d{4})(?![\d-])(?! \d{4}(?!\d))/gu)].map((match) =>
    (match[1] ?? '').replaceAll(' ', ''),
  );

const shapeOf = (part: string): string =>
  part
    .split(/[- ]/u)
    .map((group) => group.length)
    .join('-');
