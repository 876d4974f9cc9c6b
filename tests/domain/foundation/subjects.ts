import type { Applicant } from '#core/domain/applicant.ts';
import type { FileSubject, StudentSubject } from '#core/domain/foundation/subject.ts';
import { practiceSchool } from '#core/domain/practice/practice.ts';
import type { Entries } from '#core/domain/scholarnet/entries.ts';
import { practiceCases } from '../documents/practice-cases.ts';

export const fileOf = (students: number): FileSubject => ({
  school: practiceSchool,
  scheme: 'advance',
  printedOn: '2022-06-15',
  students,
});

/** A practice student with facts of its own. */
export function studentOf(
  number: number,
  facts: Partial<Applicant> = {},
  entries: Entries = {},
): StudentSubject {
  const [entry] = practiceCases((applicant) => ({ ...applicant, studentNumber: String(number), ...facts }));
  if (entry === undefined) throw new Error('no practice student');
  return { number, entries, entry };
}
