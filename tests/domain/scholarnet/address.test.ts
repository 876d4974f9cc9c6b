import { describe, expect, it } from 'vitest';
import { checkAddress1, checkAddress2, checkPostalCode } from '#core/domain/scholarnet/address.ts';
import { rules } from './shipped.ts';

const second = (text: string, first: string | null = null) => checkAddress2(text, first, rules);
const ichigaya = '東京都新宿区市谷本村町１丁目';

describe('住所2', () => {
  it.each([
    ['99-9 機構ハイツ505', '９９－９　機構ハイツ５０５'],
    ['９９ー９機構ハイツ５０５', '９９－９機構ハイツ５０５'],
    ['3-6', '３－６'],
    ['3−6', '３－６'],
    ['12‐1', '１２－１'],
    ['3の6', '３－６'],
    ['コーポ緑ー201', 'コーポ緑－２０１'],
    ['タワー101', 'タワー１０１'],
    ['番地なし', '．'],
    ['.', '．'],
    ['髙木アパート2', '高木アパート２'],
  ])('%s は %s', (text, typed) => {
    expect(second(text)).toMatchObject({ accepted: typed, fault: null });
  });

  it.each([
    ['１丁目９９－９', '９９－９'],
    ['一丁目99-9', '９９－９'],
    ['市谷本村町1丁目99-9', '９９－９'],
    ['東京都新宿区市谷本村町１丁目９９－９', '９９－９'],
    ['１丁目１丁目９９－９', '９９－９'],
    ['９９－９', '９９－９'],
    ['１丁目', '．'],
  ])('住所1が1丁目までのとき、%s は %s', (text, typed) => {
    expect(second(text, ichigaya).accepted).toBe(typed);
  });

  it('重複を除いたことと、その決まりを言う', () => {
    const checked = second('１丁目９９－９', ichigaya);
    expect(checked.changes).toEqual([rules.address.noRepeat.value]);
    expect(checked.citations).toEqual([rules.address.noRepeat.citation]);
  });

  it('直すところのない住所は変えない', () => {
    expect(second('９９－９　機構ハイツ５０５', ichigaya)).toEqual({
      accepted: '９９－９　機構ハイツ５０５',
      changes: [],
      fault: null,
      citations: [],
    });
  });

  it('入力できない字は断る', () => {
    expect(second('彅ビル1').fault).toContain('「彅」');
    expect(second('１－１🏠').fault).toContain('🏠');
  });
});

describe('住所1と郵便番号', () => {
  it('海外の住所は断る', () => {
    expect(checkAddress1(ichigaya, rules)).toMatchObject({ accepted: ichigaya, changes: [] });
    expect(checkAddress1('1-2 Main Street, Boston', rules).fault).toContain('国内の住所');
  });

  it.each(['1520033', '152-0033', '〒152-0033', '１５２－００３３', '152ー0033'])(
    '%s は 152-0033',
    (text) => {
      expect(checkPostalCode(text, rules).accepted).toBe('152-0033');
    },
  );

  it.each(['152-003', '15200333', '一五二'])('%s は断る', (text) => {
    expect(checkPostalCode(text, rules).accepted).toBeNull();
  });
});
