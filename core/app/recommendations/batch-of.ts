import type { BatchSummary, PlacedStudent } from '#core/contract/recommendations.ts';
import { type Applicant, fullName, type IsoDate } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import { type Progress, progressOf } from '#core/domain/progress/progress.ts';
import type { Recommendation } from '#core/domain/progress/records.ts';
import type { MemberStanding } from '#core/domain/recommendations/batch-state.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Gathered } from '../gather.ts';

export function batchOf(gathered: Gathered, id: string): Result<Recommendation, Failure> {
  const found = gathered.year.recommendations.find((one) => one.id === id);
  return found === undefined
    ? fail('input-invalid', 'この推薦書は見つかりません。画面を開き直してください。')
    : ok(found);
}

export const roundLabel = ({ edition }: Pick<Gathered, 'edition'>, round: string): string =>
  boardRounds(edition).find(({ id }) => id === round)?.label ?? round;

export const summaryOf = (gathered: Gathered, batch: Recommendation, changed: number): BatchSummary => ({
  id: batch.id,
  number: batch.number,
  round: batch.round,
  roundLabel: roundLabel(gathered, batch.round),
  students: batch.members.length,
  letterDate: batch.letterDate,
  madeOn: batch.madeOn,
  madeBy: batch.madeBy,
  submittedOn: batch.submittedOn,
  submittedBy: batch.submittedBy,
  note: batch.note,
  changed,
});

export const placed = (applicant: Applicant): PlacedStudent => ({
  studentNumber: applicant.studentNumber,
  grade: applicant.grade,
  class: applicant.class,
  seat: applicant.seat,
  faculty: applicant.faculty,
  name: fullName(applicant),
  receiptNumber: applicant.receiptNumber,
});

/** Where the application of a member stands in the round of the 推薦書, as of a day; null = it has left the round. */
export function progressInRound(
  { byNumber, year, edition }: Gathered,
  studentNumber: string,
  round: string,
  on: IsoDate,
): Progress | null {
  const applicant = byNumber.get(studentNumber)?.applicant;
  if (applicant === undefined) return null;
  return progressOf(applicant, year, edition, on).find(({ entry }) => entry.round?.id === round) ?? null;
}

export const standingsOfMembers = (
  gathered: Gathered,
  { members, round }: Recommendation,
  on: IsoDate,
): readonly MemberStanding[] =>
  members.map(({ studentNumber }) => {
    const applicant = gathered.byNumber.get(studentNumber)?.applicant;
    return {
      name: applicant === undefined ? studentNumber : fullName(applicant),
      progress: progressInRound(gathered, studentNumber, round, on),
    };
  });
