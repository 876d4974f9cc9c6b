import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAccountNumber } from '#core/domain/scholarnet/account.ts';
import { checkAddress1, checkAddress2, checkPostalCode } from '#core/domain/scholarnet/address.ts';
import type { CheckedText } from '#core/domain/scholarnet/checked-text.ts';
import { checkFamilySituation } from '#core/domain/scholarnet/free-text.ts';
import { checkKanaName, checkKanjiName } from '#core/domain/scholarnet/names.ts';
import { checkApplicationId, checkStudentNumber, checkTelephone } from '#core/domain/scholarnet/numbers.ts';
import { rules } from './shipped.ts';

// Whatever is typed: a form that is accepted is accepted again and stays as it is, and every change says why.

const pieces = [
  ...'髙﨑𠮷濵廣高田中一二三丁目市区町村ヲオカガー－-‐−ｱｶﾞ　 ・．.0123４５６ＡｂZ彅々のかを無し番地なし\u{E0100}\uFA4F',
  '東京都',
  '１丁目',
  '一丁目',
  '+81',
  'ZD23',
  '\n',
  '🏠',
];
const written = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
const first = fc.constantFrom(null, '東京都新宿区市谷本村町１丁目', '北海道札幌市中央区北', '東京都');

function holds(check: (text: string) => CheckedText, text: string): void {
  const once = check(text);
  if (once.accepted === null) {
    expect(once.fault).toMatch(/。$/u);
    return;
  }
  expect(once.fault).toBeNull();
  if (once.accepted !== text && once.accepted !== text.trim()) expect(once.changes).not.toEqual([]);
  const again = check(once.accepted);
  expect(again).toMatchObject({ accepted: once.accepted, changes: [], fault: null });
}

const checks: Readonly<Record<string, (text: string) => CheckedText>> = {
  漢字氏名: (text) => checkKanjiName(text, 'ヤマダ', rules),
  カナ氏名: (text) => checkKanaName(text, rules),
  住所1: (text) => checkAddress1(text, rules),
  郵便番号: (text) => checkPostalCode(text, rules),
  電話番号: (text) => checkTelephone(text, rules),
  学籍番号: (text) => checkStudentNumber(text, rules),
  申込ID: (text) => checkApplicationId(text, rules),
  口座番号: (text) => checkAccountNumber(text, rules),
  家庭事情: (text) => checkFamilySituation(text, rules),
};

describe('入力する形は、もう一度確かめても変わらない', () => {
  it.each(Object.keys(checks))('%s', (name) => {
    const check = checks[name];
    if (check === undefined) throw new Error(name);
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'grapheme', maxLength: 30 })), (text) =>
        holds(check, text),
      ),
      { numRuns: 2000 },
    );
  });

  it('住所2', () => {
    fc.assert(
      fc.property(written, first, (text, address1) =>
        holds((one) => checkAddress2(one, address1, rules), text),
      ),
      { numRuns: 4000 },
    );
  });

  it('入力する形には、入力できる字しかない', () => {
    const { kanji, others } = rules.characters;
    fc.assert(
      fc.property(written, (text) => {
        const name = checkKanjiName(text, null, rules).accepted ?? '';
        const address = checkAddress2(text, null, rules).accepted ?? '';
        expect([...name].length).toBeLessThanOrEqual(rules.names.kanji.value);
        for (const each of name + address) expect(kanji.has(each) || others.has(each), each).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
