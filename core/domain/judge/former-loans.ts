import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { FormerLoanTrap } from '../edition-qualification.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';

/** 過去の貸与: a loan that is not in order has to be put right first, or closes the way. */
export const judgeFormerLoans = (
  applicant: Applicant,
  traps: readonly Cited<FormerLoanTrap>[],
): CriterionResult =>
  result('qualification.formerLoans', {
    ...find(applicant, traps),
    limit: `${traps.map(({ value }) => value.label).join('・')}でないこと`,
    fields: ['loanHistory'],
  });

function find({ loanHistory }: Applicant, traps: readonly Cited<FormerLoanTrap>[]): Omit<Finding, 'fields'> {
  const citations = traps.map(({ citation }) => citation);
  switch (loanHistory) {
    case null:
      return { ...missing(['loanHistory']), citations };
    case 'none':
      return { verdict: met, reason: '貸与を受けたことはありません。', actual: 'なし', citations };
    case 'inOrder':
      return {
        verdict: met,
        reason: '過去の貸与に未提出・延滞・代位弁済はありません。',
        actual: 'あり（問題なし）',
        citations,
      };
    default:
      return trapped(
        traps.find(({ value }) => value.history === loanHistory),
        citations,
      );
  }
}

function trapped(
  trap: Cited<FormerLoanTrap> | undefined,
  all: Finding['citations'],
): Omit<Finding, 'fields'> {
  if (trap === undefined) {
    return {
      verdict: schoolDecides,
      reason: '過去の貸与の状態について、この版の資料には定めがありません。',
      next: '申し込めるかどうかを機構に確かめてください。',
      citations: all,
    };
  }
  const { label, effect } = trap.value;
  const named = { actual: label, citations: [trap.citation] };
  switch (effect) {
    case 'refused':
      return { ...named, verdict: notMet, reason: `過去の貸与が「${label}」のため、申込資格がありません。` };
    case 'clearFirst':
      return {
        ...named,
        verdict: schoolDecides,
        reason: `過去の貸与が「${label}」です。採用までに解消しなければ採用されません。`,
        next: '解消してから、「過去の貸与」を直してください。',
      };
  }
}
