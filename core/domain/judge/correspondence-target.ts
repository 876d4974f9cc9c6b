import type { Applicant } from '../applicant.ts';
import { japaneseMonth } from '../dates.ts';
import type { CorrespondenceRules } from '../edition-correspondence.ts';
import { schoolingLabels } from '../schooling.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';

/** 通信教育の対象: a 受講形態 that is only for those who leave in a named month; null where that is not asked. */
export function judgeCorrespondenceTarget(
  applicant: Applicant,
  { targets }: CorrespondenceRules,
): CriterionResult | null {
  const target = targets.find(({ value }) => value.schooling === applicant.schooling);
  const month = target?.value.graduates ?? null;
  if (target === undefined || month === null) return null;
  return result('qualification.correspondence', {
    ...find(applicant, schoolingLabels[target.value.schooling], month),
    limit: target.value.label,
    fields: ['schooling', 'expectedGraduation'],
    citations: [target.citation],
  });
}

function find(
  { expectedGraduation }: Applicant,
  schooling: string,
  month: string,
): Omit<Finding, 'fields' | 'citations' | 'limit'> {
  if (expectedGraduation === null) return missing(['expectedGraduation']);
  const actual = japaneseMonth(expectedGraduation);
  const only = `${schooling}の対象は、${japaneseMonth(month)}に卒業が見込まれる人です`;
  return expectedGraduation === month
    ? { verdict: met, reason: `${only}。卒業予定は${actual}です。`, actual }
    : { verdict: notMet, reason: `${only}が、卒業予定は${actual}です。`, actual };
}
