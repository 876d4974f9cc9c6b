import type { StudentLine } from '#core/contract/students.ts';
import { type Applicant, fullName } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { PaperStatus } from '#core/domain/papers.ts';

/** One line of every list of applicants. */
export function studentLine({ applicant, judgement, papers }: ApplicantCase): StudentLine {
  return {
    studentNumber: applicant.studentNumber,
    grade: applicant.grade,
    class: applicant.class,
    seat: applicant.seat,
    faculty: applicant.faculty,
    name: fullName(applicant),
    kana: fullKana(applicant),
    wantsGrant: applicant.wantsGrant,
    choice: applicant.choice,
    gradeAverage: judgement.gradeAverage,
    state: applicantState(judgement),
    receiptNumber: applicant.receiptNumber,
    papers: paperCounts(papers),
  };
}

export function fullKana({
  familyKana,
  givenKana,
}: Pick<Applicant, 'familyKana' | 'givenKana'>): string | null {
  const parts = [familyKana, givenKana].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join('　');
}

/** What is not known to be needed counts only once it has arrived. */
export function paperCounts(papers: readonly PaperStatus[]): StudentLine['papers'] {
  const counted = papers.filter(
    ({ need, state }) => need.status === 'needed' || state.kind !== 'notReceived',
  );
  const inState = (kind: PaperStatus['state']['kind']): number =>
    counted.filter(({ state }) => state.kind === kind).length;
  return { needed: counted.length, received: inState('received'), defects: inState('defect') };
}
