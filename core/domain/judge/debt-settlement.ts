import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';

/** 債務整理中の人 */
export const judgeDebtSettlement = (applicant: Applicant, rule: Cited<string>): CriterionResult =>
  result('qualification.debtSettlement', {
    ...find(applicant),
    limit: '債務整理中でないこと',
    fields: ['debtSettlement'],
    citations: [rule.citation],
  });

function find({ debtSettlement }: Applicant): Omit<Finding, 'fields' | 'citations'> {
  switch (debtSettlement) {
    case null:
      return missing(['debtSettlement']);
    case true:
      return { verdict: notMet, reason: '債務整理中のため、申込資格がありません。', actual: '債務整理中' };
    case false:
      return { verdict: met, reason: '債務整理中ではありません。', actual: '該当なし' };
  }
}
