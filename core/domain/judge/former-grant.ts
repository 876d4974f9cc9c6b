import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { CriterionResult, Wish } from '../verdict.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';

/** 給付奨学金の受給歴: who has left university with the grant cannot get it again. */
export const judgeFormerGrant = (applicant: Applicant, rule: Cited<readonly Wish[]>): CriterionResult =>
  result('qualification.formerGrant', {
    ...find(applicant),
    limit: '受給歴がないこと',
    fields: ['hadGrantBefore'],
    citations: [rule.citation],
  });

function find({ hadGrantBefore }: Applicant): Omit<Finding, 'fields' | 'citations'> {
  switch (hadGrantBefore) {
    case null:
      return missing(['hadGrantBefore']);
    case true:
      return {
        verdict: notMet,
        reason: '給付奨学金を受けたことがあるため、あらためて受けることはできません。',
        actual: 'あり',
      };
    case false:
      return { verdict: met, reason: '給付奨学金を受けたことはありません。', actual: 'なし' };
  }
}
