import type { CriterionResult } from '../verdict.ts';
import { result } from './criterion.ts';
import { byGrantTest } from './household-grant.ts';
import { byLoanTest } from './household-loan.ts';
import type { Question } from './question.ts';

/**
 * 家計（収入）: an indication only. The tables are 目安 and JASSO decides, so this is never met or not met, and a
 * household without a row in the table is said to have none: nothing is interpolated.
 */
export function judgeIncome(question: Question): CriterionResult {
  const { grant } = question.edition.household;
  const finding =
    question.wish === 'grant' && grant !== null
      ? byGrantTest(question.applicant, grant)
      : byLoanTest(question);
  return result('household.income', finding);
}
