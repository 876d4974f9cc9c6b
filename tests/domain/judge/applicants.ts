import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';

/** Nothing is known of this one. */
export const emptyApplicant: Applicant = {
  ...blankApplicant,
  studentNumber: 'S001',
  familyName: '見本',
  givenName: '花子',
};
