import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

/** One column of 評定一覧: a subject in a school year. */
export type MarkColumn = Readonly<{ year: number; subject: string }>;

/** Figures and people that stand in 評定一覧 beside the subjects. */
const noSubject =
  /評定平均|平均|合計|総計|順位|席次|欠席|遅刻|早退|出席|単位|担任|番号?$|^組$|^クラス$|^学級$|氏名|名前|カナ|備考|^$/u;
const digits = '一二三四五六';

/**
 * Year and subject of a heading: 「1年 国語」「国語（1年）」「1年/国語」「第1学年 国語」「高1 国語」. Null when it names no
 * year or no subject. The subject stays as written (Ⅰ is not I).
 */
export function markColumnOf(heading: string): MarkColumn | null {
  const found = /(?:高|第)?([1-6１-６一二三四五六])(?:学年|年次|年生|年)|高([1-6１-６])/u.exec(heading);
  if (!found) return null;
  const digit = found[1] ?? found[2] ?? '';
  const year = digits.includes(digit) ? digits.indexOf(digit) + 1 : Number(digit.normalize('NFKC'));
  const rest = `${heading.slice(0, found.index)} ${heading.slice(found.index + found[0].length)}`;
  const subject = rest
    .replace(/[（(［[【〔][\s　]*[）)］\]】〕]/gu, '')
    .replace(/^[\s　/／_＿・:：\-－ー|｜*※]+|[\s　/／_＿・:：\-－|｜*※]+$/gu, '')
    .replace(/[（(]?評定[）)]?$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return noSubject.test(subject) || subject.length > 60 ? null : { year, subject };
}

/** `mark:1:国語`, the name of such a column among the fields of an import. */
export const markField = ({ year, subject }: MarkColumn): string => `mark:${year}:${subject}`;

export function markOfField(field: string): MarkColumn | null {
  const parts = /^mark:([1-6]):(.+)$/su.exec(field);
  return parts ? { year: Number(parts[1]), subject: parts[2] ?? '' } : null;
}

/** A five-step mark. */
export function readMark(cell: CellValue): Read<number> {
  const text = plainText(cell);
  if (cell.kind !== 'date' && /^[1-5](?:\.0+)?$/u.test(text)) return read(Number(text));
  return unread(
    `${quoted(cell)}は5段階の評定ではありません。1 から 5 までの整数で入力し、評定がないときは空欄にしてください。`,
  );
}
