import { describe, expect, it } from 'vitest';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { stageBars, statisticsSheet } from '#core/domain/documents/statistics-sheet.ts';
import type { CaseEvent, Outcome } from '#core/domain/progress/case-event.ts';
import type { Recommendation } from '#core/domain/progress/records.ts';
import { kindsThatOccur, yearStatistics } from '#core/domain/statistics/tally.ts';
import type { Wish } from '#core/domain/verdict.ts';

const student = (studentNumber: string, group: string | null, ...wishes: readonly Wish[]): ApplicantCase =>
  ({
    applicant: { ...blankApplicant, studentNumber, grade: 3, class: group },
    judgement: { wishes: wishes.map((wish) => ({ wish })) },
  }) as unknown as ApplicantCase;

const batch = (submittedOn: string | null, members: readonly (readonly [string, readonly Wish[]])[]) =>
  ({
    submittedOn,
    members: members.map(([studentNumber, wishes]) => ({ studentNumber, receiptNumber: null, wishes })),
  }) as unknown as Recommendation;

const decided = (round: string, outcomes: Readonly<Partial<Record<Wish, Outcome>>>): CaseEvent =>
  ({ kind: 'decided', round, outcomes }) as unknown as CaseEvent;

const cases = [
  student('1', '1', 'grant', 'loan1'),
  student('2', '1', 'loan1'),
  student('3', '2', 'grant'),
  student('4', '2'),
  student('5', null, 'loan2'),
];
const submitted = batch('2022-06-20', [
  ['1', ['grant', 'loan1']],
  ['3', ['grant']],
]);
const draft = batch(null, [['2', ['loan1']]]);
const records = {
  recommendationsOf: new Map([
    ['1', [submitted]],
    ['2', [draft]],
    ['3', [submitted]],
  ]),
  events: new Map([
    [
      '1',
      [
        decided('r1', { grant: 'rejected', loan1: 'rejected' }),
        decided('r1', { grant: 'candidate', loan1: 'rejected' }),
      ],
    ],
    ['3', [decided('r1', { grant: 'rejected' })]],
  ]),
};

describe('申込・推薦・採用', () => {
  const statistics = yearStatistics(cases, records, 'advance');

  it('a student counts once in all, and once for each kind', () => {
    expect(statistics.total.wished).toMatchObject({ students: 4, kinds: { grant: 2, loan1: 2, loan2: 1 } });
  });

  it('推薦 counts when the 推薦書 was submitted; 採用 by the last result of the round', () => {
    expect(statistics.total.recommended).toMatchObject({ students: 2, kinds: { grant: 2, loan1: 1 } });
    expect(statistics.total.adopted).toMatchObject({ students: 1, kinds: { grant: 1, loan1: 0 } });
  });

  it('by class, those without one last', () => {
    expect(statistics.groups.map(({ name, tally }) => [name, tally.wished.students])).toEqual([
      ['3年1組', 2],
      ['3年2組', 1],
      ['3年', 1],
    ]);
  });

  it('who was recommended had applied, also when the wish is gone since', () => {
    const gone = yearStatistics([student('1', '1')], records, 'advance');
    expect(gone.total.wished.kinds).toMatchObject({ grant: 1, loan1: 1 });
  });

  it('only kinds that occur are shown', () => {
    expect(kindsThatOccur([statistics])).toEqual(['grant', 'loan1', 'loan2']);
  });
});

describe('as a sheet', () => {
  const year = (words: string) => ({
    year: words,
    editionTitle: `${words}の版`,
    groupedBy: '組',
    ...yearStatistics(cases, records, 'advance'),
  });

  it('a bar is as high as there are applicants', () => {
    const { bars } = stageBars([{ label: '3年1組', tally: year('令和4年度').total }]);
    expect(bars[0]?.values).toEqual([1, 1, 2]);
  });

  it('one year stands alone; of several the years come first and the older ones after', () => {
    const one = statisticsSheet([year('令和4年度')], ['grant', 'loan1', 'loan2']);
    expect(one.sections.map(({ title }) => title)).toEqual(['令和4年度　種類ごと', '令和4年度　組ごと']);
    expect(one.appendix).toEqual([]);
    const two = statisticsSheet([year('令和5年度'), year('令和4年度')], ['grant']);
    expect(two.sections.map(({ title }) => title)).toEqual([
      '年度ごと',
      '令和5年度　種類ごと',
      '令和5年度　組ごと',
    ]);
    expect(two.sections[0]?.parts[0]).toMatchObject({
      rows: [
        ['令和4年度', '令和4年度の版', '4', '2', '1'],
        ['令和5年度', '令和5年度の版', '4', '2', '1'],
      ],
    });
    expect(two.appendix).toHaveLength(2);
  });
});
