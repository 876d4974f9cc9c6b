import { describe, expect, test } from 'vitest';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { type CellValue, textCell } from '#core/domain/fields/cell-value.ts';
import { parseFact, showFact } from '#core/domain/fields/fact.ts';
import type { RosterField } from '#core/domain/fields/roster-column.ts';

const parse = (field: RosterField, cell: string | CellValue) =>
  parseFact(field, typeof cell === 'string' ? textCell(cell) : cell);
const taken = (patch: object) => ({ ok: true, patch, notice: null });

describe('dates', () => {
  test.each([
    '2005/4/1',
    '2005-04-01',
    '2005.4.1',
    '20050401',
    '2005年4月1日',
    '平成17年4月1日',
    'H17.4.1',
    'h17/4/1',
    '平17.4.1',
    'Ｈ１７．４．１',
    '平成 17 年 4 月 1 日',
    '2005/4/1 0:00:00',
    '2005年4月1日（金）',
  ])('%s', (text) => {
    expect(parse('birthDate', text)).toEqual(taken({ birthDate: '2005-04-01' }));
  });

  test('a date of the file, and a number that is written as one', () => {
    expect(parse('birthDate', { kind: 'date', date: '2005-04-01' })).toEqual(
      taken({ birthDate: '2005-04-01' }),
    );
    expect(parse('birthDate', { kind: 'number', value: 20_050_401 })).toEqual(
      taken({ birthDate: '2005-04-01' }),
    );
  });

  test.each([
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月24日', '1926-12-24'],
  ])('%s lies in its era', (text, date) => {
    expect(parse('birthDate', text)).toEqual(taken({ birthDate: date }));
  });

  test.each([
    '昭和64年1月8日',
    '平成元年1月7日',
    '平成31年5月1日',
    '令和元年4月30日',
    'S64.1.8',
    '大正15年12月25日',
  ])('%s does not', (text) => {
    expect(parse('birthDate', text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('期間にない'),
    });
  });

  test.each([
    '2005/2/29',
    '平成17年4月31日',
    '1900/2/29',
    '2005/13/1',
    '05/4/1',
    '38443',
    '光文1年1月1日',
    '不明',
    'H0.4.1',
  ])('%s is no date', (text) => {
    expect(parse('birthDate', text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(`「${text}」`),
    });
  });

  test('a number without a date format is not guessed to be one', () => {
    expect(parse('birthDate', { kind: 'number', value: 38_443 })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('数として入っています'),
    });
  });
});

describe('year and month', () => {
  test.each([
    '2023-03',
    '2023/3',
    '202303',
    '2023年3月',
    '令和5年3月',
    'R5.3',
    '令和5年3月卒業見込',
    '2023年3月31日',
    '２０２３／３',
  ])('%s', (text) => {
    expect(parse('graduation', text)).toEqual(taken({ graduation: '2023-03' }));
  });

  test('a date of the file', () => {
    expect(parse('graduation', { kind: 'date', date: '2023-03-01' })).toEqual(
      taken({ graduation: '2023-03' }),
    );
  });

  test.each(['2023/13', '平成31年5月', '令和元年4月', '来年'])('%s is none', (text) => {
    expect(parse('graduation', text).ok).toBe(false);
  });

  test('the month in which an era changes belongs to both', () => {
    expect(parse('graduation', '昭和64年1月')).toEqual(taken({ graduation: '1989-01' }));
    expect(parse('graduation', '平成元年1月')).toEqual(taken({ graduation: '1989-01' }));
  });
});

describe('an earlier graduation', () => {
  test('yes or no alone', () => {
    expect(parse('graduatedBefore', '有')).toEqual(taken({ graduatedBefore: true }));
    expect(parse('graduatedBefore', 'なし')).toEqual(taken({ graduatedBefore: false }));
  });

  test.each(['有（2020年3月）', '2020/3', '○ 令和2年3月'])('with its month: %s', (text) => {
    expect(parse('graduatedBefore', text)).toEqual(
      taken({ graduatedBefore: true, earlierGraduation: '2020-03' }),
    );
  });
});

describe('kana', () => {
  test.each([
    ['ﾀｶﾊｼ', 'タカハシ'],
    ['たかはし', 'タカハシ'],
    ['ｶﾞﾝﾀﾞ', 'ガンダ'],
    ['ﾊﾟｰｸ', 'パーク'],
    ['か\u3099', 'ガ'],
    ['カ゛', 'ガ'],
    ['ヴぃくとる', 'ヴィクトル'],
    ['マリア  ホセ', 'マリア　ホセ'],
  ])('%s', (text, kana) => {
    expect(parse('familyKana', text)).toEqual(taken({ familyKana: kana }));
  });

  test.each(['高橋', 'Smith', 'タカハシ1'])('%s is no kana', (text) => {
    expect(parse('familyKana', text).ok).toBe(false);
  });
});

describe('names', () => {
  test.each(['髙', '﨑', '𠮷', '葛\u{E0100}', '神\uFE00', '羽'])('%s is kept as written', (name) => {
    expect(parse('familyName', name)).toEqual(taken({ familyName: name }));
  });

  test('one column is parted at the first space, half or full width', () => {
    expect(parse('fullName', '髙橋　太郎')).toEqual(taken({ familyName: '髙橋', givenName: '太郎' }));
    expect(parse('fullName', ' ド ラ クルス ')).toEqual(taken({ familyName: 'ド', givenName: 'ラ クルス' }));
    expect(parse('fullKana', 'ﾀｶﾊｼ ﾀﾛｳ')).toEqual(taken({ familyKana: 'タカハシ', givenKana: 'タロウ' }));
  });

  test('without a space the whole is kept, and that is said', () => {
    expect(parse('fullName', '田中花子')).toEqual({
      ok: true,
      patch: { familyName: '田中花子', givenName: '' },
      notice: expect.stringContaining('全体を姓としました'),
    });
  });

  test('外字 of one computer', () => {
    expect(parse('familyName', '\uE000田')).toMatchObject({
      ok: true,
      notice: expect.stringContaining('外字（U+E000）'),
    });
  });
});

describe('yes and no', () => {
  test.each(['○', '〇', '有', 'あり', 'はい', '1', '１', 'TRUE', 'Y', 'yes', 'レ', '✓'])(
    '%s is yes',
    (text) => {
      expect(parse('wantsGrant', text)).toEqual(taken({ wantsGrant: true }));
    },
  );

  test.each(['×', '無', 'なし', 'いいえ', '0', 'FALSE', 'N', 'no', '－', '-'])('%s is no', (text) => {
    expect(parse('wantsGrant', text)).toEqual(taken({ wantsGrant: false }));
  });

  test('cells of the file', () => {
    expect(parse('wantsGrant', { kind: 'boolean', value: true })).toEqual(taken({ wantsGrant: true }));
    expect(parse('wantsGrant', { kind: 'number', value: 0 })).toEqual(taken({ wantsGrant: false }));
  });

  test.each(['△', '未定', '2', '？'])('%s is neither', (text) => {
    expect(parse('wantsGrant', text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(`「${text}」`),
    });
  });

  test('an empty cell is 入力なし and never no', () => {
    expect(parse('wantsGrant', '　')).toEqual(taken({ wantsGrant: null }));
  });
});

describe('amounts in 万円', () => {
  test.each(['747', '747万円', '7,470,000円', '¥7,470,000円', '７４７万円', '7,470千円', '747 万'])(
    '%s',
    (text) => {
      expect(parse('income', text)).toEqual(taken({ income: 747 }));
    },
  );

  test('a bare number that can only be yen is taken as such, and that is said', () => {
    expect(parse('income', '7470000')).toMatchObject({
      ok: true,
      patch: { income: 747 },
      notice: expect.any(String),
    });
  });

  test.each(['50000', '10000', '999999'])('%s could be either and is asked', (text) => {
    expect(parse('income', text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('円か万円か'),
    });
  });

  test('what is less than 1万円 is cut, and that is said', () => {
    expect(parse('assets', '12,499,999円')).toMatchObject({
      ok: true,
      patch: { assets: 1249 },
      notice: expect.stringContaining('切り捨て'),
    });
  });

  test.each(['-100', '約700', '700〜800', '1,00円'])('%s is no amount', (text) => {
    expect(parse('income', text).ok).toBe(false);
  });
});

describe('averages', () => {
  test.each([
    ['3.45', '3.45'],
    ['３．４５', '3.45'],
    ['4', '4.0'],
  ])('%s', (text, exact) => {
    expect(parse('gradeAverage', text)).toEqual(taken({ gradeAverage: { kind: 'typed', text: exact } }));
  });

  test('a number of the file is taken as Excel shows it', () => {
    expect(parse('gradeAverage', { kind: 'number', value: 3.4499999999999997 })).toEqual(
      taken({ gradeAverage: { kind: 'typed', text: '3.45' } }),
    );
  });

  test('a comma is asked about', () => {
    expect(parse('gradeAverage', '3,45')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('3.45'),
    });
  });

  test.each(['0', '5.1', '35', 'A', '9'])('%s is none', (text) => {
    expect(parse('gradeAverage', text).ok).toBe(false);
  });

  test('3.5 that Excel made a date', () => {
    expect(parse('gradeAverage', { kind: 'date', date: '2022-03-05' }).ok).toBe(false);
  });
});

describe('what else a cell can be', () => {
  test('an error of Excel', () => {
    expect(parse('note', { kind: 'error', code: '#N/A' })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('#N/A'),
    });
  });

  test('マイナンバー, whose digits are not repeated', () => {
    const fact = parse('note', '1234-5678-9018');
    expect(fact).toMatchObject({ ok: false, problem: expect.stringContaining('提出してはいけない') });
    expect(JSON.stringify(fact)).not.toMatch(/\d{4}/u);
  });

  test('a class that Excel made a date', () => {
    expect(parse('class', { kind: 'date', date: '2022-03-02' })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('日付になっています'),
    });
  });

  test('units behind figures', () => {
    expect(parse('class', '2組')).toEqual(taken({ class: '2' }));
    expect(parse('grade', '３年')).toEqual(taken({ grade: 3 }));
    expect(parse('seat', '14番')).toEqual(taken({ seat: 14 }));
    expect(parse('supporters', '2人')).toEqual(taken({ supporters: 2 }));
  });

  test.each([
    ['grade', '7'],
    ['seat', '0'],
    ['choice', '12'],
    ['choice', '15'],
    ['supporters', '3'],
    ['householdSize', '21'],
    ['schoolCourse', '大学'],
  ] as const)('%s %s is out of its range', (field, text) => {
    expect(parse(field, text)).toMatchObject({ ok: false, problem: expect.stringContaining(`「${text}」`) });
  });

  test('a student number keeps its zeros, and one that lost digits is refused', () => {
    expect(parse('studentNumber', '0012')).toEqual(taken({ studentNumber: '0012' }));
    expect(parse('studentNumber', { kind: 'number', value: 1e21 }).ok).toBe(false);
  });

  test('any 在留資格 is kept in its own words', () => {
    expect(parse('residenceStatus', '永住者')).toEqual(
      taken({ residenceStatus: { kind: 'permanentResident' } }),
    );
    expect(parse('residenceStatus', '留学')).toEqual(
      taken({ residenceStatus: { kind: 'other', text: '留学' } }),
    );
  });
});

test('what is shown is read back as the same fact', () => {
  const applicant = {
    ...blankApplicant,
    studentNumber: '0012',
    familyName: '髙橋',
    givenName: '太郎',
    birthDate: '2005-04-01',
    residenceStatus: { kind: 'longTermResident' },
    graduation: '2023-03',
    gradePeriod: 'years1to3',
    wantsGrant: false,
    supporter1States: ['salaryRecent', 'relativesSupport'],
    loan2Basis: 'none',
    income: 747,
  } as const;
  for (const field of [
    'studentNumber',
    'birthDate',
    'residenceStatus',
    'graduation',
    'gradePeriod',
    'wantsGrant',
    'supporter1States',
    'loan2Basis',
    'income',
  ] as const)
    expect(parse(field, showFact(field, applicant))).toEqual(taken({ [field]: applicant[field] }));
});

test('a computed average shows enough places to be rounded the same', () => {
  const shown = (sum: number, count: number): string =>
    showFact('gradeAverage', { ...blankApplicant, gradeAverage: { kind: 'marks', sum, count } });
  expect([shown(100, 29), shown(69, 20), shown(72, 18), shown(35, 10)]).toEqual([
    '3.448',
    '3.45',
    '4.0',
    '3.5',
  ]);
});
