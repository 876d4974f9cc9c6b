import { describe, expect, it } from 'vitest';
import {
  checkAccountNumber,
  checkBank,
  checkHolder,
  checkYuchoNumber,
  checkYuchoSymbol,
  holderFields,
} from '#core/domain/scholarnet/account.ts';
import { checkFamilySituation } from '#core/domain/scholarnet/free-text.ts';
import {
  checkApplicationId,
  checkScholarNumber,
  checkStudentNumber,
  checkTelephone,
} from '#core/domain/scholarnet/numbers.ts';
import { rules } from './shipped.ts';

describe('電話番号', () => {
  it.each([
    ['03-1234-5678', '03-1234-5678'],
    ['０３－１２３４－５６７８', '03-1234-5678'],
    ['0312345678', '03-1234-5678'],
    ['09012345678', '090-1234-5678'],
    ['0466(12)3456', '0466-12-3456'],
    ['+81-90-1234-5678', '090-1234-5678'],
  ])('%s は %s', (typed, shown) => {
    expect(checkTelephone(typed, rules)).toMatchObject({ accepted: shown, fault: null });
  });

  it('区切りの分からない番号は聞き、海外の番号は断る', () => {
    expect(checkTelephone('0466123456', rules).fault).toContain('ハイフンで区切って');
    expect(checkTelephone('+1-617-555-0100', rules).fault).toContain('海外');
    expect(checkTelephone('12345', rules).fault).toContain('10桁か11桁');
  });
});

describe('番号', () => {
  it('学籍番号は半角の英数字とハイフン', () => {
    expect(checkStudentNumber('２２Ｂ－０１２３', rules)).toMatchObject({
      accepted: '22B-0123',
      fault: null,
    });
    expect(checkStudentNumber('22B-0123', rules).changes).toEqual([]);
    expect(checkStudentNumber('理22-1', rules).fault).toContain('学校で決めて');
  });

  it('奨学生番号は 3-2-6', () => {
    expect(checkScholarNumber('62204999999', rules).accepted).toBe('622-04-999999');
    expect(checkScholarNumber('622-04-999999', rules).changes).toEqual([]);
    expect(checkScholarNumber('622049999990', rules).accepted).toBeNull();
  });

  it('申込IDは ZD23 で始まる10桁', () => {
    expect(checkApplicationId('ＺＤ２３ａｂ１２３４', rules).accepted).toBe('ZD23AB1234');
    expect(checkApplicationId('ZD23AB123', rules).fault).toContain('10桁');
    expect(checkApplicationId('ZD22AB1234', rules).fault).toContain('ZD23');
  });
});

describe('口座', () => {
  it('口座番号は7桁まで、埋めない', () => {
    expect(checkAccountNumber('１２３４５６', rules).accepted).toBe('123456');
    expect(checkAccountNumber('0123456', rules)).toMatchObject({ accepted: '0123456', changes: [] });
    expect(checkAccountNumber('12345678', rules).accepted).toBeNull();
  });

  it('記号は5桁で、間の数字を除く。番号は8桁まで', () => {
    expect(checkYuchoSymbol('10120', rules)).toMatchObject({ accepted: '10120', changes: [] });
    expect(checkYuchoSymbol('10120-2', rules)).toMatchObject({
      accepted: '10120',
      changes: [rules.account.between.value],
    });
    expect(checkYuchoSymbol('101', rules).accepted).toBeNull();
    expect(checkYuchoNumber('1234561', rules).accepted).toBe('1234561');
    expect(checkYuchoNumber('123456789', rules).accepted).toBeNull();
  });

  it.each([
    '緑農協',
    '緑農業協同組合',
    'みどり信託銀行',
    'SBI新生銀行',
    'あおぞら銀行',
    '楽天銀行',
    'セブン銀行',
    'ＰａｙＰａｙ銀行',
  ])('%s は使えない', (bank) => {
    expect(checkBank(bank, rules).accepted).toBeNull();
  });

  it('資料に名の挙がらない銀行は、確かめるように言う', () => {
    expect(checkBank('ローソン銀行', rules).fault).toContain('学校の資料で確かめて');
    expect(checkBank('セブン銀行', rules).fault).toContain('使えません。ほかの');
    expect(checkBank('みどり銀行', rules).accepted).toBe('みどり銀行');
  });

  it('名義は本人のカナと同じ', () => {
    expect(checkHolder('ｼｮｳｶﾞｸ ｶｦﾙ', 'ショウガクカオル', rules).accepted).toBe('ショウガクカオル');
    expect(checkHolder('ｼﾖｳｶﾞｸ ｶｵﾙ', 'ショウガクカオル', rules).fault).toContain('書き方だけ');
    expect(checkHolder('ショウガク ハナ', 'ショウガクカオル', rules).fault).toContain('完全に同じ');
  });

  it('16文字目からの姓は名の欄に続く', () => {
    const family = 'アイウエオカキクケコサシスセソタ';
    expect(holderFields(family, 'ハナ', rules)).toMatchObject({
      family: family.slice(0, 15),
      given: 'タハナ',
    });
    expect(holderFields('ヤマダ', 'ハナ', rules)).toEqual({
      family: 'ヤマダ',
      given: 'ハナ',
      overflow: null,
    });
  });
});

describe('家庭事情', () => {
  const check = (text: string) => checkFamilySituation(text, rules);
  it('全角200文字まで', () => {
    expect(check('あ'.repeat(200)).accepted).toHaveLength(200);
    expect(check('あ'.repeat(203)).fault).toContain('3文字短く');
  });

  it('20文字×10行に収まる', () => {
    expect(check(Array.from({ length: 10 }, () => '父が退職').join('\n')).fault).toBeNull();
    expect(check(Array.from({ length: 11 }, () => '父が退職').join('\n')).fault).toContain('今は11行');
  });

  it('英数字も全角にする', () => {
    expect(check('2023年4月').accepted).toBe('２０２３年４月');
  });
});
