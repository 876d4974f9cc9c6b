import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import type { WishLine } from '#core/contract/students.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import { awaitsSchool, schoolStateOf } from '#core/domain/school-rules/school-rule.ts';
import type { Judgement } from '#core/domain/verdict.ts';
import type { Gathered } from '../gather.ts';
import { studentLine } from '../students/student-line.ts';

/** One line of the table 判定: a badge per wish. */
export function judgementLine(entry: ApplicantCase): JudgementLine {
  const { judgement, schoolRules } = entry;
  return {
    ...studentLine(entry),
    wishes: wishLines(judgement),
    choiceResult: judgement.choice?.result ?? null,
    borderline: judgement.borderline,
    school: schoolStateOf(schoolRules),
    schoolOpen: awaitsSchool(entry),
  };
}

/** The result of every wish, as lists show it. */
export const wishLines = (judgement: Judgement): readonly WishLine[] =>
  judgement.wishes.map(({ wish, recommendable }) => ({
    wish,
    state: recommendable.kind,
    measure: wish === 'continuation' ? judgement.measure : null,
  }));

/** Everyone with the counts over the table; who has no wish is counted apart and never as 満たさない. */
export function judgementList({
  cases,
  edition,
  schoolRules,
}: Pick<Gathered, 'cases' | 'edition' | 'schoolRules'>): JudgementList {
  const lines = cases.map(judgementLine);
  const inState = (state: JudgementLine['state']): number =>
    lines.filter((line) => line.state === state).length;
  return {
    wishes: wishesIn(edition),
    hasChains: edition.choices.chains.length > 0,
    counts: {
      all: lines.length,
      yes: inState('yes'),
      schoolDecides: inState('schoolDecides'),
      missing: inState('missing'),
      no: inState('no'),
      noWish: inState('noWish'),
      borderline: lines.filter((line) => line.borderline).length,
      schoolNotMet: lines.filter((line) => line.school === 'notMet').length,
      schoolOpen: lines.filter((line) => line.schoolOpen).length,
    },
    schoolRules,
    lines,
  };
}
