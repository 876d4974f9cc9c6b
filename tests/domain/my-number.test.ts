import { expect, test } from 'vitest';
import {
  holdsMyNumber,
  holdsTwelveDigits,
  isMyNumber,
  isMyNumberHeading,
  namesMyNumber,
} from '#core/domain/my-number.ts';

/** Numbers that nobody has: made from a counter, with the check digit computed here in another way. */
function numberAt(index: number): string {
  const digits = String(10_000_000_000 + index * 17_389_711)
    .slice(-11)
    .padStart(11, '7');
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return `${digits}${rest <= 1 ? 0 : 11 - rest}`;
}
const numbers = Array.from({ length: 500 }, (_, at) => numberAt(at));
const parts = (digits: string, sizes: readonly number[], between: string): string =>
  sizes
    .map((size, at) => {
      const start = sizes.slice(0, at).reduce((sum, before) => sum + before, 0);
      return digits.slice(start, start + size);
    })
    .join(between);

test('the check digit of the ordinance', () => {
  expect(isMyNumber('123456789018')).toBe(true);
  expect(isMyNumber('123456789017')).toBe(false);
  expect(isMyNumber('000000000000')).toBe(false);
});

test.each<readonly [string, (digits: string) => string]>([
  ['plain', (digits) => digits],
  ['4-4-4', (digits) => parts(digits, [4, 4, 4], '-')],
  ['4 4 4', (digits) => parts(digits, [4, 4, 4], ' ')],
  ['4　4　4', (digits) => parts(digits, [4, 4, 4], '　')],
  ['full width', (digits) => digits.replace(/\d/gu, (d) => String.fromCodePoint(0xff10 + Number(d)))],
  ['kanji', (digits) => digits.replace(/\d/gu, (d) => '〇一二三四五六七八九'[Number(d)] ?? '')],
  ['dots', (digits) => parts(digits, [4, 4, 4], '・')],
  ['3-3-3-3', (digits) => parts(digits, [3, 3, 3, 3], '.')],
  ['6-6', (digits) => parts(digits, [6, 6], '−')],
  ['4-8', (digits) => parts(digits, [4, 8], '_')],
  ['8-4', (digits) => parts(digits, [8, 4], '/')],
  ['lines', (digits) => parts(digits, [4, 4, 4], '\n')],
  ['in a sentence', (digits) => `本人の番号は${digits}です。電話は03-1234-5678`],
  ['with zero-width spaces', (digits) => parts(digits, [6, 6], '\u200B')],
  ['long dashes', (digits) => parts(digits, [4, 4, 4], 'ー')],
])('found: %s', (_, write) => {
  expect(numbers.filter((digits) => !holdsMyNumber(write(digits)))).toEqual([]);
});

test.each<readonly [string, (index: number) => string]>([
  ['mobile numbers', (at) => `090-${1000 + (at % 9000)}-${1000 + ((at * 7) % 9000)}`],
  [
    'postal code and telephone',
    (at) => `〒${100 + (at % 900)}-0001 03-${1000 + (at % 9000)}-${1000 + ((at * 3) % 9000)}`,
  ],
  ['13-digit numbers', (at) => `${at % 10}${numberAt(at)}`],
  ['16-digit numbers', (at) => `${numberAt(at)}${1000 + (at % 9000)}`],
  ['16 digits in fours', (at) => parts(`${numberAt(at)}${1000 + (at % 9000)}`, [4, 4, 4, 4], '-')],
  ['amounts', (at) => `1,${100 + (at % 900)},000 2,${100 + ((at * 7) % 900)},000`],
  ['bank accounts', (at) => `0001-${100 + (at % 900)}-${1_000_000 + at * 37}`],
  ['scholarship numbers', (at) => `6${10 + (at % 90)}-04-${100_000 + ((at * 97) % 900_000)}`],
  ['two dates', (at) => `2022-04-${10 + (at % 20)} 2023-03-${10 + (at % 21)}`],
  ['numbers abroad', (at) => `+${numberAt(at)}`],
  ['fractions', (at) => `0.${numberAt(at)}`],
  ['marks in a row', (at) => [...numberAt(at)].join(' ')],
])('no alarm: %s', (_, write) => {
  const texts = Array.from({ length: 500 }, (__, at) => write(at));
  expect(texts.filter(holdsMyNumber)).toEqual([]);
});

test('one slip of the pen still counts beside the word', () => {
  expect(holdsTwelveDigits('1234-5678-9017', false)).toBe(true);
  expect(holdsTwelveDigits('1 2 3 4 5 6 7 8 9 0 1 7', false)).toBe(true);
  expect(holdsTwelveDigits('090-1234-5678', false)).toBe(false);
});

test('the word and the headings', () => {
  for (const text of [
    'マイナンバー',
    'ﾏｲﾅﾝﾊﾞｰを記入',
    'マイ・ナンバー',
    '個人番号',
    'My Number',
    '通知カード',
  ])
    expect(namesMyNumber(text), text).toBe(true);
  expect(namesMyNumber('個人面談')).toBe(false);
  for (const text of ['マイナンバー', '個人番号（12桁）', '父 個人番号'])
    expect(isMyNumberHeading(text), text).toBe(true);
  for (const text of [
    'マイナンバー提出状況',
    'マイナンバー提出不可',
    'マイナンバーカードの有無',
    '個人番号書類送付日',
    '番号',
  ])
    expect(isMyNumberHeading(text), text).toBe(false);
});
