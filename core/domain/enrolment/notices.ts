import type { Applicant } from '../applicant.ts';
import { japaneseMonth } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { expectedGraduation, gradeFromGraduation } from './graduation.ts';

/** 卒業予定年月 that differs from 早見表: スカラネット would be filled in wrongly, or 学年 or 修業年限 is. */
export function enrolmentNotices(applicant: Applicant, { enrolment }: Edition): readonly string[] {
  const { grade, courseYears, enteredOn, expectedGraduation: graduation } = applicant;
  if (enrolment === null || graduation === null || courseYears === null) return [];
  const expected = expectedGraduation({ grade, courseYears, enteredOn, longTerm: false }, enrolment);
  if (expected.kind !== 'found' || expected.graduation === graduation) return [];
  const row = gradeFromGraduation({ courseYears, graduation }, enrolment);
  const either =
    row === null
      ? '学年は卒業年月に合わせた実質学年、修業年限は通常課程のものです。'
      : `卒業予定年月が正しければ、入力する学年は${row.value.grade}学年です。`;
  return [
    `卒業予定年月の${japaneseMonth(graduation)}は、早見表（${grade}学年・修業年限${courseYears}年）の${japaneseMonth(expected.graduation)}と違います。${either}`,
  ];
}
