import { textCell } from '../fields/cell-value.ts';
import { readScholarNumber } from '../fields/scholar-number.ts';
import { after, type CheckedText, refused, type Step } from './checked-text.ts';
import type { ScholarNetRules } from './rules.ts';

const hyphens = /[\u2010-\u2015\u2212\u30FC\uFF0D]/gu;
const narrow = (text: string): string => text.normalize('NFKC').trim().replace(hyphens, '-');

const changedFrom = (text: string, typed: string, change: string, rule: Step['rule']): CheckedText =>
  after(text, [{ change: text === typed ? null : change, rule }]);

/** 電話番号 in its three groups. 10 or 11 digits beginning with 0 is how numbers are given out in Japan. */
export function checkTelephone(typed: string, { telephone, address }: ScholarNetRules): CheckedText {
  const text = narrow(typed)
    .replace(/[()]/gu, '-')
    .replace(/\s+/gu, '-')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
  const domestic = text.replace(/^\+81-?0?/u, '0');
  const digits = domestic.replaceAll('-', '');
  if (domestic.startsWith('+')) return refused(address.domestic.value, [address.domestic]);
  if (!/^0\d{9,10}$/.test(digits))
    return refused('電話番号は0から始まる10桁か11桁の数字です。番号を確かめてください。', [telephone]);
  const groups = domestic.includes('-') ? domestic.split('-') : groupsOf(digits);
  if (groups === null || groups.length !== 3)
    return refused(
      '市外局番・市内局番・番号の区切りが分かりません。「03-1234-5678」のようにハイフンで区切ってください。',
      [telephone],
    );
  return changedFrom(groups.join('-'), typed, telephone.value, telephone);
}

/** Only where the first digits say it: 携帯電話 and the two area codes of two digits. */
function groupsOf(digits: string): readonly string[] | null {
  const sizes = /^0[5-9]0\d{8}$/.test(digits) ? [3, 4, 4] : /^0[36]\d{8}$/.test(digits) ? [2, 4, 4] : null;
  if (sizes === null) return null;
  const [first = 0, second = 0] = sizes;
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)];
}

export function checkStudentNumber(typed: string, { studentNumber }: ScholarNetRules): CheckedText {
  const text = narrow(typed);
  if (!/^[A-Za-z0-9-]+$/.test(text))
    return refused(`${studentNumber.value}ほかの文字があるときの書き方を学校で決めてください。`, [
      studentNumber,
    ]);
  return changedFrom(text, typed, studentNumber.value, studentNumber);
}

export function checkScholarNumber(typed: string, { scholarNumber }: ScholarNetRules): CheckedText {
  const read = readScholarNumber(textCell(typed));
  if (!read.ok) return refused(read.problem, [scholarNumber]);
  const shape = read.value.split('-').map(({ length }) => length);
  if (shape.join() !== scholarNumber.value.join())
    return refused(`奨学生番号は${scholarNumber.value.join('桁-')}桁です。`, [scholarNumber]);
  return changedFrom(read.value, typed, '奨学生番号は半角数字で、3つの欄に分けて入力します。', scholarNumber);
}

/** 申込ID as printed on マイナンバー提出書. */
export function checkApplicationId(typed: string, { applicationId }: ScholarNetRules): CheckedText {
  const { prefix, length } = applicationId.value;
  const text = narrow(typed).toUpperCase().replace(/[\s-]/gu, '');
  if (!/^[A-Z0-9]+$/.test(text) || text.length !== length || !text.startsWith(prefix))
    return refused(
      `申込IDは「${prefix}」で始まる${length}桁の英数字です。マイナンバー提出書の「申込ID」の欄を確かめてください。`,
      [applicationId],
    );
  return changedFrom(text, typed, '半角の英数字で入力します。', applicationId);
}
