import { describe, expect, test } from 'vitest';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { type CellValue, textCell } from '#core/domain/fields/cell-value.ts';
import { parseFact, parseFactBy, showFact } from '#core/domain/fields/fact.ts';
import type { RosterField } from '#core/domain/fields/roster-column.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { isMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { june2022 } from '../../store/helpers.ts';

const parse = (field: RosterField, cell: string | number | CellValue) => parseFact(field, toCell(cell));
function toCell(cell: string | number | CellValue): CellValue {
  if (typeof cell === 'object') return cell;
  return typeof cell === 'number' ? { kind: 'number', value: cell } : textCell(cell);
}
const taken = (patch: object) => ({ ok: true, patch, notice: null });
const problem = (words: string) => ({ ok: false, problem: expect.stringContaining(words) });

describe('奨学生番号', () => {
  test.each([
    '622-04-999999',
    '62204999999',
    '622 04 999999',
    '６２２－０４－９９９９９９',
    '622‐04‐999999',
    '622　04　999999',
    ' 622ー04ー999999 ',
    62_204_999_999,
  ])('%s', (written) => {
    expect(parse('scholarNumber', written)).toEqual(taken({ scholarNumber: '622-04-999999' }));
  });

  test.each([
    ['622-04-99999', '数字が 10桁です'],
    ['6220-4-999999', '区切りの位置が違います'],
    ['622-04-9999990', '数字が 12桁です'],
    ['第一種', '奨学生番号として読めません'],
    ['622.04.999999', '奨学生番号として読めません'],
  ])('%s is refused', (written, words) => {
    expect(parse('scholarNumber', written)).toEqual(problem(words));
  });

  test('a マイナンバー in its place is refused as such, and no digit of it is said', () => {
    const number = '123456789018';
    expect(isMyNumber(number)).toBe(true);
    expect(parse('scholarNumber', number)).toEqual({ ok: false, problem: myNumberInCell });
    expect(parse('scholarNumber', '1234-5678-9018')).toEqual({ ok: false, problem: myNumberInCell });
  });
});

describe('GPA', () => {
  test.each([
    ['3.02', '3.02'],
    ['３．０２', '3.02'],
    ['3.20', '3.2'],
    ['3', '3'],
    ['0', '0'],
    ['87.5', '87.5'],
    [3.4499999999999997, '3.45'],
    [2.9 + 0.1, '3'],
    ['3.12345678901234', '3.12345678901234'],
  ])('%s is %s', (written, gpa) => {
    expect(parse('gpa', written)).toEqual(taken({ gpa }));
  });

  test.each([
    ['3,02', '3.02 のことですか'],
    ['A', '数として読めません'],
    ['-1', '数として読めません'],
    [-0.5, '使えません'],
    ['100.1', '0 から 100 まで'],
    ['0.00000001', '使えません'],
  ])('%s is refused', (written, words) => {
    expect(parse('gpa', written)).toEqual(problem(words));
  });

  test('a date is no GPA', () => {
    expect(parse('gpa', { kind: 'date', date: '2023-03-02' })).toEqual(problem('日付になっています'));
  });
});

describe('順位', () => {
  test.each([
    ['12', { gpaRank: 12 }],
    ['12位', { gpaRank: 12 }],
    [12, { gpaRank: 12 }],
    ['12/80', { gpaRank: 12, gpaHeadCount: 80 }],
    ['12位 / 80人', { gpaRank: 12, gpaHeadCount: 80 }],
    ['８０人中１２位', { gpaRank: 12, gpaHeadCount: 80 }],
  ])('%s', (written, patch) => {
    expect(parse('gpaRank', written)).toEqual(taken(patch));
  });

  test.each([
    ['0', '1 から'],
    ['81/80', '順位は 1 から人数まで'],
    ['0/80', '順位は 1 から人数まで'],
    ['上位', '整数'],
  ])('%s is refused', (written, words) => {
    expect(parse('gpaRank', written)).toEqual(problem(words));
  });
});

describe('出席率', () => {
  test.each([
    ['80', 80],
    ['80%', 80],
    ['７９．６％', 79.6],
    [79.6, 79.6],
    [0, 0],
    ['0.5%', 0.5],
    ['100', 100],
  ])('%s is %s', (written, attendanceRate) => {
    expect(parse('attendanceRate', written)).toEqual(taken({ attendanceRate }));
  });

  test.each([
    [0.796, 79.6],
    [1, 100],
  ])('the number %s, which Excel shows as a percentage, is %s and said so', (written, attendanceRate) => {
    expect(parse('attendanceRate', written)).toEqual({
      ok: true,
      patch: { attendanceRate },
      notice: expect.stringContaining(`${attendanceRate}% としました`),
    });
  });

  test.each(['101', '120%', '8割', '皆勤'])('%s is refused', (written) => {
    expect(parse('attendanceRate', written).ok).toBe(false);
  });
});

describe('申込区分', () => {
  test.each([1, 7, 8, 11, 13, 14])('%d is one', (choice) => {
    expect(parse('choice', String(choice))).toEqual(taken({ choice }));
    expect(parse('choice', `申込区分${choice}`)).toEqual(taken({ choice }));
  });

  test('12 does not exist, in its own words', () => {
    expect(parse('choice', '12')).toEqual(problem('欠番'));
  });

  test.each(['0', '15', '01', '120'])('%s is none', (written) => {
    expect(parse('choice', written)).toEqual(problem('申込区分ではありません'));
  });

  test('one that the rules of the workspace do not know is refused with those they do', () => {
    const by = (written: string) => parseFactBy(june2022.edition, 'choice', textCell(written));
    expect(by('7')).toEqual(taken({ choice: 7 }));
    expect(by('8')).toEqual(problem('1、2、3、4、5、6、7 のどれか'));
    expect(by('12')).toEqual(problem('欠番'));
    const silent = { choices: { ...june2022.edition.choices, chains: [] } };
    expect(parseFactBy(silent, 'choice', textCell('8'))).toEqual(taken({ choice: 8 }));
  });
});

describe('家計急変の事由', () => {
  test.each([
    ['3', 3],
    ['(3)', 3],
    ['⑬', 13],
    ['15', 15],
    ['病気', 5],
    ['離婚', 3],
    ['3 生計維持者の離別', 3],
    ['13　災害救助法の適用', 13],
    ['１０ 火災', 10],
  ])('%s is (%d)', (written, emergencyCause) => {
    expect(parse('emergencyCause', written)).toEqual(taken({ emergencyCause }));
  });

  test.each([
    ['16', '1 から 15'],
    ['0', '1 から 15'],
    ['倒産', '1 から 15'],
    ['5 火災', '番号と言葉が合いません'],
  ])('%s is refused', (written, words) => {
    expect(parse('emergencyCause', written)).toEqual(problem(words));
  });
});

describe('算定基準額', () => {
  test.each([
    ['25600', 25_600],
    ['25,600円', 25_600],
    ['0', 0],
    ['2.56万円', 25_600],
    ['１５４，５００', 154_500],
    [100, 100],
  ])('%s is %d yen', (written, yen) => {
    expect(parse('taxBaseGrant', written)).toEqual(taken({ taxBaseGrant: yen }));
    expect(parse('taxBaseLoan', written)).toEqual(taken({ taxBaseLoan: yen }));
  });

  test.each(['0.5', '2,56', '約2万', '-100', '99億円'.repeat(2), '999億円'])('%s is refused', (written) => {
    expect(parse('taxBaseGrant', written).ok).toBe(false);
  });
});

describe('words', () => {
  test.each<[RosterField, string, unknown]>([
    ['standing', '休学中', 'onLeave'],
    ['standing', '在籍', 'regular'],
    ['schooling', '通年', 'fullYear'],
    ['schooling', '夏季・冬季スクーリング', 'summerWinter'],
    ['loanHistory', '延滞', 'overdue'],
    ['loanHistory', 'なし', 'none'],
    ['loanHistory', '受けた（未提出・延滞なし）', 'inOrder'],
    ['livesAway', '自宅外', true],
    ['livesAway', '自宅通学', false],
    ['livesAway', '○', true],
    ['loan2Basis', '高卒認定', 'exam'],
    ['loan2Basis', '校長が特に認める', 'principal'],
    ['gradePeriod', '最終2か年', 'years2to3'],
    ['gradePeriod', '最終２ヶ年', 'years2to3'],
    ['gradePeriod', '2～3年', 'years2to3'],
    ['gradePeriod', '全学年', 'years1to3'],
    ['gradePeriod', '2年まで', 'years1to2'],
    ['enteredOn', '2025年04月', '2025-04'],
    ['enteredOn', '令和7年4月入学', '2025-04'],
    ['emergencyMonth', '2025/6/15', '2025-06'],
    ['earlierLoan1', '1回', 1],
    ['creditsEarned', '62.5単位', 62.5],
  ])('%s %s', (field, written, value) => {
    expect(parse(field, written)).toEqual(taken({ [field]: value }));
  });

  test.each<[RosterField, string]>([
    ['standing', '退学'],
    ['creditsEarned', '62.3'],
    ['creditsEarned', '401'],
    ['earlierLoan1', '10'],
    ['loanStart', '2025/13'],
    ['livesAway', '海外'],
  ])('%s %s is refused', (field, written) => {
    expect(parse(field, written)).toEqual(problem(`「${written}」`));
  });
});

test('every label of a select is shown and read back', () => {
  const fields = [
    'standing',
    'schooling',
    'loanHistory',
    'livesAway',
    'emergencyCause',
    'gradePeriod',
  ] as const;
  for (const field of [...fields, 'loan2Basis' as const])
    for (const choice of columnOf(field)?.choices ?? []) {
      const fact = parse(field, choice);
      expect(fact.ok && showFact(field, { ...blankApplicant, ...fact.patch })).toBe(choice);
    }
});
