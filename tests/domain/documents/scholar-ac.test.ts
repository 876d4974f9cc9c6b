import { expect, test } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { scholarAc } from '#core/domain/documents/scholar-ac.ts';
import { caseNamed, inputOf, practiceCases } from './practice-cases.ts';

const rowOf = (name: string, change?: (a: Applicant) => Applicant) =>
  scholarAc(inputOf([caseNamed(name, change)])).rows[0];

test('in order of the receipt numbers, those without one last', () => {
  const numbers = scholarAc(inputOf(practiceCases())).rows.map(({ receiptNumber }) => receiptNumber);
  const issued = numbers.filter((number) => number !== null);
  expect(issued).toEqual(issued.toSorted());
  expect(numbers.slice(issued.length).every((number) => number === null)).toBe(true);
  expect(issued.length).toBeGreaterThan(90);
  expect(issued.length).toBeLessThan(120);
});

test('at 3.5 and above nothing but the average and 第二種 is typed', () => {
  expect(rowOf('髙橋太郎')).toMatchObject({
    openFrom: '2022-05-23',
    wishes: '給付／区分6：併用→第一種→第二種',
    gradeAverage: '3.5',
    residence: '—',
    grantStudyWill: '入力不要',
    loan1Special: '入力不要',
    loan2: 'はい',
    obstacle: null,
  });
});

test('below 3.5 the result of the confirmation and the statement', () => {
  expect(rowOf('土屋花音')).toMatchObject({
    grantStudyWill: '認められる（推薦する）',
    loan1Special: '学修意欲',
    obstacle: null,
  });
  expect(rowOf('川端心春')).toMatchObject({
    grantStudyWill: '認められない（推薦しない）',
    loan1Special: '—',
    loan2: '—',
  });
  expect(rowOf('浜口小雪')?.loan1Special).toBe('該当なし');
  expect(rowOf('水野芽依')?.loan2).toBe('いいえ');
});

test('what is not known yet is 未定, with the obstacle in words', () => {
  expect(rowOf('相沢柚希')).toMatchObject({
    grantStudyWill: '未定',
    obstacle: expect.stringContaining('学修意欲の確認結果が未入力です'),
  });
  expect(rowOf('野口樹')).toMatchObject({
    loan1Special: '未定',
    obstacle: '第一種の特例（資質能力・学修意欲）が未入力です',
  });
  expect(rowOf('本間日和')).toMatchObject({ loan2: '未定', obstacle: '第二種の学力基準が未入力です' });
  expect(rowOf('矢野遥斗')?.obstacle).toBe('受付番号がありません。評定平均値が未入力です');
});

test('the two confirmations for those who are not Japanese', () => {
  expect(rowOf('金秀彬')?.residence).toBe('資料 確認済');
  expect(rowOf('リベイロカミラ')?.residence).toBe('資料 確認済・永住の意思 確認済');
  expect(rowOf('シャルマアルジュン')?.residence).toBe('対象外の在留資格');
  expect(rowOf('グエンティ　ミン　アイン')?.obstacle).toContain('在留資格の証明書類を受領していません');
  expect(rowOf('李俊宇')?.obstacle).toContain('在留資格が未入力です');
});

test('nothing can be typed before the sixth day after the receipt number', () => {
  const issued = (receiptDate: string) => (a: Applicant) => ({ ...a, receiptDate });
  expect(rowOf('髙橋太郎', issued('2022-06-09'))).toMatchObject({ openFrom: '2022-06-15', obstacle: null });
  expect(rowOf('髙橋太郎', issued('2022-06-10'))).toMatchObject({
    openFrom: '2022-06-16',
    obstacle: '令和4年6月16日から入力できます',
  });
});

test('names of the 推薦書 longer than five characters are shown as they are typed', () => {
  const input = inputOf([]);
  const school = { ...input.school, principal: { family: '勅使河原小路', given: '葛\u{E0100}太郎' } };
  const { notes } = scholarAc({ ...input, school });
  expect(notes).toContain(
    '推薦書の学校長名の姓「勅使河原小路」は 5 文字を超えるため「勅使河原小」と入力します。',
  );
  expect(notes.filter((note) => note.includes('超えるため'))).toHaveLength(1);
  expect(scholarAc(input).notes.some((note) => note.includes('超えるため'))).toBe(false);
});
