import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { averageTenths } from '../grade-average.ts';
import type {
  ApplicantState,
  CriterionResult,
  Judgement,
  Recommendable,
  Wish,
  WishJudgement,
} from '../verdict.ts';

// Conclusions only combine what the criteria say; none looks at a rule of its own.

/** Qualification and marks decide; the household never does (it is JASSO's). The most certain refusal comes first. */
export function recommendableFrom(criteria: readonly CriterionResult[]): Recommendable {
  const deciding = criteria.filter(({ id }) => id === 'marks' || id.startsWith('qualification.'));
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

/** One tenth under the limit of a wish that has one. */
export function isBorderline(applicant: Applicant, wishes: readonly Wish[], edition: Edition): boolean {
  if (applicant.gradeAverage === null) return false;
  const tenths = averageTenths(applicant.gradeAverage);
  return wishes.some((wish) => tenths + 1 === limitOf(wish, edition));
}

function limitOf(wish: Wish, edition: Edition): number | null {
  switch (wish) {
    case 'grant':
      return edition.marks.grant.limitTenths.value;
    case 'loan1':
    case 'combined':
      return edition.marks.loan1.limitTenths.value;
    case 'loan2':
      return null;
  }
}

/** `yes` if any wish can be recommended, else the most open state. */
export function applicantState({ wishes }: Pick<Judgement, 'wishes'>): ApplicantState {
  const inOrder = ['yes', 'schoolDecides', 'missing', 'no'] as const;
  return inOrder.find((kind) => wishes.some((wish) => wish.recommendable.kind === kind)) ?? 'noWish';
}
