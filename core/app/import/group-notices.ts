import type { Applicant } from '#core/domain/applicant.ts';
import type { EvaluatedRow } from './evaluated-row.ts';
import type { Assignments } from './layout.ts';

/**
 * What a list with GPAs does besides: whoever has no wish is counted in the group and nothing else, and whoever has no
 * place in a group is not counted at all.
 */
export function groupNotices(rows: readonly EvaluatedRow[], assignments: Assignments): readonly string[] {
  if (![...assignments.values()].includes('gpa')) return [];
  const students = rows.flatMap(({ state, after, stored }): readonly Applicant[] => {
    const student = after ?? stored;
    return state === 'rejected' || state === 'leftOut' || student === null ? [] : [student];
  });
  const withoutWish = students.filter(({ wantsGrant, choice }) => wantsGrant !== true && choice === null);
  const withoutGrade = students.filter(({ grade }) => grade === null);
  const hasFaculties = students.some(({ faculty }) => faculty !== null);
  const withoutFaculty = hasFaculties ? students.filter(({ faculty }) => faculty === null) : [];
  return [
    ...(withoutWish.length === 0
      ? []
      : [
          `希望の入力がない ${withoutWish.length} 人は、申込者にはせず、GPA の順位と平均を出す集団の人数に数えます。`,
        ]),
    ...outside(withoutGrade.length, '学年'),
    ...outside(withoutFaculty.length, '学部（科）'),
  ];
}

const outside = (count: number, label: string): readonly string[] =>
  count === 0 ? [] : [`${label}のない ${count} 人は、GPA の順位の集団に入りません。`];
