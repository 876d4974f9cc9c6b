import type { Applicant, IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { ageOn } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Look } from '../edition-defects.ts';
import type { PaperOwner } from '../papers.ts';
import type { PaperCheck } from './check.ts';

/** One application with what somebody saw who looked at its papers. */
export type Inspected = Readonly<{
  entry: ApplicantCase;
  checks: readonly PaperCheck[];
  /** Something is entered for a second 生計維持者 in スカラネット */
  hasSecondSupporter: boolean;
  edition: Edition;
  asOf: IsoDate;
}>;

/** 申込日: the day スカラネット was finished, or today as long as it is not. */
export const applicationDay = ({ entry, asOf }: Pick<Inspected, 'entry' | 'asOf'>): IsoDate =>
  entry.applicant.receiptDate ?? asOf;

/** 法定特別永住者 and 永住者 have no 在留期間: a day entered for them is that of a card. */
const withoutPeriod: readonly string[] = ['specialPermanentResident', 'permanentResident'];

/** The 在留期間 was over on the day of application. */
export function isResidenceExpired(inspected: Inspected): boolean {
  const { residenceUntil, residenceStatus } = inspected.entry.applicant;
  if (residenceUntil === null || residenceUntil >= applicationDay(inspected)) return false;
  return residenceStatus === null || !withoutPeriod.includes(residenceStatus.kind);
}

/** Whether a question is asked of this application. Whose age is not known is asked as if under age. */
export function isAsked(
  { when, below, states }: Look,
  owner: PaperOwner | null,
  inspected: Inspected,
): boolean {
  const { applicant } = inspected.entry;
  if (states.length > 0) return statesOf(applicant, owner).some((state) => states.includes(state));
  switch (when) {
    case 'everyone':
      return true;
    case 'minor':
      return (
        applicant.birthDate === null || ageOn(applicant.birthDate, applicationDay(inspected)) < (below ?? 0)
      );
    case 'oneSupporter':
      return applicant.supporters === 1 && applicant.socialCare !== true;
    case 'residenceExpired':
      return isResidenceExpired(inspected);
  }
}

const statesOf = (applicant: Applicant, owner: PaperOwner | null) =>
  (owner === 'supporter2' ? applicant.supporter2States : applicant.supporter1States) ?? [];
