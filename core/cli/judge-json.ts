import type { ApplicantCase } from '#core/domain/case.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import type { SchoolRuleResult } from '#core/domain/school-rules/school-rule.ts';
import type { CriterionResult, Recommendable, Wish, WishJudgement } from '#core/domain/verdict.ts';
import { sourceOf } from './cited-source.ts';
import type { InputProblem } from './input-problems.ts';
import type { Judged } from './judged.ts';

/** The result of `judge --json`. Scripts and the tests of other programs rely on this shape. */
export const judgeJson = (
  { edition, asOf, schoolRules, cases }: Judged,
  input: Readonly<{ rejectedRows: readonly InputProblem[]; warnings: readonly InputProblem[] }>,
) => ({
  edition: edition.id,
  asOf,
  summary: summaryOf({ edition, cases }),
  rejectedRows: input.rejectedRows,
  warnings: input.warnings.map(({ sheet, row, column, problem }) => ({ sheet, row, column, problem })),
  applicants: cases.map((entry) => ({
    ...applicantJson(entry),
    ...(schoolRules.length === 0 ? {} : { schoolRules: entry.schoolRules.map(schoolRuleJson) }),
  })),
});

export function summaryOf({ edition, cases }: Pick<Judged, 'edition' | 'cases'>) {
  const count = (wish: Wish): number =>
    cases.filter(({ judgement }) =>
      judgement.wishes.some((entry) => entry.wish === wish && entry.recommendable.kind === 'yes'),
    ).length;
  const recommendable: Partial<Record<Wish, number>> = Object.fromEntries(
    wishesIn(edition).map((wish) => [wish, count(wish)]),
  );
  return { applicants: cases.length, recommendable };
}

const applicantJson = ({ applicant, judgement }: ApplicantCase) => ({
  studentNumber: applicant.studentNumber,
  name: [applicant.familyName, applicant.givenName].filter((part) => part !== '').join(' '),
  gradeAverage: judgement.gradeAverage,
  wishes: judgement.wishes.map(wishJson),
  choice: judgement.choice,
  measure: judgement.measure,
  borderline: judgement.borderline,
  notices: judgement.notices,
});

const wishJson = ({ wish, recommendable, criteria }: WishJudgement) => ({
  wish,
  recommendable: asBoolean(recommendable),
  criteria: criteria.map(criterionJson),
});

/** null: it cannot be said yet */
function asBoolean({ kind }: Recommendable): boolean | null {
  switch (kind) {
    case 'yes':
      return true;
    case 'no':
      return false;
    default:
      return null;
  }
}

const criterionJson = ({ id, verdict, reason, citations }: CriterionResult) => ({
  id,
  verdict: verdict.kind,
  ...(verdict.kind === 'missing' ? { missing: verdict.fields } : {}),
  ...(verdict.kind === 'jassoDecides' ? { indication: verdict.indication } : {}),
  reason,
  source: sourceOf(citations),
});

/** 校内基準: only where the school has any, and with its own regulations for a source. */
const schoolRuleJson = ({ rule, wishes, verdict, reason }: SchoolRuleResult) => ({
  title: rule.title,
  kind: rule.condition.kind,
  wishes,
  verdict: verdict.kind,
  ...(verdict.kind === 'missing' ? { missing: verdict.fields } : {}),
  reason,
  basis: rule.basis,
});
