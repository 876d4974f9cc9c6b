import { expect, it, test } from 'vitest';
import { showExact } from '#core/domain/grade-average.ts';
import { gradeWindows, type SubjectMark } from '#core/domain/grade-windows.ts';

const marks: readonly SubjectMark[] = [
  { year: 1, subject: '国語', mark: 5 },
  { year: 1, subject: '数学', mark: 4 },
  { year: 2, subject: '国語', mark: 3 },
  { year: 2, subject: '英語', mark: null },
  { year: 3, subject: '国語', mark: 2 },
];
const windows = (some: readonly SubjectMark[], courseYears: number | null = 3) =>
  gradeWindows(some, { courseYears }).map(({ period, years, average, missing, emptyYears }) => ({
    period,
    years,
    exact: average && showExact(average),
    missing: missing.map(({ year, subject }) => `${year} ${subject}`),
    emptyYears,
  }));

it('three periods stand side by side, each exact and with what is missing', () => {
  expect(windows(marks)).toEqual([
    { period: 'years1to2', years: [1, 2], exact: '12÷3', missing: ['2 英語'], emptyYears: [] },
    { period: 'years2to3', years: [2, 3], exact: '5÷2', missing: ['2 英語'], emptyYears: [] },
    { period: 'years1to3', years: [1, 2, 3], exact: '14÷4', missing: ['2 英語'], emptyYears: [] },
  ]);
});

it('a year that 評定一覧 does not have is named, and a period without a mark has no average', () => {
  const firstYear = marks.filter(({ year }) => year === 1);
  expect(windows(firstYear).map(({ exact, emptyYears }) => [exact, emptyYears])).toEqual([
    ['9÷2', [2]],
    [null, [2, 3]],
    ['9÷2', [2, 3]],
  ]);
});

test.each([
  [3, [2, 3], '5÷2'],
  [null, [2, 3], '5÷2'],
  [4, [3, 4], '6÷2'],
  [6, [2, 3], '5÷2'],
])('最終2か年 of a course of %s years are %j', (courseYears, years, exact) => {
  const fourYears = [...marks, { year: 4, subject: '国語', mark: 4 }];
  expect(windows(fourYears, courseYears)[1]).toMatchObject({ years, exact });
});

it('the periods need not agree on 3.5: the first two years reach it, the last two do not', () => {
  const falling = [
    ...Array.from({ length: 10 }, (_, at) => ({ year: 1, subject: `a${at}`, mark: 4 })),
    ...Array.from({ length: 10 }, (_, at) => ({ year: 2, subject: `b${at}`, mark: 3 })),
    ...Array.from({ length: 10 }, (_, at) => ({ year: 3, subject: `c${at}`, mark: 3 })),
  ];
  expect(windows(falling).map(({ exact }) => exact)).toEqual(['70÷20', '60÷20', '100÷30']);
});
