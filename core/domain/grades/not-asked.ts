import type { MarksWay } from '../edition-marks.ts';
import { columnOf } from '../fields/roster-columns.ts';
import { ruleFor } from '../rule-choice.ts';
import { type Asked, type EntryNeed, notNeeded, noWish } from './need.ts';

/** Why a kind of figure (「順位」) is not asked of this student, though the edition knows it. */
export function notAskedFor(asked: Asked, kinds: readonly MarksWay['kind'][], figure: string): EntryNeed {
  const { applicant, edition, wishes } = asked;
  const { rules } = edition.marks;
  if (rules.length === 0) return notNeeded('学力の基準がこの版にないため不要');
  if (wishes.length === 0) return notNeeded(noWish);
  const asksOthers = wishes.filter((wish) =>
    rules.some(
      (rule) => rule.wishes.includes(wish) && rule.ways.some(({ value }) => kinds.includes(value.kind)),
    ),
  );
  if (asksOthers.length === 0) return notNeeded(`${figure}で判定する希望がないため不要`);
  const chosen = asksOthers.map((wish) => ruleFor(rules, wish, applicant));
  const open = chosen.find((each) => each.kind === 'open');
  if (open !== undefined) return notNeeded(`${columnOf(open.field)?.label ?? '学年'}を入力すると決まります`);
  const isByGrade = chosen.some((each) => each.kind === 'rule' && each.rule.group.kind === 'grade');
  return notNeeded(`${isByGrade ? `${applicant.grade}年は` : ''}${figure}で判定しないため不要`);
}
