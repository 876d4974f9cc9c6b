import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, notMet, result, schoolDecides } from './criterion.ts';

/** 第二種の学力: one of three grounds, which only the school can state. No figure decides it. */
export const judgeLoan2Marks = (applicant: Applicant, edition: Edition): CriterionResult =>
  result('marks', {
    ...find(applicant, edition),
    limit: edition.marks.loan2.value.map((entry) => entry.label).join('、または'),
    ...(applicant.gradeAverage === null ? {} : { actual: showTenths(averageTenths(applicant.gradeAverage)) }),
    fields: ['loan2Basis'],
    citations: [edition.marks.loan2.citation],
  });

function find({ loan2Basis }: Applicant, edition: Edition): Pick<Finding, 'verdict' | 'reason' | 'next'> {
  if (loan2Basis === null) {
    return {
      verdict: schoolDecides,
      reason: '三つの基準のどれに当たるかを学校が判断します。',
      next: '「第二種の基準」を「成績」に入力してください。',
    };
  }
  if (loan2Basis === 'none') {
    return { verdict: notMet, reason: '三つの基準のどれにも当たらないとされています。' };
  }
  const label = edition.marks.loan2.value.find((entry) => entry.basis === loan2Basis)?.label ?? '';
  return { verdict: met, reason: `学校が「${label}」に当たると認めています。` };
}
