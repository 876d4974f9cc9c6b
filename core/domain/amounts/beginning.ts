import type { Applicant } from '../applicant.ts';
import { fiscalYearOf, monthsBetween } from '../dates.ts';
import { type AmountFacts, noAmountFacts } from './facts.ts';

/** What an applicant's facts already say of amounts; everything else stays open. */
export const amountFactsOf = (applicant: Applicant): AmountFacts => ({
  ...noAmountFacts,
  schooling: applicant.schooling,
  course: applicant.schooling === null ? null : 'correspondence',
  commute: applicant.livesAway === null ? null : applicant.livesAway ? 'away' : 'home',
  entryYear: applicant.enteredOn === null ? null : fiscalYearOf(`${applicant.enteredOn}-01`),
  grant: applicant.wantsGrant === false ? 'none' : null,
  manyChildren: applicant.manyChildren,
  special: specialOf(applicant),
  months: monthsLeft(applicant),
});

/** 社会的養護 by itself is enough; 生活保護 only while living with the supporter. */
function specialOf({ socialCare, onWelfare, livesAway }: Applicant): boolean | null {
  if (socialCare === true) return true;
  if (onWelfare === true) return livesAway === null ? null : !livesAway;
  return socialCare === false && onWelfare === false ? false : null;
}

/** From the wished begin of the loan to the month of graduation, both included. */
function monthsLeft({ loanStart, expectedGraduation }: Applicant): number | null {
  if (loanStart === null || expectedGraduation === null) return null;
  const months = monthsBetween(loanStart, expectedGraduation) + 1;
  return months > 0 ? months : null;
}
