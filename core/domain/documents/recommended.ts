import type { ApplicantCase } from '../case.ts';
import type { Wish, WishJudgement } from '../verdict.ts';

/**
 * The wishes under which the school recommends this applicant: the grant, and of the loans the one at which the chain of
 * the 申込区分 ends (「下位の希望の奨学金については判定しません」, 2022年4月版 p.46). Loans that know no 申込区分
 * (緊急採用・応急採用) stand each by itself.
 */
export function recommendedWishes(each: ApplicantCase): readonly WishJudgement[] {
  const { wishes, choice } = each.judgement;
  const goesForward = (wish: Wish): boolean =>
    wish === 'grant' || (choice === null ? wish !== 'continuation' : choice.result === wish);
  return wishes.filter((judged) => judged.recommendable.kind === 'yes' && goesForward(judged.wish));
}

export const isRecommended = (each: ApplicantCase): boolean => recommendedWishes(each).length > 0;
