import { stageOf } from '../paper-way/order.ts';
import type { Inspected } from './inspected.ts';
import { lookQuestions } from './questions.ts';

/** Papers in hand that are looked through now but not recorded so (`settled`), or the other way round (`reopened`). */
export function checkedPapers(
  inspected: Inspected,
): Readonly<{ settled: readonly string[]; reopened: readonly string[] }> {
  const byPaper = Map.groupBy(
    lookQuestions(inspected).filter(({ paper }) => paper !== null),
    ({ paperKey }) => paperKey,
  );
  const papers = [...byPaper].map(([key, questions]) => ({
    key,
    isSettled: questions.every(({ outcome }) => outcome === 'ok' || outcome === 'notApplicable'),
    isRecorded: stageOf(questions[0]?.paper?.way ?? []) === 'checked',
  }));
  const keysOf = (isSettled: boolean): readonly string[] =>
    papers
      .filter((paper) => paper.isSettled === isSettled && paper.isRecorded !== isSettled)
      .map(({ key }) => key);
  return { settled: keysOf(true), reopened: keysOf(false) };
}
