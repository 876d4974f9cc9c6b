import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { BoardSource } from '#core/domain/board/board.ts';
import { matchScholarAc } from '#core/domain/board/scholar-ac.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import { emptyYear, type OfficeYear, type Recommendation } from '#core/domain/progress/records.ts';
import { emptyPlan } from '#core/domain/school-calendar/entries.ts';
import type { Recommendable, Wish } from '#core/domain/verdict.ts';

/** A student with a wish that can be recommended and no papers, unless the test says otherwise. */
export function madeCase(
  facts: Partial<Applicant>,
  {
    wishes = ['grant'],
    state = 'yes',
    papers = [],
  }: Readonly<{
    wishes?: readonly Wish[];
    state?: Recommendable['kind'];
    papers?: ApplicantCase['papers'];
  }> = {},
): ApplicantCase {
  const applicant = {
    ...blankApplicant,
    studentNumber: 'S1',
    familyName: '見本',
    givenName: '花子',
    ...facts,
  };
  return {
    applicant,
    standing: null,
    judgement: {
      studentNumber: applicant.studentNumber,
      edition: 'advance-2022',
      asOf: '2022-06-01',
      gradeAverage: null,
      wishes: wishes.map((wish) => ({ wish, recommendable: { kind: state }, criteria: [] })),
      choice: null,
      measure: null,
      borderline: false,
      notices: [],
    },
    papers,
    schoolRules: [],
  };
}

export function sourceOf(
  edition: Edition,
  asOf: string,
  cases: readonly ApplicantCase[],
  year: OfficeYear = emptyYear,
): BoardSource {
  return {
    cases,
    progress: new Map(
      cases.map(({ applicant }) => [applicant.studentNumber, progressOf(applicant, year, edition, asOf)]),
    ),
    year,
    edition,
    plan: emptyPlan,
    asOf,
    ac: matchScholarAc(
      cases.map(({ applicant }) => applicant),
      year.acEntries,
    ),
    changed: new Map(),
    defects: new Map(),
  };
}

/** A 推薦書 with these students on it; not submitted unless a day is given. */
export const madeLetter = (
  members: readonly string[],
  submittedOn: string | null = null,
  more: Partial<Recommendation> = {},
): Recommendation => ({
  id: 'R1',
  edition: 'advance-2022',
  round: 'first',
  number: 1,
  madeOn: '2022-06-10',
  madeBy: null,
  letterDate: '2022-06-10',
  principal: '見本　校長',
  officer: '見本　担当',
  submittedOn,
  submittedAt: submittedOn === null ? null : `${submittedOn}T09:00:00+09:00`,
  submittedBy: null,
  note: null,
  members: members.map((studentNumber) => ({ studentNumber, receiptNumber: null, wishes: ['grant'] })),
  ...more,
});
