import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { CorrespondenceRules } from '../edition-correspondence.ts';
import type { RepeatLimit } from '../edition-qualification.ts';
import type { Citation, CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';

type CourseTimes = CorrespondenceRules['times'];
type Counted = RepeatLimit & Readonly<{ count: number | null; citation: Citation }>;

/**
 * 再貸与: how many loans of the kind may have come before this one. A wish of two kinds has to keep both limits. In
 * 通信教育 a loan is had once a year: as many as the course has years are no 再貸与 (`times`), and above them the count
 * alone cannot refuse, because it does not say which of them were.
 */
export const judgeRepeatLoans = (
  applicant: Applicant,
  limits: readonly Cited<RepeatLimit>[],
  times: CourseTimes,
): CriterionResult =>
  result('qualification.repeat', {
    ...find(
      applicant,
      limits.map((limit) => ({
        ...limit.value,
        count: countOf(applicant, limit.value),
        citation: limit.citation,
      })),
      times,
    ),
    limit: limits.map(({ value }) => `${value.label} ${value.atMost}回まで`).join('、'),
    fields: [
      'loanHistory',
      ...limits.map(({ value }) => value.field),
      ...(times.length === 0 ? [] : (['courseYears', 'schooling'] as const)),
    ],
  });

/** Who never had a loan has had none of the kind. */
const countOf = (applicant: Applicant, { field }: RepeatLimit): number | null =>
  applicant[field] ?? (applicant.loanHistory === 'none' ? 0 : null);

function find(
  applicant: Applicant,
  limits: readonly Counted[],
  times: CourseTimes,
): Omit<Finding, 'fields' | 'limit'> {
  const citations = limits.map(({ citation }) => citation);
  const actual = limits
    .flatMap(({ label, count }) => (count === null ? [] : [`${label} ${count}回`]))
    .join('、');
  const course = times.find(({ value }) => value.courseYears === applicant.courseYears);
  const yearly = course === undefined || applicant.schooling === 'fullYear' ? 0 : course.value.times;
  const over = limits.filter(({ count, atMost }) => count !== null && count > atMost && count >= yearly);
  const [first] = over;
  if (first !== undefined && times.length === 0) {
    const reason = `これまでの貸与（${first.label}）は${first.count}回で、限度の${first.atMost}回を超えています。`;
    return { verdict: notMet, reason, actual, citations };
  }
  const open = limits.filter(({ count }) => count === null).map(({ field }) => field);
  if (open.length > 0) return { ...missing(open), citations };
  if (first === undefined) {
    const within = course === undefined ? [] : [course.citation];
    const reason = `これまでの貸与（${actual}）は、限度を超えていません。`;
    return { verdict: met, reason, actual, citations: [...citations, ...within] };
  }
  if (applicant.courseYears === null) {
    return { ...missing(['courseYears']), actual, citations };
  }
  return {
    verdict: schoolDecides,
    reason: `これまでの貸与（${first.label}）は${first.count}回で、${first.atMost}回を超えています。この課程で年度ごとに受けた分のほかに何回かで、申し込めるかどうかが決まります。`,
    next: 'これまでの貸与の内容と、再貸与の要件を確かめてください。',
    actual,
    citations,
  };
}
