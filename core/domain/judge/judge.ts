import type { Applicant, IsoDate } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import type { CriterionResult, Judgement, Wish, WishJudgement } from '../verdict.ts';
import { loanChain, wishesOf } from './applicant-facts.ts';
import { chosenWish, isBorderline, recommendableFrom } from './conclusion.ts';
import { judgeFormerGrant } from './former-grant.ts';
import { judgeGraduation } from './graduation.ts';
import { judgeAssets } from './household-assets.ts';
import { judgeIncome } from './household-income.ts';
import { judgeGrantMarks } from './marks-grant.ts';
import { judgeLoan1Marks } from './marks-loan1.ts';
import { judgeLoan2Marks } from './marks-loan2.ts';
import { judgeNationality } from './nationality.ts';
import { noticesFor } from './notices.ts';

/** Every wish of one applicant by the rules of one edition, as of a day. */
export function judge(applicant: Applicant, edition: Edition, asOf: IsoDate): Judgement {
  const wishes = wishesOf(applicant, edition);
  const judged = wishes.map((wish): WishJudgement => {
    const criteria = criteriaFor(applicant, wish, edition, asOf);
    return { wish, recommendable: recommendableFrom(criteria), criteria };
  });
  return {
    studentNumber: applicant.studentNumber,
    edition: edition.id,
    asOf,
    gradeAverage: applicant.gradeAverage && showTenths(averageTenths(applicant.gradeAverage)),
    wishes: judged,
    choice: applicant.choice && {
      number: applicant.choice,
      result: chosenWish(loanChain(applicant, edition), judged),
    },
    borderline: isBorderline(applicant, wishes, edition),
    notices: noticesFor(applicant, wishes, edition),
  };
}

function criteriaFor(
  applicant: Applicant,
  wish: Wish,
  edition: Edition,
  asOf: IsoDate,
): readonly CriterionResult[] {
  return [
    judgeGraduation(applicant, wish, edition, asOf),
    judgeNationality(applicant, edition),
    ...(edition.qualification.formerGrant.value.includes(wish) ? [judgeFormerGrant(applicant, edition)] : []),
    judgeMarks(applicant, wish, edition),
    judgeIncome(applicant, wish, edition),
    ...(wish === 'grant' ? [judgeAssets(applicant, edition)] : []),
  ];
}

function judgeMarks(applicant: Applicant, wish: Wish, edition: Edition): CriterionResult {
  switch (wish) {
    case 'grant':
      return judgeGrantMarks(applicant, edition);
    case 'loan1':
    case 'combined':
      return judgeLoan1Marks(applicant, wish, edition);
    case 'loan2':
      return judgeLoan2Marks(applicant, edition);
  }
}
