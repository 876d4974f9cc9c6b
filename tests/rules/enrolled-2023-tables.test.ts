import { describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import { addMonths } from '#core/domain/dates.ts';
import { hasSection } from '#core/domain/edition.ts';
import { shippedEdition } from './editions.ts';

// The tables of the form, typed a second time from it and compared value by value with the rule file.

const edition = await shippedEdition('enrolled-2023');
if (!hasSection(edition, 'enrolment')) throw new Error('no enrolment');
const { enrolment } = edition;
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map((entry) => entry.value);

describe('② 申込区分', () => {
  const choice = (number: number) => {
    const found = values(edition.choices.chains).find((entry) => entry.number === number);
    if (found === undefined) throw new Error(`no ${number}`);
    return found;
  };

  it.each([
    [1, ['loan1'], 'none', '第一種奨学金のみ希望します'],
    [2, ['loan1', 'loan2'], 'none', '第一種奨学金を希望するが、不採用の場合第二種奨学金を希望します'],
    [3, ['loan2'], 'none', '第二種奨学金のみ希望します'],
    [4, ['combined'], 'none', '第一種奨学金及び第二種奨学金との併用貸与のみを希望します'],
    [5, ['combined', 'loan1'], 'none', '併用貸与を希望するが、不採用の場合第一種奨学金のみ希望します'],
    [
      6,
      ['combined', 'loan1', 'loan2'],
      'none',
      '併用貸与不採用及び第一種奨学金不採用の場合、第二種奨学金を希望します',
    ],
    [7, ['combined', 'loan2'], 'none', '併用貸与不採用の場合、第二種奨学金のみ希望します'],
    [8, ['loan1'], 'required', '第二種奨学金の貸与を受けていますが、第一種奨学金への変更を希望します'],
    [9, ['loan2'], 'required', '第一種奨学金の貸与を受けていますが、第二種奨学金への変更を希望します'],
    [10, ['combined'], 'ifDecided', '第一種奨学金の貸与を受けていますが、併用貸与への変更を希望します'],
    [11, ['combined'], 'ifDecided', '第二種奨学金の貸与を受けていますが、併用貸与への変更を希望します'],
    [
      13,
      ['combined', 'loan2'],
      'required',
      '第一種奨学金の貸与を受けていますが、併用貸与への変更を希望します。併用貸与不採用の場合、第二種奨学金への変更を希望します',
    ],
    [
      14,
      ['combined', 'loan1'],
      'required',
      '第二種奨学金の貸与を受けていますが、併用貸与への変更を希望します。併用貸与不採用の場合、第一種奨学金への変更を希望します',
    ],
  ])('(%i)', (number, wishes, scholarNumber, label) => {
    expect(choice(number)).toEqual({ number, wishes, scholarNumber, label });
  });

  it('1 から 14 までで、12 は欠番', () => {
    const numbers = values(edition.choices.chains).map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14]);
  });
});

describe('① 在留資格', () => {
  it.each([
    ['法定特別永住者', false, false],
    ['永住者', false, false],
    ['日本人の配偶者等', false, true],
    ['永住者の配偶者等', false, true],
    ['定住者', true, true],
  ])('%s', (label, needsIntention, asksExpiry) => {
    const status = values(edition.qualification.nationality.statuses).find((entry) => entry.label === label);
    expect(status).toMatchObject({ needsIntention, asksExpiry });
  });

  it('五つだけで、ほかは「奨学金案内」の表で確かめる', () => {
    expect(edition.qualification.nationality.statuses.length).toBe(5);
    expect(edition.qualification.nationality.otherStatuses?.value.kind).toBe('ask');
  });
});

describe('③ 入学・卒業予定年月早見表（2023年4月現在）', () => {
  // 学年, 入学年月, 修業年限ごとの卒業予定年月
  const printed: readonly (readonly [number, string, Readonly<Record<number, string>>])[] = [
    [1, '2023-04', { 2: '2025-03', 3: '2026-03', 4: '2027-03', 5: '2028-03', 6: '2029-03' }],
    [2, '2022-04', { 2: '2024-03', 3: '2025-03', 4: '2026-03', 5: '2027-03', 6: '2028-03' }],
    [3, '2021-04', { 3: '2024-03', 4: '2025-03', 5: '2026-03', 6: '2027-03' }],
    [4, '2020-04', { 4: '2024-03', 5: '2025-03', 6: '2026-03' }],
  ];

  it.each(printed)('%i年生', (grade, enteredOn, graduations) => {
    const rows = values(enrolment.table).filter((row) => row.grade === grade);
    expect(Object.fromEntries(rows.map((row) => [row.courseYears, row.graduation]))).toEqual(graduations);
    expect(rows.every((row) => row.enteredOn === enteredOn)).toBe(true);
  });

  it('17行で、どの行も入学から修業年限の後の3月に終わる', () => {
    expect(enrolment.table.length).toBe(17);
    for (const { enteredOn, courseYears, graduation } of values(enrolment.table)) {
      expect(addMonths(enteredOn, 12 * courseYears - 1)).toBe(graduation);
    }
  });
});

describe('③ (7) 入力する年月', () => {
  it.each([
    ['firstYear', ['present entered']],
    ['transferred', ['before entered', 'before left', 'present entered']],
    [
      'transferredTwice',
      ['beforeThat entered', 'beforeThat left', 'before entered', 'before left', 'present entered'],
    ],
    ['advancedCourse', ['before entered', 'before left', 'present entered']],
    ['emergency', ['earliest entered']],
  ])('%s', (route, months) => {
    const rule = values(enrolment.months).find((entry) => entry.route === route);
    expect(rule?.asked.map(({ school, event }) => `${school} ${event}`)).toEqual(months);
  });

  it('高等専門学校は4年次から', () => expect(enrolment.kosenYear.value).toBe(4));
});

describe('⑨ 収入の状況', () => {
  it.each([
    ['salarySinceBefore', true],
    ['salaryRecent', false],
    ['businessSinceBefore', true],
    ['businessRecent', false],
    ['noneLeftRecently', false],
    ['welfare', true],
  ])('%s', (state, covered) => {
    const entry = values(edition.papers.income).find((candidate) => candidate.state === state);
    expect(entry?.coveredByMyNumber).toBe(covered);
  });

  it('書かれているのはこの六つだけ', () => expect(edition.papers.income.length).toBe(6));
});

describe('書かれていないところ', () => {
  it('学力は「奨学金案内」10ページ、家計の目安は11ページにある', () => {
    expect(edition.marks.rules).toEqual([]);
    expect(edition.marks.elsewhere?.value).toContain('10ページ');
    const tests = edition.household.loans.map(({ wishes, test }) => [
      ...wishes,
      test.kind === 'notPublished' && test.note.value.includes('11ページ'),
    ]);
    expect(tests).toEqual([
      ['loan1', true],
      ['loan2', true],
      ['combined', true],
    ]);
  });

  it('卒業、学籍、過去の貸与の状態、債務整理、再貸与の回数は空のまま', () => {
    expect(edition.qualification).toMatchObject({
      graduation: null,
      standings: [],
      formerLoans: [],
      debtSettlement: null,
      repeats: [],
    });
  });
});
