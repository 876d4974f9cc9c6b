import type { ApplicantCase } from '#core/domain/case.ts';
import type { CriterionResult, Recommendable, Wish, WishJudgement } from '#core/domain/verdict.ts';
import { sourceOf } from './cited-source.ts';
import type { InputProblem } from './input-problems.ts';
import type { Judged } from './judged.ts';

/** The result of `judge --json`. Scripts and the tests of other programs rely on this shape. */
export const judgeJson = (
  { edition, asOf, cases }: Judged,
  input: Readonly<{ rejectedRows: readonly InputProblem[]; warnings: readonly InputProblem[] }>,
) => ({
  edition: edition.id,
  asOf,
  summary: summaryOf(cases),
  rejectedRows: input.rejectedRows,
  warnings: input.warnings.map(({ sheet, row, column, problem }) => ({ sheet, row, column, problem })),
  applicants: cases.map(applicantJson),
});

export function summaryOf(cases: readonly ApplicantCase[]) {
  const count = (wish: Wish): number =>
    cases.filter(({ judgement }) =>
      judgement.wishes.some((entry) => entry.wish === wish && entry.recommendable.kind === 'yes'),
    ).length;
  return {
    applicants: cases.length,
    recommendable: {
      grant: count('grant'),
      loan1: count('loan1'),
      loan2: count('loan2'),
      combined: count('combined'),
    },
  };
}

const applicantJson = ({ applicant, judgement }: ApplicantCase) => ({
  studentNumber: applicant.studentNumber,
  name: [applicant.familyName, applicant.givenName].filter((part) => part !== '').join(' '),
  gradeAverage: judgement.gradeAverage,
  wishes: judgement.wishes.map(wishJson),
  choice: judgement.choice,
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
