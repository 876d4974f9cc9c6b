import type { Applicant, IsoDate } from '../applicant.ts';
import type { KeptPaper } from './kept-paper.ts';
import { keepUntil, mayBeDestroyed } from './retention.ts';

export const keptStandings = [
  'kept', // 保管中
  'due', // 廃棄の時期が来た
  'destroyed', // 廃棄済
] as const;
export type KeptStanding = (typeof keptStandings)[number];

/** Years a paper is kept: by the rules under which it was made, or longer where the school says so. */
const yearsOf = ({ years }: Pick<KeptPaper, 'years'>, schoolYears: number | null): number =>
  Math.max(years, schoolYears ?? 0);

export const keptUntil = (paper: KeptPaper, schoolYears: number | null): IsoDate =>
  keepUntil(paper.madeOn, yearsOf(paper, schoolYears));

export function standingOf(paper: KeptPaper, schoolYears: number | null, asOf: IsoDate): KeptStanding {
  if (paper.destruction !== null) return 'destroyed';
  return mayBeDestroyed(paper.madeOn, yearsOf(paper, schoolYears), asOf) ? 'due' : 'kept';
}

/** The result stands among the student's facts, and no paper of it is registered. */
export const isUnregistered = (
  { studentNumber, studyWillResult, studyWillMethod, studyWillDate }: Applicant,
  papers: readonly KeptPaper[],
): boolean =>
  studyWillResult !== null &&
  studyWillMethod !== null &&
  studyWillDate !== null &&
  !papers.some(
    (paper) =>
      paper.studentNumber === studentNumber &&
      paper.kind === studyWillMethod &&
      paper.madeOn === studyWillDate,
  );
