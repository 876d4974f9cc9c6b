import type { JudgementDetail } from '#core/contract/judgement.ts';
import type { FactField } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { namedFields } from '#core/domain/judge/field-labels.ts';
import type { CriterionResult, Judgement, Wish } from '#core/domain/verdict.ts';

type NextStep = JudgementDetail['next'][number];

/** What an officer can do to get one student further: each entry once, with the field to jump to. */
export function nextSteps({ applicant, judgement, papers }: ApplicantCase): readonly NextStep[] {
  const steps = [
    ...judgement.wishes.flatMap(({ wish, criteria }) =>
      criteria.flatMap((criterion) => stepsOf(wish, criterion)),
    ),
    ...papers
      .filter(({ need }) => need.status === 'undetermined')
      .map(({ need }): NextStep => ({ sentence: need.reason, field: fieldOfPaper(need.key) })),
    ...(applies(judgement) && applicant.receiptNumber === null ? [receiptStep] : []),
  ];
  return [...new Map(steps.map((step) => [step.sentence, step])).values()];
}

/** 適格認定 is no application: no receipt number comes of it. */
const applies = ({ wishes }: Judgement): boolean => wishes.some(({ wish }) => wish !== 'continuation');

const receiptStep: NextStep = {
  sentence: 'スカラネットの入力が済んだら、「受付番号」と「受付番号発行日」を入力してください。',
  field: 'receiptNumber',
};

function stepsOf(wish: Wish, criterion: CriterionResult): readonly NextStep[] {
  const { verdict } = criterion;
  switch (verdict.kind) {
    case 'missing':
      return verdict.fields.map((field) => ({
        sentence: `${namedFields([field])}を入力してください。`,
        field,
      }));
    case 'schoolDecides':
      return criterion.next === null ? [] : [{ sentence: criterion.next, field: statementOf[wish] }];
    default:
      return [];
  }
}

/** Where the school states what a wish's marks wait for. */
const statementOf: Readonly<Record<Wish, FactField>> = {
  grant: 'studyWillMethod',
  loan1: 'specialTalent',
  combined: 'specialTalent',
  loan2: 'loan2Basis',
  emergency1: 'loan2Basis',
  emergency2: 'loan2Basis',
  continuation: 'creditsEarned',
};

/** The entry that decides an undetermined paper. */
function fieldOfPaper(key: string): FactField | null {
  if (key.endsWith(':supporter1')) return 'supporter1States';
  if (key.endsWith(':supporter2')) return 'supporter2States';
  return key === 'residenceStatus' ? 'residenceStatus' : null;
}
