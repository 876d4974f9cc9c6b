import { expect, test } from 'vitest';
import { searchKey, splitFullName, studentNumberKey } from '#core/domain/names.ts';

test.each([
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['𠮷田', '吉田'],
  ['渡邉', '渡辺'],
  ['渡邊', '渡辺'],
  ['濵田', '浜田'],
  ['齋藤', '斉藤'],
  ['德永', '徳永'],
  ['櫻井', '桜井'],
  ['葛\u{E0100}城', '葛城'],
  ['神\uFE00田', '神田'],
  ['ﾜﾀﾅﾍﾞ', 'わたなべ'],
  ['田中　花子', '田中花子'],
  ['Ｓｍｉｔｈ', 'smith'],
  ['ド・ラ・クルス', 'ドラクルス'],
])('%s is found as %s', (written, typed) => {
  expect(searchKey(written)).toBe(searchKey(typed));
});

test('different names stay different', () => {
  expect(searchKey('田中')).not.toBe(searchKey('中田'));
  expect(searchKey('太田')).not.toBe(searchKey('大田'));
  expect(searchKey('土田')).not.toBe(searchKey('士田'));
});

test('a student number is compared by its characters, not by its width', () => {
  expect(studentNumberKey(' Ｓ００１２ ')).toBe('S0012');
  expect(studentNumberKey('0012')).not.toBe(studentNumberKey('12'));
});

test('a name is parted once', () => {
  expect(splitFullName('髙橋　太 郎')).toEqual({ familyName: '髙橋', givenName: '太 郎' });
  expect(splitFullName('髙橋')).toEqual({ familyName: '髙橋', givenName: '' });
});
