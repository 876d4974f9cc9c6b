import { expect, test } from 'vitest';
import { coverSheets } from '#core/domain/documents/cover-sheets.ts';
import { caseNamed, inputOf, practiceCases } from './practice-cases.ts';

const sheetOf = (name: string) => {
  const sheet = coverSheets(inputOf([caseNamed(name)])).sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const identityOf = (name: string) =>
  Object.fromEntries(sheetOf(name).identity.map(({ label, value }) => [label, value]));

test('one sheet per applicant, in the order in which the papers are sent', () => {
  const cases = practiceCases();
  const { sheets } = coverSheets(inputOf(cases));
  expect(sheets).toHaveLength(cases.length);
  const numbers = sheets.map(
    ({ identity }) => identity.find(({ label }) => label === '受付番号')?.value ?? '',
  );
  const issued = numbers.filter((number) => number !== '未発行');
  expect(issued).toEqual(issued.toSorted());
  expect(numbers.lastIndexOf(issued.at(-1) ?? '')).toBe(issued.length - 1);
});

test('the identity as it is compared with the papers', () => {
  expect(identityOf('髙橋太郎')).toMatchObject({
    国籍: '日本',
    在籍課程: '高等学校（3年制）',
    '卒業（見込）': '令和5年3月',
    給付奨学金: '希望する',
    貸与奨学金: '区分6：併用→第一種→第二種',
    評定平均値: '3.5（1～2年）',
    生計維持者: '2人',
    世帯人数: '4人',
  });
  expect(identityOf('髙橋太郎').生年月日).toMatch(/^平成16年\d+月\d+日$/);
  expect(identityOf('リベイロカミラ').国籍).toBe('日本以外（定住者・永住の意思あり）');
  expect(identityOf('二宮澪').生計維持者).toBe('本人（社会的養護）');
  expect(identityOf('矢野遥斗')).toMatchObject({ 受付番号: '未発行', 評定平均値: '未入力' });
});

test('a wish that is not recommended says only why', () => {
  const sheet = sheetOf('遠山光');
  expect(sheet.wishes.map(({ label, state }) => [label, state])).toEqual([
    ['給付奨学金', 'no'],
    ['第一種奨学金', 'yes'],
    ['第二種奨学金', 'yes'],
  ]);
  expect(sheet.wishes[0]?.reasons).toEqual([
    '資格（卒業）：すでに一度、高等学校等を卒業しているため、「初めて」の卒業に当たりません。',
  ]);
});

test('a recommended wish shows its marks, and the household as JASSO’s matter, in three lines', () => {
  expect(sheetOf('髙橋太郎').wishes[0]?.reasons).toEqual([
    '資格：すべて満たしています。',
    '学力：評定平均値 3.5 は基準の 3.5 以上です。',
    '家計（機構が審査）：収入 目安内、資産 目安内',
  ]);
  const socialCare = sheetOf('二宮澪').wishes.find(({ wish }) => wish === 'loan1');
  expect(socialCare?.reasons.at(-1)).toBe('家計（機構が審査）：収入 申告なし');
});

test('the dates follow from the receipt number, and are open without one', () => {
  const dated = caseNamed('髙橋太郎', (a) => ({ ...a, receiptDate: '2022-06-02' }));
  const sheet = coverSheets(inputOf([dated])).sheets[0];
  expect(sheet?.dates.map(({ label, value }) => [label, value])).toEqual([
    ['受付番号発行日', '令和4年6月2日'],
    ['訂正期間A', '令和4年6月3日～6月7日'],
    ['マイナンバー提出', '令和4年6月9日まで'],
    ['推薦できる期間', '令和4年6月8日～8月10日'],
    ['申込書類の送付期限', '令和4年7月20日'],
    ['採用候補者の決定', '11月下旬'],
  ]);
  expect(sheetOf('矢野遥斗').dates.map(({ value }) => value)).toEqual(['未定', '未定', '未定']);
});

test('the school’s own note and what should be known stand at the foot', () => {
  expect(sheetOf('高梨朝陽').notes).toEqual(['父が2022年1月に転職。給与明細は4月分から。']);
});
