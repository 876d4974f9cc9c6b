import type { Applicant } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { FormInput } from '#core/domain/documents/form-input.ts';
import type { Edition } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import { practiceAsOf, practiceSchool, practiceStudents } from '#core/domain/practice/practice.ts';
import { withoutSchoolRules } from '#core/domain/school-rules/school-rule.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { paperStatus } from '../../support/paper-steps.ts';

export const edition: Edition = await shippedEdition('advance-2022');

const students = practiceStudents();

/** The practice students as the application sees them, with facts changed where a test needs it. */
export const practiceCases = (change: (a: Applicant) => Applicant = (a) => a): readonly ApplicantCase[] =>
  students.map((student) => {
    const applicant = change(student.applicant);
    return {
      applicant,
      standing: null,
      judgement: judge(applicant, edition, practiceAsOf),
      papers: papersFor(applicant, edition).map((need) =>
        paperStatus(need, student.papers.find(({ key }) => key === need.key)?.way),
      ),
      schoolRules: withoutSchoolRules,
    };
  });

export const inputOf = (cases: readonly ApplicantCase[]): FormInput => ({
  cases,
  school: practiceSchool,
  edition,
  asOf: practiceAsOf,
  printedOn: practiceAsOf,
  documentNumber: '奨-2022-0007',
  schoolRules: [],
});

/** One practice student, by 氏名 without the space. */
export function caseNamed(name: string, change: (a: Applicant) => Applicant = (a) => a): ApplicantCase {
  const found = practiceCases(change).find(
    ({ applicant }) => `${applicant.familyName}${applicant.givenName}` === name,
  );
  if (found === undefined) throw new Error(`no practice student ${name}`);
  return found;
}
