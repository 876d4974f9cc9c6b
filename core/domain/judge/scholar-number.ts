import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { ChoiceRule } from '../edition-choices.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, result } from './criterion.ts';

/** 奨学生番号 of the loan that is paid already, which some 申込区分 ask for; null where this one does not. */
export function judgeScholarNumber(applicant: Applicant, choice: Cited<ChoiceRule>): CriterionResult | null {
  const need = choice.value.scholarNumber;
  if (need === 'none') return null;
  return result('qualification.scholarNumber', {
    ...find(applicant, need === 'required'),
    limit: `申込区分${choice.value.number}は奨学生番号を${need === 'required' ? '入力' : '決まっていれば入力'}`,
    fields: ['choice', 'scholarNumber'],
    citations: [choice.citation],
  });
}

function find({ scholarNumber }: Applicant, isRequired: boolean): Omit<Finding, 'fields' | 'citations'> {
  if (scholarNumber !== null) {
    return { verdict: met, reason: '奨学生番号が入力されています。', actual: scholarNumber };
  }
  if (isRequired) return missing(['scholarNumber']);
  return {
    verdict: met,
    reason: '奨学生番号は、まだ決まっていなければ要りません。',
    next: '奨学生番号が決まっていれば入力してください。',
  };
}
