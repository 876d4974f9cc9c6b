import type { HomeSummary } from '#core/contract/home.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { CriterionResult } from '#core/domain/verdict.ts';
import type { Gathered } from '../gather.ts';

type Step = Readonly<{ label: string; has: (entry: ApplicantCase) => boolean }>;

/** Each step counts those of the applicants who have got so far in that respect, whatever the other steps say. */
export function stepsOf({ cases, edition }: Pick<Gathered, 'cases' | 'edition'>): HomeSummary['steps'] {
  const concerned = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const steps = edition.scheme === 'continuation' ? reviewSteps : applicationSteps;
  return steps.map(({ label, has }) => ({ label, count: concerned.filter(has).length }));
}

const hasAllPapers = ({ papers }: ApplicantCase): boolean =>
  papers.every(({ need, state }) => need.status === 'needed' && state.kind === 'received');

const papersStep: Step = { label: '書類完了', has: hasAllPapers };

const applicationSteps: readonly Step[] = [
  { label: '希望あり', has: () => true },
  { label: 'スカラネット入力済', has: ({ applicant }) => applicant.receiptNumber !== null },
  { label: '成績あり', has: hasMarks },
  { label: '推薦できる', has: ({ judgement }) => applicantState(judgement) === 'yes' },
  papersStep,
];

const reviewSteps: readonly Step[] = [
  { label: '適格認定の対象', has: () => true },
  { label: '区分の見込みあり', has: ({ judgement }) => judgement.measure !== null },
  { label: '継続', has: ({ judgement }) => judgement.measure === 'continue' },
  papersStep,
];

/** An average, or where the edition goes by something else, no entry of the marks that is missing. */
function hasMarks({ judgement }: ApplicantCase): boolean {
  return judgement.gradeAverage !== null || !judgement.wishes.some(({ criteria }) => criteria.some(marksAreMissing));
}

const marksAreMissing = ({ id, verdict }: CriterionResult): boolean =>
  id === 'marks' && verdict.kind === 'missing';
