import type { Applicant, IsoDate } from '../applicant.ts';
import type { Standing } from '../cohort/standing.ts';
import type { Edition } from '../edition.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import type { CriterionResult, Judgement, WishJudgement } from '../verdict.ts';
import { choiceRuleOf, wishesOf } from './applicant-facts.ts';
import { chosenWish, isBorderline, recommendableFrom } from './conclusion.ts';
import { judgeContinuation, measureFrom } from './continuation.ts';
import { judgeAssets } from './household-assets.ts';
import { judgeIncome } from './household-income.ts';
import { judgeMarks } from './marks.ts';
import { noticesFor } from './notices.ts';
import { judgeQualification } from './qualification.ts';
import type { Question } from './question.ts';

/** Every wish of one applicant by the rules of one edition, as of a day. */
export function judge(
  applicant: Applicant,
  edition: Edition,
  asOf: IsoDate,
  standing: Standing | null = null,
): Judgement {
  const wishes = wishesOf(applicant, edition);
  const reviewed =
    edition.continuation === null ? [] : judgeContinuation({ applicant, standing }, edition.continuation);
  const judged = wishes.map((wish): WishJudgement => {
    const criteria =
      wish === 'continuation'
        ? reviewed.map(({ criterion }) => criterion)
        : applicationCriteria({ applicant, wish, edition, asOf, standing });
    return { wish, recommendable: recommendableFrom(criteria), criteria };
  });
  const chain = edition.continuation === null ? choiceRuleOf(applicant, edition) : null;
  return {
    studentNumber: applicant.studentNumber,
    edition: edition.id,
    asOf,
    gradeAverage: applicant.gradeAverage && showTenths(averageTenths(applicant.gradeAverage)),
    wishes: judged,
    choice:
      chain === null ? null : { number: chain.value.number, result: chosenWish(chain.value.wishes, judged) },
    measure: measureFrom(reviewed),
    borderline: isBorderline(applicant, wishes, edition),
    notices: noticesFor(applicant, wishes, edition, [
      ...(chain === null ? [] : [chain.citation]),
      ...citationsOf(judged),
    ]),
  };
}

/** 資格, 学力, 家計, in the order of lists. */
const applicationCriteria = (question: Question): readonly CriterionResult[] => [
  ...judgeQualification(question),
  judgeMarks(question),
  judgeIncome(question),
  ...assetCriteria(question),
];

function assetCriteria({ applicant, wish, edition }: Question): readonly CriterionResult[] {
  const { grant } = edition.household;
  return wish === 'grant' && grant !== null ? [judgeAssets(applicant, grant)] : [];
}

const citationsOf = (judged: readonly WishJudgement[]) =>
  judged.flatMap(({ criteria }) => criteria.flatMap(({ citations }) => citations));
