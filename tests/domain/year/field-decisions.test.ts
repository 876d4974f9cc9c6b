import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { emptiedFields, fieldDecisions, intoNewYear } from '#core/domain/year/field-decisions.ts';
import { studentColumns } from '#core/store/student-row.ts';

const promoted = { kind: 'promoted', years: 1, scheme: 'advance' } as const;
const repeats = { kind: 'repeats', years: 1, scheme: 'advance' } as const;

const takahashi: Applicant = {
  ...blankApplicant,
  studentNumber: '020114',
  familyName: '髙橋',
  givenName: '葵',
  grade: 2,
  class: '1',
  seat: 14,
  graduation: '2024-03',
  wantsGrant: true,
  choice: 3,
  receiptNumber: '1234567890123456',
  receiptDate: '2022-06-01',
  gradeAverage: { kind: 'typed', text: '3.8' },
  hadGrantBefore: false,
  socialCare: true,
  residenceUntil: '2023-05-01',
  note: '表紙に印刷する備考',
};

describe('what a new year does with the facts of a student who stays', () => {
  it('every fact that is stored is decided, and says why', () => {
    expect(Object.keys(fieldDecisions).toSorted()).toEqual([...studentColumns].toSorted());
    for (const { reason } of Object.values(fieldDecisions)) expect(reason).toMatch(/./u);
  });

  it('keeps who the student is, empties what is asked every year, and moves 学年 on', () => {
    expect(intoNewYear(takahashi, promoted)).toEqual({
      ...blankApplicant,
      studentNumber: '020114',
      familyName: '髙橋',
      givenName: '葵',
      grade: 3,
      graduation: '2024-03',
      socialCare: true,
      residenceUntil: '2023-05-01',
    });
  });

  it('a student who repeats keeps 学年, is 留年, and is to graduate a year later', () => {
    expect(intoNewYear(takahashi, repeats)).toMatchObject({
      grade: 2,
      standing: 'repeating',
      graduation: '2025-03',
    });
    const abroad = { ...takahashi, graduation: '2021-03', expectedGraduation: '2025-03' };
    expect(intoNewYear(abroad, { ...repeats, scheme: 'enrolled' })).toMatchObject({
      graduation: '2021-03',
      expectedGraduation: '2026-03',
    });
  });

  it('an average computed from 評定一覧 stays with its marks; a typed one is of the year', () => {
    const computed = { kind: 'marks', sum: 38, count: 10 } as const;
    expect(intoNewYear({ ...takahashi, gradeAverage: computed }, promoted).gradeAverage).toEqual(computed);
    expect(intoNewYear(takahashi, promoted).gradeAverage).toBeNull();
  });

  it('names what will be gone', () => {
    const emptied = emptiedFields(takahashi, intoNewYear(takahashi, promoted));
    expect(emptied).toEqual([
      'class',
      'seat',
      'hadGrantBefore',
      'gradeAverage',
      'wantsGrant',
      'choice',
      'receiptNumber',
      'receiptDate',
      'note',
    ]);
  });
});
