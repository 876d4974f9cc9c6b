import type { Applicant, YearMonth } from '../applicant.ts';
import { japaneseMonth } from '../dates.ts';
import type { Scheme } from '../scheme.ts';

/** What becomes of a student at the end of the year. */
export const outcomes = [
  'promoted', // 進級する
  'repeats', // 留年する: stays in the same 学年
  'leaves', // 卒業・転出など: leaves the roster
] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  promoted: '進級',
  repeats: '留年',
  leaves: '卒業・転出',
};

/** From one school year to a later one, and the 学年 after which students leave where nothing else is known of them. */
export type Turn = Readonly<{ from: number; to: number; lastGrade: number | null; scheme: Scheme }>;

export type Proposal = Readonly<{
  outcome: Outcome;
  /** Why, with the fact that decides */
  reason: string;
  /** The officer has to look: the facts do not settle it */
  unsure: boolean;
}>;

/**
 * What the facts say will become of a student. 卒業(見込)年月 decides where it is known; then 修業年限; then the last 学年 of
 * the school. A fact that is missing is never guessed: the student stays, and the officer is asked to look.
 */
export function proposedOutcome(applicant: Applicant, turn: Turn): Proposal {
  const leaving = leavingMonth(applicant, turn.scheme);
  const byMonth = leaving === null ? null : outcomeByMonth(leaving, turn);
  const proposal = byMonth ?? outcomeByGrade(applicant, turn);
  return proposal.outcome === 'leaves' ? proposal : { ...proposal, ...doubtOf(applicant, proposal) };
}

/** The month in which this school is left; null = not known. */
function leavingMonth(
  { expectedGraduation, graduation, schoolCourse }: Applicant,
  scheme: Scheme,
): YearMonth | null {
  if (expectedGraduation !== null) return expectedGraduation;
  // Of 高専 it is the end of the third year, and of those above 高等学校等 the month in which the former school was left.
  return scheme === 'advance' && schoolCourse !== 'kosen' ? graduation : null;
}

function outcomeByMonth(leaving: YearMonth, { from, to }: Turn): Proposal {
  const words = japaneseMonth(leaving);
  if (leaving < `${from}-04`) return { outcome: 'leaves', reason: `${words}に卒業しています`, unsure: false };
  return leaving <= `${to}-03`
    ? { outcome: 'leaves', reason: `卒業見込が${words}です`, unsure: false }
    : { outcome: 'promoted', reason: `卒業見込が${words}です`, unsure: false };
}

function outcomeByGrade({ grade, courseYears }: Applicant, { lastGrade, from, to }: Turn): Proposal {
  if (grade === null) return { outcome: 'promoted', reason: '学年が入力されていません', unsure: true };
  const last = courseYears ?? lastGrade;
  if (last === null)
    return { outcome: 'promoted', reason: '卒業見込も修業年限も入力されていません', unsure: true };
  const words = courseYears === null ? `最終学年が${last}年です` : `修業年限が${last}年です`;
  return grade + (to - from) > last
    ? { outcome: 'leaves', reason: words, unsure: false }
    : { outcome: 'promoted', reason: words, unsure: false };
}

/** 休学 and 留学 may or may not lead to the next 学年: only the school knows. */
function doubtOf({ standing }: Applicant, proposal: Proposal): Pick<Proposal, 'reason' | 'unsure'> {
  if (standing === 'onLeave') return { reason: '休学中です。進級するか確かめてください', unsure: true };
  if (standing === 'abroad') return { reason: '留学中です。進級するか確かめてください', unsure: true };
  return proposal;
}

/** The highest 学年 in the roster, proposed as the last one of the school; null = nobody has a 学年. */
export const highestGrade = (applicants: readonly Pick<Applicant, 'grade'>[]): number | null =>
  applicants.reduce<number | null>(
    (highest, { grade }) => (grade === null || grade <= (highest ?? 0) ? highest : grade),
    null,
  );
