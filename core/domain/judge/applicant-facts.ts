import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { Edition } from '../edition.ts';
import type { ChoiceRule } from '../edition-choices.ts';
import { loansWithoutChain } from '../edition-wishes.ts';
import type { LoanWish, Wish } from '../verdict.ts';

/**
 * 外国籍: stated, or a 在留資格 is recorded, which only foreign nationals have. An empty 国籍 alone is read as Japanese
 * (with a notice), because rosters name the nationality only where it differs.
 */
export const isForeign = (applicant: Applicant): boolean =>
  applicant.nationality === 'other' || (applicant.nationality === null && applicant.residenceStatus !== null);

/** Has graduated once before: stated, or a month of an earlier graduation is recorded. null = not stated. */
export const hasGraduatedBefore = (applicant: Applicant): boolean | null =>
  applicant.graduatedBefore ?? (applicant.earlierGraduation === null ? null : true);

/**
 * The wishes in the order in which they are judged: the grant where the edition has one, then the chain of the 申込区分,
 * or every loan with rules where the edition knows no 申込区分. 適格認定 asks nothing of the student: everybody is judged.
 */
export function wishesOf(applicant: Applicant, edition: Edition): readonly Wish[] {
  if (edition.continuation !== null) return ['continuation'];
  const loans = loansWished(applicant, edition);
  return edition.household.grant !== null && applicant.wantsGrant === true ? ['grant', ...loans] : loans;
}

/** No 申込区分 entered means that no loan is wished, whether the edition knows what the number stands for or not. */
function loansWished(applicant: Applicant, edition: Edition): readonly LoanWish[] {
  if (applicant.choice === null) return [];
  return choiceRuleOf(applicant, edition)?.value.wishes ?? loansWithoutChain(edition);
}

/** What the edition says of the applicant's 申込区分; null = none is entered, or the edition does not know it. */
export const choiceRuleOf = (
  { choice }: Pick<Applicant, 'choice'>,
  edition: Edition,
): Cited<ChoiceRule> | null => edition.choices.chains.find(({ value }) => value.number === choice) ?? null;
