import type { Rejudged, RejudgedLine } from '#core/contract/rejudge.ts';
import { type Applicant, fullName } from '#core/domain/applicant.ts';
import { changeKind, type WishChange } from '#core/domain/rejudge/compare.ts';
import { movesIn } from '#core/domain/rejudge/moves.ts';
import { headOf } from '../rules/head.ts';
import { fullKana } from '../students/student-line.ts';
import type { Comparison } from './rejudge.ts';

/** Who changes and how, for the table. */
export function rejudgedList({ gathered, after, changes }: Comparison): Rejudged {
  const lines = gathered.cases.flatMap(({ applicant }) => {
    const line = rejudgedLine(applicant, changes.get(applicant.studentNumber) ?? []);
    return line === null ? [] : [line];
  });
  const result = lines.filter(({ kind }) => kind === 'result').length;
  return {
    before: headOf(gathered.edition),
    after: headOf(after),
    counts: {
      all: gathered.cases.length,
      result,
      criteria: lines.length - result,
      none: gathered.cases.length - lines.length,
    },
    moves: movesIn([...changes.values()]),
    lines,
  };
}

export function rejudgedLine(applicant: Applicant, changes: readonly WishChange[]): RejudgedLine | null {
  const kind = changeKind(changes);
  if (kind === 'none') return null;
  const { studentNumber, grade, seat } = applicant;
  return {
    studentNumber,
    grade,
    class: applicant.class,
    seat,
    name: fullName(applicant),
    kana: fullKana(applicant),
    kind,
    changes: changes.map(({ criteria, ...change }) => ({
      ...change,
      criteria: criteria.map(({ before, after }) => (after ?? before)?.label ?? ''),
    })),
  };
}
