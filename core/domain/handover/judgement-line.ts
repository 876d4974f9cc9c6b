import { recommendableLabels, wishLabels } from '../judge/words.ts';
import type { Judgement } from '../verdict.ts';

/** One wish of one student as it was judged, with every reason. */
export type JudgementLine = Readonly<{
  /** ISO timestamp or date */
  at: string;
  /** Document number, or which 推薦書 */
  document: string;
  /** What was printed: 「推薦者一覧」 */
  paper: string;
  studentNumber: string;
  /** Of the present roster; '' = no longer there */
  name: string;
  edition: string;
  asOf: string;
  gradeAverage: string;
  wish: string;
  result: string;
  reasons: string;
}>;

export type JudgedPaper = Readonly<{ at: string; document: string; paper: string; judgement: Judgement }>;

/** A line for each wish; who wished nothing has none. */
export const judgementLines = (
  papers: readonly JudgedPaper[],
  {
    nameOf,
    titleOf,
  }: Readonly<{
    nameOf: (studentNumber: string) => string;
    /** Of an edition, by its id */
    titleOf: (edition: string) => string;
  }>,
): readonly JudgementLine[] =>
  papers.flatMap(({ judgement, ...paper }) =>
    judgement.wishes.map(({ wish, recommendable, criteria }) => ({
      ...paper,
      studentNumber: judgement.studentNumber,
      name: nameOf(judgement.studentNumber),
      edition: titleOf(judgement.edition),
      asOf: judgement.asOf,
      gradeAverage: judgement.gradeAverage ?? '',
      wish: wishLabels[wish],
      result: recommendableLabels[recommendable.kind],
      reasons: criteria.map(({ label, reason }) => `${label}：${reason}`).join('\n'),
    })),
  );
