import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { RepeatLimit } from '../edition-qualification.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';

/** 再貸与: how many loans of the kind may have come before this one. A wish of two kinds has to keep both limits. */
export const judgeRepeatLoans = (
  applicant: Applicant,
  limits: readonly Cited<RepeatLimit>[],
): CriterionResult =>
  result('qualification.repeat', {
    ...find(applicant, limits),
    limit: limits.map(({ value }) => `${value.label} ${value.atMost}回まで`).join('、'),
    fields: ['loanHistory', ...limits.map(({ value }) => value.field)],
    citations: limits.map(({ citation }) => citation),
  });

/** Who never had a loan has had none of the kind. */
const countOf = (applicant: Applicant, { value }: Cited<RepeatLimit>): number | null =>
  applicant[value.field] ?? (applicant.loanHistory === 'none' ? 0 : null);

function find(
  applicant: Applicant,
  limits: readonly Cited<RepeatLimit>[],
): Omit<Finding, 'fields' | 'citations'> {
  const counted = limits.map((limit) => ({ ...limit.value, count: countOf(applicant, limit) }));
  const actual = counted
    .flatMap(({ label, count }) => (count === null ? [] : [`${label} ${count}回`]))
    .join('、');
  const over = counted.find(({ count, atMost }) => count !== null && count > atMost);
  if (over !== undefined) {
    const reason = `これまでの貸与（${over.label}）は${over.count}回で、限度の${over.atMost}回を超えています。`;
    return { verdict: notMet, reason, actual };
  }
  const open = counted.filter(({ count }) => count === null).map(({ field }) => field);
  if (open.length > 0) return missing(open);
  return { verdict: met, reason: `これまでの貸与（${actual}）は、限度を超えていません。`, actual };
}
