import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import type { Gathered } from '../gather.ts';
import { studentLine } from '../students/student-line.ts';

/** One line of the table 判定: a badge per wish. */
export function judgementLine(entry: ApplicantCase): JudgementLine {
  const { judgement } = entry;
  return {
    ...studentLine(entry),
    wishes: judgement.wishes.map(({ wish, recommendable }) => ({ wish, state: recommendable.kind })),
    choiceResult: judgement.choice?.result ?? null,
    borderline: judgement.borderline,
  };
}

/** Everyone with the counts over the table; who has no wish is counted apart and never as 満たさない. */
export function judgementList({ cases, edition }: Pick<Gathered, 'cases' | 'edition'>): JudgementList {
  const lines = cases.map(judgementLine);
  const inState = (state: JudgementLine['state']): number =>
    lines.filter((line) => line.state === state).length;
  return {
    wishes: wishesIn(edition),
    counts: {
      all: lines.length,
      yes: inState('yes'),
      schoolDecides: inState('schoolDecides'),
      missing: inState('missing'),
      no: inState('no'),
      noWish: inState('noWish'),
      borderline: lines.filter((line) => line.borderline).length,
    },
    lines,
  };
}
