import type { Applicant } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { Wish } from '../verdict.ts';

/**
 * 外国籍: stated, or a 在留資格 is recorded, which only foreign nationals have. An empty 国籍 alone is read as Japanese
 * (with a notice), because rosters name the nationality only where it differs.
 */
export const isForeign = (applicant: Applicant): boolean =>
  applicant.nationality === 'other' || (applicant.nationality === null && applicant.residenceStatus !== null);

/** Has graduated once before: stated, or a month of an earlier graduation is recorded. null = not stated. */
export const hasGraduatedBefore = (applicant: Applicant): boolean | null =>
  applicant.graduatedBefore ?? (applicant.earlierGraduation === null ? null : true);

/** The wishes in the order in which they are judged: the grant, then the chain of the 申込区分. */
export function wishesOf(applicant: Applicant, edition: Edition): readonly Wish[] {
  return [...(applicant.wantsGrant === true ? (['grant'] as const) : []), ...loanChain(applicant, edition)];
}

export function loanChain(applicant: Applicant, edition: Edition): readonly Wish[] {
  if (applicant.choice === null) return [];
  const chain = edition.choices.chains.find((entry) => entry.value.number === applicant.choice);
  return chain?.value.wishes ?? [];
}
