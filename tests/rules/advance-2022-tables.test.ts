import { describe, expect, it } from 'vitest';
import { incomeStates } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { Cited } from '#core/domain/cited.ts';
import { type ByLiving, living } from '#core/domain/edition-amounts.ts';
import type { BandFigures } from '#core/domain/edition-household.ts';
import { marksWay } from '#core/domain/rule-choice.ts';
import { shippedWith } from './editions.ts';

// The tables of the publication, typed a second time from its pages and compared value by value with the rule file.

const edition = await shippedWith('advance-2022', 'amounts');
const { grant, loans } = edition.household;
if (grant === null || grant.test.kind !== 'guide') throw new Error('the grant has no guide table');
const { rows: guideRows } = grant.test;
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map((entry) => entry.value);
const inOrder = <Value>(cells: ByLiving<Value>): readonly Value[] => living.map((key) => cells[key]);

describe('p.5 申込・推薦スケジュール', () => {
  it.each([
    ['第1回', '2022-04-22', '2022-05-31', '2022-06-01', '2022-06-17', '2022-05-23', '2022-08-10', '10月下旬'],
    ['第2回', '2022-06-01', '2022-06-30', null, '2022-07-20', '2022-05-23', '2022-08-10', '11月下旬'],
    ['第3回', '2022-07-01', '2022-07-31', null, '2022-08-10', '2022-05-23', '2022-08-10', '12月下旬'],
    ['予備回', '2022-10-07', '2022-10-21', null, '2022-11-04', '2022-10-13', '2022-11-04', '1月下旬'],
  ])('%s', (label, from, to, postFrom, postTo, openFrom, openTo, result) => {
    const round = edition.calendar.rounds.find((candidate) => candidate.label === label);
    expect(round?.application.value).toEqual({ from, to });
    expect(round?.posting?.value).toEqual({ from: postFrom, to: postTo });
    expect(round?.recommendation?.value).toEqual({ from: openFrom, to: openTo });
    expect(round?.result?.value).toBe(result);
  });

  it('申込みができるのは第1回の初日から予備回の最終日まで', () => {
    const { rounds, applicationWindow } = edition.calendar;
    expect(applicationWindow?.value).toEqual({
      from: rounds[0]?.application.value.from,
      to: rounds.at(-1)?.application.value.to,
    });
  });
});

describe('p.10, p.21 学力の線', () => {
  it('給付も第一種も 3.5', () => {
    for (const wish of ['grant', 'loan1', 'combined'] as const) {
      expect(marksWay(edition, wish, blankApplicant, 'average')?.value.limitTenths).toBe(35);
    }
    expect(edition.marks.retentionYears?.value).toBe(3);
  });
});

describe('p.11-12 給付の家計の目安', () => {
  const figures = (row: BandFigures) =>
    (['I', 'II', 'III'] as const).map((band) => [row[band].first, row[band].second]);
  const alone = (numbers: readonly number[]) => numbers.map((number) => [number, null]);
  const part = (numbers: readonly number[]) => numbers.map((number) => [number, 100]);

  it.each([
    [2, alone([207, 298, 373]), alone([135, 192, 245])],
    [3, alone([221, 298, 373]), alone([147, 196, 250])],
    [4, alone([271, 303, 378]), alone([182, 212, 287])],
    [5, part([321, 395, 461]), part([217, 277, 353])],
  ])('%i人世帯', (persons, salary, other) => {
    const row = values(guideRows).find((entry) => entry.persons === persons);
    if (row === undefined) throw new Error('no row');
    expect(figures(row.salary)).toEqual(salary);
    expect(figures(row.other)).toEqual(other);
  });

  it('2人から5人までの行だけがある', () => {
    expect(values(guideRows).map((row) => row.persons)).toEqual([2, 3, 4, 5]);
  });

  it('支援区分と年収の目安', () => {
    expect(values(grant.bands).map((band) => [band.band, band.yearlyGuide])).toEqual([
      ['I', 270],
      ['II', 300],
      ['III', 380],
    ]);
  });

  it('資産の基準額', () => {
    expect(values(grant.assetsBelow)).toEqual([
      { supporters: 1, below: 1250 },
      { supporters: 2, below: 2000 },
    ]);
  });
});

describe('p.21 貸与の家計の目安', () => {
  it('4人世帯・給与所得者だけがあり、併用貸与の行はない', () => {
    const short = loans.map(({ wishes, test }) => [
      ...wishes,
      ...(test.kind === 'guide'
        ? values(test.rows).map(({ persons, incomeKind, atMost }) => [persons, incomeKind, atMost])
        : [test.kind]),
    ]);
    expect(short).toEqual([
      ['loan1', [4, 'salary', 747]],
      ['loan2', [4, 'salary', 1100]],
      ['combined', 'notPublished'],
    ]);
  });
});

describe('p.14-15 給付の月額', () => {
  const rows = (list: typeof edition.amounts.grantMonthly) =>
    values(list).map((row) => inOrder(row.amounts).flatMap((cell) => [cell.amount, cell.special]));

  it('大学・短期大学・専修学校（専門課程）', () => {
    expect(rows(edition.amounts.grantMonthly)).toEqual([
      [29200, 33300, 66700, null, 38300, 42500, 75800, null],
      [19500, 22200, 44500, null, 25600, 28400, 50600, null],
      [9800, 11100, 22300, null, 12800, 14200, 25300, null],
    ]);
  });

  it('高等専門学校', () => {
    expect(rows(edition.amounts.grantMonthlyKosen)).toEqual([
      [17500, 25800, 34200, null, 26700, 35000, 43300, null],
      [11700, 17200, 22800, null, 17800, 23400, 28900, null],
      [5900, 8600, 11400, null, 8900, 11700, 14500, null],
    ]);
  });

  it('通信教育課程は年1回', () => {
    expect(edition.amounts.grantYearlyCorrespondence?.value).toEqual({ I: 51000, II: 34000, III: 17000 });
  });
});

describe('p.22 貸与の金額', () => {
  it('第一種', () => {
    const rows = values(edition.amounts.loan1).map((row) =>
      inOrder(row.amounts).map((cell) => cell && [cell.highest, ...cell.others]),
    );
    expect(rows).toEqual([
      [
        [45000, 30000, 20000],
        [51000, 40000, 30000, 20000],
        [54000, 40000, 30000, 20000],
        [64000, 50000, 40000, 30000, 20000],
      ],
      [
        [45000, 30000, 20000],
        [51000, 40000, 30000, 20000],
        [53000, 40000, 30000, 20000],
        [60000, 50000, 40000, 30000, 20000],
      ],
    ]);
  });

  it('第二種と入学時特別増額', () => {
    expect(edition.amounts.loan2?.value).toEqual({ from: 20000, to: 120000, step: 10000 });
    expect(edition.amounts.entryExtra?.value).toEqual({ from: 100000, to: 500000, step: 100000 });
    expect(values(edition.amounts.loan2Increase).map((row) => [row.increase, row.total])).toEqual([
      [40000, 160000],
      [20000, 140000],
    ]);
  });
});

describe('p.23 給付と併せて受ける第一種の月額（併給調整）', () => {
  const nil = [[0], null];
  it.each([
    ['university', 'I', [nil, nil, nil, nil]],
    ['university', 'II', [nil, nil, nil, nil]],
    [
      'university',
      'III',
      [
        [[20300], [25000]],
        [[13800], null],
        [[21700], [20000, 30300]],
        [[19200], null],
      ],
    ],
    ['juniorCollege', 'I', [nil, nil, nil, nil]],
    ['juniorCollege', 'II', [[[3800], [7100]], nil, nil, nil]],
    [
      'juniorCollege',
      'III',
      [
        [[24300], [29000]],
        [[17800], null],
        [[22900], [28500]],
        [[17400], null],
      ],
    ],
    ['kosen', 'I', [[[7900], [5600]], nil, nil, nil]],
    ['kosen', 'II', [[[20200], [20700]], [[15100], null], nil, nil]],
    [
      'kosen',
      'III',
      [
        [
          [20000, 32500],
          [20000, 35800],
        ],
        [[20000, 33000], null],
        [[24600], [28800]],
        [[26000], null],
      ],
    ],
    ['vocational', 'I', [[[1900], [3800]], nil, nil, nil]],
    ['vocational', 'II', [[[16200], [19500]], nil, nil, nil]],
    [
      'vocational',
      'III',
      [
        [
          [20000, 30500],
          [20000, 35200],
        ],
        [[24000], null],
        [[23800], [29400]],
        [[18300], null],
      ],
    ],
  ])('%s 第%s区分', (school, band, cells) => {
    const row = values(edition.amounts.adjustedLoan1).find(
      (entry) => entry.school === school && entry.band === band,
    );
    const figures = row && inOrder(row.amounts);
    expect(
      figures?.map((cell) => (typeof cell === 'object' ? [cell?.amounts, cell?.special] : cell)),
    ).toEqual(cells);
  });

  it('学校種4つと区分3つで12行', () => {
    expect(edition.amounts.adjustedLoan1).toHaveLength(12);
  });
});

describe('p.46 申込区分', () => {
  it('1 から 7 の希望の順', () => {
    expect(values(edition.choices.chains).map((chain) => [chain.number, ...chain.wishes])).toEqual([
      [1, 'loan1'],
      [2, 'loan1', 'loan2'],
      [3, 'loan2'],
      [4, 'combined'],
      [5, 'combined', 'loan1'],
      [6, 'combined', 'loan1', 'loan2'],
      [7, 'combined', 'loan2'],
    ]);
  });
});

describe('p.47 収入に関する証明書類', () => {
  it('どの状況にも一行ある', () => {
    const elsewhere: readonly string[] = ['abroad', 'otherAllowance'];
    expect(values(edition.papers.income).map((row) => row.state)).toEqual(
      incomeStates.filter((state) => !elsewhere.includes(state)),
    );
  });

  it('マイナンバーで確認できるもの', () => {
    const covered = values(edition.papers.income).filter((row) => row.coveredByMyNumber);
    expect(covered.map((row) => row.state)).toEqual([
      'noneSinceBefore',
      'salarySinceBefore',
      'businessSinceBefore',
      'unemploymentBenefit',
      'welfare',
      'childAllowance',
    ]);
  });

  it.each([
    ['noneLeftRecently', '退職証明書等'],
    ['salaryRecent', '給与明細計算書（様式④）と給与明細（直近3か月分）、または年収見込証明書（様式⑤）'],
    ['businessRecent', '開業収入計算書（様式⑥）と帳簿'],
    ['pension', '年金振込通知書または年金証書等'],
    ['sicknessAllowance', '傷病手当金通知書'],
    ['workersCompensation', '労災に係る通知書'],
    ['relativesSupport', '援助・養育費の申告書（様式⑧）'],
  ])('%s は書類が要る', (state, paper) => {
    expect(values(edition.papers.income).find((row) => row.state === state)?.paper).toBe(paper);
  });
});

describe('p.48 提出書類', () => {
  it('①から⑦まで、確認書は給付と貸与で別', () => {
    expect(edition.papers.list.map((rule) => `${rule.number}${rule.id}`)).toEqual([
      '①documentList',
      '②confirmationGrant',
      '②confirmationLoan',
      '③residenceStatus',
      '④socialCare',
      '⑤income',
      '⑥specialDeduction',
      '⑦myNumberSubstitute',
    ]);
  });
});

describe('p.53 訂正できる項目', () => {
  it('期間Aは全部、期間Bは一部', () => {
    const rows = values(edition.calendar.corrections);
    expect(rows.map((row) => row.periodA)).toEqual(Array.from({ length: 8 }, () => 'yes'));
    expect(rows.map((row) => row.periodB)).toEqual(['no', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'partly']);
    expect(edition.calendar.correctionADays?.value).toBe(5);
  });
});
