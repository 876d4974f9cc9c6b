import type { AdoptionPerson } from '#core/contract/adoption.ts';
import { type Applicant, fullName } from '#core/domain/applicant.ts';

/** Who a row is about, as every table of students says it. */
export const personIn = (applicant: Applicant): AdoptionPerson => ({
  studentNumber: applicant.studentNumber,
  grade: applicant.grade,
  class: applicant.class,
  seat: applicant.seat,
  faculty: applicant.faculty,
  name: fullName(applicant),
});
