import type { StudentLine } from '#core/contract/students.ts';
import { groupNameOf } from '#core/domain/case.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { ApplicantState } from '#core/domain/verdict.ts';
import type { ListSort } from '../../components/virtual-table.tsx';

/** 「給付・区分3」 */
export function wishText(line: StudentLine): string {
  const parts = [line.wantsGrant === true ? '給付' : '', line.choice === null ? '' : `区分${line.choice}`];
  return parts.filter((part) => part !== '').join('・');
}

const japanese = new Intl.Collator('ja', { numeric: true });
const urgency: Readonly<Record<ApplicantState, number>> = {
  missing: 0,
  schoolDecides: 1,
  no: 2,
  yes: 3,
  noWish: 4,
};

type SortValue = string | number | null;

function sortValue(line: StudentLine, column: string, scheme: Scheme): SortValue {
  switch (column) {
    case 'class':
      return groupNameOf(line, scheme);
    case 'grade':
      return line.grade;
    case 'seat':
      return line.seat;
    case 'name':
    case 'kana':
      return line.kana ?? line.name;
    case 'wish':
      return wishText(line) || null;
    case 'receiptNumber':
      return line.receiptNumber;
    case 'gradeAverage':
      return line.gradeAverage;
    case 'state':
      return urgency[line.state];
    case 'papers':
      return line.papers.needed - line.papers.received;
    default:
      return line.studentNumber;
  }
}

/** What is not entered comes last in either direction. */
function compare(a: SortValue, b: SortValue, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : japanese.compare(String(a), String(b));
  return order * direction;
}

/** By the column, then by class, seat and number, so that the order is always the same. */
export function sortLines(
  lines: readonly StudentLine[],
  sort: ListSort,
  scheme: Scheme,
): readonly StudentLine[] {
  const direction = sort.descending ? -1 : 1;
  return [...lines].sort(
    (a, b) =>
      compare(sortValue(a, sort.column, scheme), sortValue(b, sort.column, scheme), direction) ||
      compare(sortValue(a, 'class', scheme), sortValue(b, 'class', scheme), 1) ||
      compare(a.seat, b.seat, 1) ||
      japanese.compare(a.studentNumber, b.studentNumber),
  );
}

export const nextSort = (sort: ListSort, column: string): ListSort => ({
  column,
  descending: sort.column === column && !sort.descending,
});
