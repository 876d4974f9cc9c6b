import { describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { shippedEdition } from './editions.ts';

// The tables of the page, typed a second time from it and compared value by value with the rule file.

const edition = await shippedEdition('enrolled-2025');
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map((entry) => entry.value);

describe('収入・所得の上限額の目安（万円）', () => {
  const figure = (wish: Wish, incomeKind: string, persons: number) => {
    const loan = edition.household.loans.find(({ wishes }) => wishes.includes(wish));
    if (loan?.test.kind !== 'guide') throw new Error(`${wish} has no table`);
    const rows = values(loan.test.rows).filter(
      (row) => row.incomeKind === incomeKind && row.persons === persons,
    );
    expect(rows.length).toBe(1);
    return rows[0]?.atMost;
  };

  // 世帯人数, 給与所得の世帯: 第一種・第二種・併用, 給与所得者以外の世帯: 第一種・第二種・併用
  it.each([
    [2, 777, 1180, 722, 559, 905, 513],
    [3, 732, 1127, 677, 550, 891, 503],
    [4, 880, 1309, 826, 613, 937, 566],
    [5, 972, 1387, 911, 678, 1003, 646],
  ])('%i人', (persons, ...figures) => {
    const columns = (['salary', 'other'] as const).flatMap((kind) =>
      (['loan1', 'loan2', 'combined'] as const).map((wish) => figure(wish, kind, persons)),
    );
    expect(columns).toEqual(figures);
  });

  it('2人から5人までの行だけがあり、世帯構成は書かれていない', () => {
    const rows = edition.household.loans.flatMap(({ test }) =>
      test.kind === 'guide' ? values(test.rows) : [],
    );
    expect(rows.length).toBe(24);
    expect([...new Set(rows.map(({ persons }) => persons))]).toEqual([2, 3, 4, 5]);
    expect(rows.every(({ composition }) => composition === null)).toBe(true);
  });

  it('給付の基準はない', () => expect(edition.household.grant).toBeNull());
});

describe('学力基準', () => {
  const waysOf = (wish: Wish, grade: number) => {
    const rule = edition.marks.rules.find(
      ({ wishes, group }) =>
        wishes.includes(wish) &&
        (group.kind === 'everyone' ||
          (group.kind === 'grade' && group.from <= grade && grade <= (group.to ?? grade))),
    );
    return rule?.ways ?? [];
  };

  it.each(['loan1', 'combined'] as const)('%s: 1年次は 3.5、高卒認定、非課税', (wish) => {
    expect(values(waysOf(wish, 1))).toMatchObject([
      { kind: 'average', limitTenths: 35, periods: ['years1to3'] },
      { kind: 'exam' },
      { kind: 'hardship', hardships: [{ field: 'taxExempt' }] },
    ]);
  });

  it.each([2, 3, 4, 6])('第一種 %i年次は上位1/3、非課税', (grade) => {
    expect(values(waysOf('loan1', grade))).toMatchObject([
      { kind: 'top', numerator: 1, denominator: 3 },
      { kind: 'hardship', hardships: [{ field: 'taxExempt' }] },
    ]);
    expect(waysOf('combined', grade)).toBe(waysOf('loan1', grade));
  });

  it('第二種は学年によらず、平均水準・特定の分野・学修意欲・高卒認定', () => {
    expect(waysOf('loan2', 1)).toBe(waysOf('loan2', 4));
    const [school, exam, ...others] = values(waysOf('loan2', 1));
    expect(school?.kind === 'school' && school.bases.map(({ basis }) => basis)).toEqual([
      'average',
      'talent',
      'will',
      'exam',
    ]);
    expect(exam?.kind).toBe('exam');
    expect(others).toEqual([]);
  });

  it('機構が2025年度入学者に別の言葉で示しているところは未確認', () => {
    const unconfirmed = (grade: number) =>
      waysOf('loan1', grade).flatMap(({ value, certainty }) => (certainty === 'B' ? [value.kind] : []));
    expect(unconfirmed(1)).toEqual(['average', 'hardship']);
    expect(unconfirmed(2)).toEqual(['hardship']);
  });
});

describe('申込区分', () => {
  it('2023年度のスカラネットと同じもので、この年度では未確認', async () => {
    const { choices } = await shippedEdition('enrolled-2023');
    expect(values(edition.choices.chains)).toEqual(values(choices.chains));
    expect(edition.choices.chains.every(({ certainty }) => certainty === 'B')).toBe(true);
    expect(choices.chains.every(({ certainty }) => certainty === 'A')).toBe(true);
    expect(edition.choices.withoutNumber).toMatchObject({
      value: choices.withoutNumber?.value,
      certainty: 'B',
    });
  });

  it('2023年度の資料から取ったものは、ほかに何もない', () => {
    const [page, scholarnet] = edition.documents;
    const citedFrom = (value: unknown): readonly string[] => {
      if (typeof value !== 'object' || value === null) return [];
      if ('quote' in value && 'document' in value) return [String(value.document)];
      return Object.values(value).flatMap(citedFrom);
    };
    const { choices, ...others } = edition;
    expect([...new Set(citedFrom(others))]).toEqual([`${page?.title}（${page?.edition}）`]);
    expect([...new Set(citedFrom(choices))]).toEqual([`${scholarnet?.title}（${scholarnet?.edition}）`]);
  });
});

describe('書かれていないところ', () => {
  it('在留資格の表、卒業、学籍、過去の貸与の状態、債務整理、再貸与の回数は空のまま', () => {
    const { nationality, ...others } = edition.qualification;
    expect(nationality.statuses).toEqual([]);
    expect(nationality.otherStatuses?.value.kind).toBe('ask');
    expect(others).toMatchObject({
      graduation: null,
      standings: [],
      formerLoans: [],
      debtSettlement: null,
      repeats: [],
    });
  });

  it('日程はない', () => {
    expect(edition.calendar.applicationWindow).toBeNull();
    expect(edition.calendar.rounds).toEqual([]);
  });
});
