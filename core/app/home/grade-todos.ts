import type { Todo } from '#core/contract/home.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { View } from '#core/domain/grade-period.ts';
import { entriesIn, isByAverageOnly } from '#core/domain/grades/entries.ts';
import { isBorderlineByRank } from '#core/domain/grades/line.ts';
import { askedOf } from '#core/domain/grades/need.ts';
import { gradeNeeds, isIncomplete } from '#core/domain/grades/needs.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { Gathered } from '../gather.ts';
import { counted } from './counted.ts';

type Seen = Pick<Gathered, 'cases' | 'edition' | 'asOf'>;

/** What is missing in 成績, what the school has to decide, and whose marks deserve a second look. */
export function gradeTodos({ cases, ...view }: Seen): readonly Todo[] {
  const byAverage = isByAverageOnly(entriesIn(view.edition));
  const wishing = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const waiting = wishing.filter(({ judgement }) =>
    judgement.wishes.some(({ recommendable }) => recommendable.kind === 'schoolDecides'),
  ).length;
  const incomplete = wishing.filter((entry) => !hasGrades(entry, view)).length;
  const borderline = wishing.filter(
    (entry) => entry.judgement.borderline || isBorderlineByRank(askedOf(entry, view)),
  ).length;
  return [
    ...counted(
      'averages',
      incomplete,
      (n) =>
        byAverage
          ? `評定平均値が未入力の生徒が ${n} 人います。`
          : `成績の入力が足りない生徒が ${n} 人います。`,
      { screen: 'grades', filter: 'missing' },
    ),
    ...counted(
      'statements',
      waiting,
      (n) => `${whatWaits[view.edition.scheme]}を待つ生徒が ${n} 人います。`,
      { screen: 'judgement', filter: 'schoolDecides' },
    ),
    ...counted(
      'borderline',
      borderline,
      (n) =>
        `${byAverage ? '評定平均値が基準まであと 0.1' : '成績が基準の境目'}の生徒が ${n} 人います。成績を確かめてください。`,
      { screen: 'grades', filter: 'borderline' },
    ),
  ];
}

/** Everything that 成績 asks of the student is entered. */
export function hasGrades(entry: ApplicantCase, view: View): boolean {
  const asked = askedOf(entry, view);
  return !isIncomplete(asked, { entries: entriesIn(view.edition), needs: gradeNeeds(asked) });
}

/** What the school decides by each scheme. */
const whatWaits: Readonly<Record<Scheme, string>> = {
  advance: '学校の判断（学修意欲・特例・第二種の基準）',
  enrolled: '学校の判断（特例・第二種の基準など）',
  correspondence: '学校の判断（特例・第二種の基準など）',
  emergency: '学校の判断（学力の基準など）',
  continuation: '学校の判断（警告・停止の基準に当たる）',
};
