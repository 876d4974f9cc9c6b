import type { Applicant } from '../applicant.ts';
import { resultLabel, verdictLabel, wishLabels } from '../judge/words.ts';
import { type CriterionChange, changesResult, type WishChange, type WishResult } from '../rejudge/compare.ts';
import { type Citation, type CriterionResult, type Wish, wishes } from '../verdict.ts';
import type { PageFoot } from './model.ts';
import { personOf } from './people.ts';
import type { RuleDifference, RuleDifferenceRow } from './rule-difference.ts';
import { unconfirmedWord } from './words.ts';

export type RejudgedStudent = Readonly<{ applicant: Applicant; changes: readonly WishChange[] }>;

/**
 * Whom another edition judges otherwise, on paper: a table for each wish, with the reasons of both sides. Only results: a
 * criterion that changes nothing is counted in the summary, and would fill a hundred pages.
 */
export function rejudgedStudents(
  students: readonly RejudgedStudent[],
  titles: Readonly<{ before: string; after: string }>,
  summary: string,
  frame: PageFoot,
): RuleDifference {
  return {
    kind: 'rule-difference',
    frame,
    words: {
      item: '生徒',
      change: '学籍番号',
      unit: '人',
      nothing: 'この版に替えても、結果の変わる生徒はいません。',
    },
    ...titles,
    summary,
    sections: wishes.flatMap((wish) => {
      const rows = students.flatMap((student) => rowsFor(student, wish));
      return rows.length === 0 ? [] : [{ title: wishLabels[wish], rows }];
    }),
  };
}

const rowsFor = ({ applicant, changes }: RejudgedStudent, wish: Wish): readonly RuleDifferenceRow[] =>
  changes
    .filter((change) => change.wish === wish && changesResult(change))
    .map((change) => {
      const { place, name, studentNumber } = personOf(applicant);
      return {
        label: [place, name].filter((part) => part !== '').join('　'),
        change: studentNumber,
        before: sideOf(wish, change.before, change.criteria, 'before'),
        after: sideOf(wish, change.after, change.criteria, 'after'),
      };
    });

/** 「満たさない」, then a line for each criterion that comes out differently. */
function sideOf(
  wish: Wish,
  outcome: WishResult,
  changes: readonly CriterionChange[],
  side: keyof CriterionChange,
): RuleDifferenceRow['before'] {
  const criteria = changes.map((change) => change[side]).filter((criterion) => criterion !== null);
  const lines = criteria.map(({ label, verdict, reason }) => `${label}　${verdictLabel(verdict)}：${reason}`);
  return {
    value: [resultWords(wish, outcome), ...lines].join('\n'),
    source: [...new Set(criteria.flatMap(sourcesOf))].join('、'),
  };
}

/** The result in words, also where an edition does not judge the wish. */
export const resultWords = (wish: Wish, outcome: WishResult): string =>
  outcome === null ? '判定しない' : resultLabel(wish, outcome);

const sourcesOf = ({ citations }: CriterionResult): readonly string[] => citations.map(placeOf);

const placeOf = ({ document, locator, unconfirmed }: Citation): string =>
  `${document} ${locator}${unconfirmed === true ? unconfirmedWord : ''}`;
