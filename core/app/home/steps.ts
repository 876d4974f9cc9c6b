import type { HomeSummary } from '#core/contract/home.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { View } from '#core/domain/grade-period.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { Gathered } from '../gather.ts';
import { hasGrades } from './grade-todos.ts';

type Step = Readonly<{ label: string; has: (entry: ApplicantCase, view: View) => boolean }>;

/** Each step counts those of the applicants who have got so far in that respect, whatever the other steps say. */
export function stepsOf({
  cases,
  ...view
}: Pick<Gathered, 'cases' | 'edition' | 'asOf'>): HomeSummary['steps'] {
  const concerned = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const steps = view.edition.scheme === 'continuation' ? reviewSteps : applicationSteps;
  return steps.map(({ label, has }) => ({
    label,
    count: concerned.filter((entry) => has(entry, view)).length,
  }));
}

const hasAllPapers = ({ papers }: ApplicantCase): boolean =>
  papers.every(({ need, state }) => need.status === 'needed' && state.kind === 'received');

const papersStep: Step = { label: '書類完了', has: hasAllPapers };

const applicationSteps: readonly Step[] = [
  { label: '希望あり', has: () => true },
  { label: 'スカラネット入力済', has: ({ applicant }) => applicant.receiptNumber !== null },
  { label: '成績あり', has: hasGrades },
  { label: '推薦できる', has: ({ judgement }) => applicantState(judgement) === 'yes' },
  papersStep,
];

const reviewSteps: readonly Step[] = [
  { label: '適格認定の対象', has: () => true },
  { label: '区分の見込みあり', has: ({ judgement }) => judgement.measure !== null },
  { label: '継続', has: ({ judgement }) => judgement.measure === 'continue' },
  papersStep,
];
