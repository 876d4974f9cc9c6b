import type { AcademicStanding, Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { RefusedStanding } from '../edition-qualification.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';

/** 学籍: who repeats a year, is on leave or studies abroad cannot apply while it lasts, as far as the edition says so. */
export const judgeAcademicStanding = (
  applicant: Applicant,
  refused: readonly Cited<RefusedStanding>[],
): CriterionResult =>
  result('qualification.standing', {
    ...find(applicant, refused),
    limit: `${refused.map(({ value }) => whole(value)).join('・')}でないこと`,
    fields: ['standing'],
  });

const whole = ({ label, except }: RefusedStanding): string =>
  except === null ? label : `${label}（${except}を除く）`;

const labels: Readonly<Record<AcademicStanding, string>> = {
  regular: '在学',
  repeating: '留年',
  onLeave: '休学',
  abroad: '留学',
};

function find({ standing }: Applicant, refused: readonly Cited<RefusedStanding>[]): Omit<Finding, 'fields'> {
  const citations = refused.map(({ citation }) => citation);
  if (standing === null) return { ...missing(['standing']), citations };
  const actual = labels[standing];
  const rule = refused.find(({ value }) => value.standing === standing);
  if (rule === undefined) {
    return { verdict: met, reason: `学籍は「${actual}」で、申し込めます。`, actual, citations };
  }
  const { label, except } = rule.value;
  if (except !== null) {
    return {
      verdict: schoolDecides,
      reason: `${label}に当たる間は申し込めません。ただし、${except}は申し込めます。`,
      next: `${except}に当たるかを、学校で確かめてください。`,
      actual,
      citations: [rule.citation],
    };
  }
  return {
    verdict: notMet,
    reason: `${label}に当たる間は申し込めません。`,
    actual,
    citations: [rule.citation],
  };
}
