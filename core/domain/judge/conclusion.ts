import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { averageTenths } from '../grade-average.ts';
import { marksWay } from '../rule-choice.ts';
import type {
  ApplicantState,
  CriterionId,
  CriterionResult,
  Judgement,
  Recommendable,
  Wish,
  WishJudgement,
} from '../verdict.ts';

// Conclusions only combine what the criteria say; none looks at a rule of its own.

/** Qualification and marks decide, and for 適格認定 its own figures; the household never does (it is JASSO's). */
export const decides = (id: CriterionId): boolean =>
  id === 'marks' || id.startsWith('qualification.') || id.startsWith('continuation.');

/** The most certain refusal comes first. */
export function recommendableFrom(criteria: readonly CriterionResult[]): Recommendable {
  const deciding = criteria.filter(({ id }) => decides(id));
  const has = (kind: CriterionResult['verdict']['kind']): boolean =>
    deciding.some((criterion) => criterion.verdict.kind === kind);
  if (has('notMet')) return { kind: 'no' };
  if (has('missing')) return { kind: 'missing' };
  if (has('schoolDecides')) return { kind: 'schoolDecides' };
  return { kind: 'yes' };
}

/** The first wish of the chain that can be recommended; an open one before it leaves the choice undecided. */
export function chosenWish(
  chain: readonly Wish[],
  judged: readonly WishJudgement[],
): Wish | 'undecided' | null {
  for (const wish of chain) {
    const state = judged.find((entry) => entry.wish === wish)?.recommendable.kind;
    if (state === 'yes') return wish;
    if (state === 'schoolDecides' || state === 'missing') return 'undecided';
  }
  return null;
}

/** One tenth under the average that a wish asks of this applicant. */
export function isBorderline(applicant: Applicant, wishes: readonly Wish[], edition: Edition): boolean {
  const { gradeAverage, gradePeriod } = applicant;
  if (gradeAverage === null) return false;
  const tenths = averageTenths(gradeAverage);
  return wishes.some((wish) => {
    const way = marksWay(edition, wish, applicant, 'average')?.value;
    if (way === undefined || (gradePeriod !== null && !way.periods.includes(gradePeriod))) return false;
    return tenths + 1 === way.limitTenths;
  });
}

/** `yes` if any wish can be recommended, else the most open state. */
export function applicantState({ wishes }: Pick<Judgement, 'wishes'>): ApplicantState {
  const inOrder = ['yes', 'schoolDecides', 'missing', 'no'] as const;
  return inOrder.find((kind) => wishes.some((wish) => wish.recommendable.kind === kind)) ?? 'noWish';
}
