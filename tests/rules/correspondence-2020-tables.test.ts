import { describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import type { LoanHousehold } from '#core/domain/edition-household.ts';
import type { YearGroup } from '#core/domain/edition-marks.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { shippedEdition } from './editions.ts';

// The tables of the guide, typed a second time from its pages and compared value by value with the rule file.

const edition = await shippedEdition('correspondence-2020');
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map((entry) => entry.value);

const { nationality, formerLoans, repeats, correspondence } = edition.qualification;

describe('p.5 貸与奨学金の申込資格', () => {
  it('過去の貸与', () => {
    expect(values(formerLoans).map(({ history, effect }) => [history, effect])).toEqual([
      ['pledgeMissing', 'clearFirst'],
      ['overdue', 'clearFirst'],
      ['subrogated', 'refused'],
    ]);
  });

  it('留年だけが断られ、再履修の人は除かれ、休学と留学は書かれていない', () => {
    expect(values(edition.qualification.standings)).toEqual([
      {
        standing: 'repeating',
        label: '留年',
        except: '休学等の学籍異動のため同じ学年を引き続き再履修している人',
      },
    ]);
  });
});

describe('p.6 在留資格', () => {
  // 在留資格, 永住の意思, 在留期限の申告（p.5）
  it.each([
    ['法定特別永住者', false, false],
    ['永住者', false, false],
    ['日本人の配偶者等', false, true],
    ['永住者の配偶者等', false, true],
    ['定住者', true, true],
  ])('%s', (label, needsIntention, asksExpiry) => {
    const found = values(nationality.statuses).find((status) => status.label === label);
    expect(found).toMatchObject({ needsIntention, asksExpiry });
  });

  it('五つのほかは対象とならず、証明書類はどの在留資格でも同じ', () => {
    expect(nationality.statuses.length).toBe(5);
    expect(nationality.otherStatuses?.value.kind).toBe('refused');
    const [paper] = values(edition.papers.residence);
    expect(edition.papers.residence.length).toBe(1);
    expect(paper?.statuses).toEqual(values(nationality.statuses).map(({ status }) => status));
  });
});

describe('p.6 年収・所得の上限額の目安（万円）', () => {
  const tables = (wish: Wish): readonly LoanHousehold[] =>
    edition.household.loans.filter(
      ({ wishes, group }) => wishes.includes(wish) && group.kind !== 'schooling',
    );
  const figures = (wish: Wish, incomeKind: string, persons: number): readonly number[] =>
    tables(wish).flatMap(({ test }) =>
      test.kind === 'guide'
        ? values(test.rows)
            .filter((row) => row.persons === persons && row.incomeKind === incomeKind)
            .map(({ atMost }) => atMost)
        : [],
    );

  // 世帯人数, 給与所得者の世帯: 第一種・第二種・併用, 給与所得以外の世帯: 第一種・第二種・併用
  it.each([
    [3, 552, 935, 493, 212, 527, 171],
    [4, 576, 980, 515, 229, 572, 186],
  ])('%i人', (persons, ...expected) => {
    const found = (['salary', 'other'] as const).flatMap((kind) =>
      (['loan1', 'loan2', 'combined'] as const).map((wish) => [...new Set(figures(wish, kind, persons))]),
    );
    expect(found).toEqual(expected.map((figure) => [figure]));
  });

  it('3人と4人の行だけがあり、世帯構成は書かれていない', () => {
    for (const { test } of (['loan1', 'loan2', 'combined'] as const).flatMap(tables)) {
      if (test.kind !== 'guide') throw new Error('no table');
      expect(values(test.rows).map(({ persons }) => persons)).toEqual([3, 4, 3, 4]);
      expect(values(test.rows).every(({ composition }) => composition === null)).toBe(true);
    }
  });
});

/** 「2017～2019」 */
const years = (group: YearGroup): string =>
  group.kind === 'entered' ? `${group.from ?? ''}～${group.to ?? ''}` : group.kind;

describe('p.8 学力基準', () => {
  const ways = (wish: Wish) =>
    edition.marks.rules
      .filter(({ wishes }) => wishes.includes(wish))
      .map((rule) => [years(rule.group), rule.ways.map(({ value }) => value.kind)]);

  it.each(['loan1', 'combined'] as const)('入学年度ごとの%s', (wish) => {
    expect(ways(wish)).toEqual([
      ['schooling', ['discretion']],
      ['2020～2020', ['average', 'hardship', 'exam']],
      ['2017～2019', ['mean', 'hardship']],
      ['～2016', ['mean']],
    ]);
  });

  it('第二種は入学年度によらず四つの基準', () => {
    expect(ways('loan2')).toEqual([
      ['schooling', ['discretion']],
      ['everyone', ['school']],
    ]);
    const bases = edition.marks.rules.flatMap((rule) =>
      rule.ways.flatMap(({ value }) =>
        value.kind === 'school' ? value.bases.map(({ basis }) => basis) : [],
      ),
    );
    expect(bases).toEqual(['average', 'talent', 'will', 'exam']);
  });

  it('最終2か年の3.2と、家庭の事情の三つ', () => {
    const all = edition.marks.rules.flatMap((rule) => values(rule.ways));
    const average = all.filter((way) => way.kind === 'average');
    expect(average).toEqual([{ kind: 'average', limitTenths: 32, periods: ['years2to3'] }]);
    for (const way of all) {
      if (way.kind !== 'hardship') continue;
      expect(way.hardships.map(({ field }) => field)).toEqual(['taxExempt', 'onWelfare', 'socialCare']);
    }
    expect(values(edition.marks.statements).map(({ field }) => field)).toEqual([
      'specialTalent',
      'specialWill',
    ]);
  });
});

describe('p.8 家計基準', () => {
  it('収入によらない②は、2017年度以降入学者の第一種だけ', () => {
    const groups = edition.household.loans.map(({ wishes, group, orHardship }) => [
      wishes.join(' '),
      years(group),
      orHardship?.value.map(({ field }) => field) ?? null,
    ]);
    expect(groups).toEqual([
      ['loan1 loan2 combined', 'schooling', null],
      ['loan1', '2017～', ['taxExempt', 'onWelfare', 'socialCare']],
      ['loan1', '～2016', null],
      ['loan2', 'everyone', null],
      ['combined', 'everyone', null],
    ]);
  });
});

describe('p.7, p.10 通信教育の対象と貸与期間', () => {
  it.each([
    ['summerWinter', null],
    ['fullYear', '2021-03'],
    ['openUniversity', null],
  ])('%s', (schooling, graduates) => {
    const target = correspondence?.targets.find(({ value }) => value.schooling === schooling);
    expect(target?.value.graduates).toBe(graduates);
  });

  it.each([
    ['loan1', 'summerWinter', '一面接授業を受講する年度につき1回'],
    ['loan1', 'fullYear', '原則として2020年4月～2021年3月'],
    ['loan1', 'openUniversity', '一面接授業を受講する年度につき1回'],
    ['loan2', 'summerWinter', '一面接授業を受講する年度につき1回'],
    ['loan2', 'fullYear', '原則として2020年4月～2021年3月'],
    ['loan2', 'openUniversity', '一面接授業を受講する年度につき1回'],
  ])('%s %s', (wish, schooling, text) => {
    const periods = values(correspondence?.periods ?? []);
    expect(periods.length).toBe(6);
    expect(periods.find((row) => row.wish === wish && row.schooling === schooling)?.text).toBe(text);
  });

  it('課程の年数と同じ回数まで', () => {
    expect(values(correspondence?.times ?? []).map(({ courseYears, times }) => [courseYears, times])).toEqual(
      [
        [4, 4],
        [3, 3],
        [2, 2],
      ],
    );
  });
});

describe('p.11 再貸与', () => {
  it('第一種も第二種も1回限り。併用はどちらも見る', () => {
    expect(values(repeats).map(({ field, wishes, atMost }) => [field, wishes, atMost])).toEqual([
      ['earlierLoan1', ['loan1', 'combined'], 1],
      ['earlierLoan2', ['loan2', 'combined'], 1],
    ]);
  });
});

describe('p.21 奨学金申込情報', () => {
  it('三つの区分だけがあり、奨学生番号は求められない', () => {
    expect(
      values(edition.choices.chains).map(({ number, wishes, scholarNumber }) => [
        number,
        wishes,
        scholarNumber,
      ]),
    ).toEqual([
      [1, ['loan1'], 'none'],
      [2, ['loan2'], 'none'],
      [3, ['combined'], 'none'],
    ]);
  });
});

describe('p.22 在学校へ提出する書類', () => {
  it.each([
    ['①', 'confirmationLoan', 'loanWished'],
    ['①', 'confirmationGrant', 'grantWished'],
    ['②', 'entrySheet', 'loanWished'],
    ['②', 'bankbook', 'loanWished'],
    ['③', 'income', 'incomeStates'],
    ['③', 'welfare', 'onWelfare'],
    ['④', 'residenceStatus', 'notJapanese'],
    ['⑤', 'socialCare', 'socialCare'],
  ])('%s %s', (number, id, condition) => {
    expect(edition.papers.list.find((paper) => paper.id === id)).toMatchObject({ number, condition });
  });
});

describe('p.23-26 収入状況と証明書類', () => {
  // 収入状況欄はマイナンバーで確認、収入計算欄の記号は p.25-26 の収入一覧
  it.each([
    ['noneSinceBefore', null],
    ['salarySinceBefore', null],
    ['businessSinceBefore', null],
    ['noneLeftRecently', 'B'],
    ['salaryRecent', 'C'],
    ['businessRecent', 'F'],
    ['unemploymentBenefit', 'G'],
    ['welfare', 'H'],
    ['sicknessAllowance', 'I'],
    ['pension', 'J'],
    ['childAllowance', 'K'],
    ['relativesSupport', 'L'],
    ['abroad', 'E'],
    ['otherAllowance', 'M'],
  ])('%s', (state, letter) => {
    const row = values(edition.papers.income).find((entry) => entry.state === state);
    expect(row?.coveredByMyNumber).toBe(letter === null);
    expect(row?.paper?.slice(0, 2) ?? null).toBe(letter === null ? null : `${letter} `);
  });
});

describe('裏表紙', () => {
  it('マイナンバー関係書類はスカラネット入力後1週間以内。ほかの日付は書かれていない', () => {
    expect(edition.calendar.myNumberPostingDays?.value).toBe(7);
    expect(edition.calendar.applicationWindow).toBeNull();
    expect(edition.calendar.rounds).toEqual([]);
  });
});
