import { describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import { shippedEdition } from './editions.ts';

// The figures of the draft, typed a second time and compared one by one; and that nothing in it passes for confirmed.

const edition = await shippedEdition('advance-2026');
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map(({ value }) => value);

function citedIn(value: unknown): readonly Cited<unknown>[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('citation' in value) return [value as Cited<unknown>];
  return Object.values(value).flatMap(citedIn);
}

describe('下書きであること', () => {
  const cited = citedIn(edition);

  it('どの値も未確認', () => {
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(({ certainty }) => certainty !== 'B')).toEqual([]);
    expect(cited.filter(({ citation }) => citation.unconfirmed !== true)).toEqual([]);
  });

  it('題名が下書きと言い、見直しの日が来る', () => {
    expect(edition.title).toContain('下書き');
    expect(edition.shortTitle).toContain('下書き');
    expect(edition.reviewBy).toBe('2027-01-01');
    expect(cited.every(({ reviewBy }) => reviewBy !== null)).toBe(true);
  });

  it('機構の資料から取った値と、ほかから取った値の区別が資料の名前に残る', () => {
    const issuers = new Map(
      edition.documents.map(({ title, edition: issue, publisher }) => [`${title}（${issue}）`, publisher]),
    );
    const byJasso = (list: readonly Cited<unknown>[]) =>
      list.map(({ citation }) => issuers.get(citation.document)?.startsWith('独立行政法人日本学生支援機構'));
    const grant = edition.household.grant?.test;
    expect(grant?.kind === 'taxBase' ? byJasso(grant.bands) : []).toEqual([true, true, true, true]);
    const loans = edition.household.loans.flatMap(({ test }) =>
      test.kind === 'taxBase' ? byJasso([test.atMost]) : [],
    );
    expect(loans).toEqual([true, true, true]);
    expect(byJasso(edition.marks.rules[0]?.ways ?? [])).toEqual([false, false]);
  });
});

describe('家計', () => {
  it('支給額算定基準額の区分', () => {
    const test = edition.household.grant?.test;
    expect(test?.kind === 'taxBase' ? values(test.bands) : []).toEqual([
      { band: 'I', from: 0, below: 100, manyChildrenOnly: false },
      { band: 'II', from: 100, below: 25_600, manyChildrenOnly: false },
      { band: 'III', from: 25_600, below: 51_300, manyChildrenOnly: false },
      { band: 'IV', from: 51_300, below: 154_500, manyChildrenOnly: true },
    ]);
  });

  it('区分は切れ目なく続き、引用の数字と同じ', () => {
    const test = edition.household.grant?.test;
    const bands = test?.kind === 'taxBase' ? test.bands : [];
    for (const [at, { value, citation }] of bands.entries()) {
      expect(value.from).toBe(bands[at - 1]?.value.below ?? 0);
      expect(citation.quote).toContain(`${value.below.toLocaleString('ja-JP')}円未満`);
    }
  });

  it('貸与額算定基準額の線', () => {
    const lines = edition.household.loans.map(({ wishes, test }) => [
      ...wishes,
      test.kind === 'taxBase' ? test.atMost.value : test.kind,
    ]);
    expect(lines).toEqual([
      ['loan1', 189_400],
      ['loan2', 381_500],
      ['combined', 164_600],
    ]);
  });

  it('資産の線は、確かな資料がないので書かない', () => {
    expect(edition.household.grant?.assetsBelow).toEqual([]);
  });
});

describe('学力', () => {
  const ways = (wish: 'grant' | 'loan1' | 'loan2' | 'combined') =>
    values(edition.marks.rules.find(({ wishes }) => wishes.includes(wish))?.ways ?? []);

  it('給付と第一種は 3.5、併用は第一種と同じ', () => {
    expect(ways('grant')[0]).toMatchObject({ kind: 'average', limitTenths: 35 });
    expect(ways('loan1')[0]).toMatchObject({ kind: 'average', limitTenths: 35 });
    expect(ways('combined')).toEqual(ways('loan1'));
  });

  it('3.5 に足りないとき、給付は学修意欲、第一種は特例', () => {
    expect(ways('grant').map(({ kind }) => kind)).toEqual(['average', 'studyWill']);
    const [, exception] = ways('loan1');
    const fields = exception?.kind === 'hardship' ? exception.hardships.map(({ field }) => field) : [];
    expect(fields).toEqual(['taxBaseLoan', 'onWelfare', 'socialCare']);
    expect(values(edition.marks.statements).map(({ field }) => field)).toEqual(['specialWill']);
  });

  it('第二種は三つの理由のどれか', () => {
    const [way] = ways('loan2');
    expect(way?.kind === 'school' ? way.bases.map(({ basis }) => basis) : []).toEqual([
      'average',
      'talent',
      'will',
    ]);
  });
});

describe('資格', () => {
  it('卒業は進学の前の3月まで、卒業後は24か月', () => {
    const { graduation } = edition.qualification;
    expect(graduation?.lastGraduation.value).toBe('2027-03');
    expect(graduation?.monthsAfterGraduation.value).toBe(24);
    expect(graduation?.firstTimeFor.value).toEqual(['grant']);
    expect(
      graduation?.countedCourses.value.map(({ course, minimumYears }) => [course, minimumYears]),
    ).toEqual([
      ['highSchool', null],
      ['secondarySchool', null],
      ['specialNeedsSchool', null],
      ['kosen', null],
      ['upperSecondaryVocational', 3],
    ]);
  });

  it('家族滞在などの在留資格は、断らずに確かめさせる', () => {
    const { otherStatuses, statuses } = edition.qualification.nationality;
    expect(otherStatuses?.value.kind).toBe('ask');
    expect(otherStatuses?.value.text).toContain('家族滞在');
    expect(values(statuses).map(({ status, needsIntention }) => [status, needsIntention])).toEqual([
      ['specialPermanentResident', false],
      ['permanentResident', false],
      ['spouseOfJapanese', false],
      ['spouseOfPermanentResident', false],
      ['longTermResident', true],
    ]);
  });
});

describe('分からないので書かないもの', () => {
  it('日程', () => {
    const { applicationWindow, rounds, recommendationFromDay, correctionADays, myNumberPostingDays } =
      edition.calendar;
    expect([applicationWindow, recommendationFromDay, correctionADays, myNumberPostingDays]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(rounds).toEqual([]);
  });

  it('申込区分と書類', () => {
    expect([edition.choices.chains, edition.choices.order]).toEqual([[], null]);
    expect(edition.papers.list).toEqual([]);
  });
});
