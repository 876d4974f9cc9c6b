import { isRelevant } from '#core/domain/fields/relevance.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { type GridColumn, showColumn } from './model.ts';

type Placed = Readonly<{
  studentNumber: string;
  faculty: string | null;
  grade: number | null;
  class: string | null;
  seat: number | null;
  name: string;
}>;

const end = { fixed: true, align: 'end' } as const;

/** Who a row is about, at the left of every table of students: by class and seat, or by 学部(科) and 学籍番号. */
export const placeColumns = <Row extends Placed>(
  rows: readonly Row[],
  scheme: Scheme,
): readonly GridColumn<Row>[] => [
  ...(isRelevant('faculty', scheme) ? atUniversity(rows) : atSchool(rows)),
  showColumn<Row>('name', '氏名', 128, (row) => row.name, { fixed: true }),
];

/** The school year is written only where years are mixed. */
function atSchool<Row extends Placed>(rows: readonly Row[]): readonly GridColumn<Row>[] {
  const mixed = new Set(rows.map((row) => row.grade)).size > 1;
  const className = (row: Row): string =>
    mixed && row.grade !== null ? `${row.grade}-${row.class ?? ''}` : (row.class ?? '');
  return [
    showColumn<Row>('class', mixed ? '年組' : '組', mixed ? 52 : 40, className, end),
    showColumn<Row>('seat', '番', 40, (row) => row.seat?.toString() ?? '', end),
  ];
}

/** A column that nobody has anything in would only take room. */
function atUniversity<Row extends Placed>(rows: readonly Row[]): readonly GridColumn<Row>[] {
  const some = (has: (row: Row) => boolean, column: GridColumn<Row>) => (rows.some(has) ? [column] : []);
  return [
    ...some(
      (row) => row.faculty !== null,
      showColumn<Row>('faculty', '学部（科）', 88, (row) => row.faculty ?? '', { fixed: true }),
    ),
    showColumn<Row>('grade', '年', 32, (row) => row.grade?.toString() ?? '', end),
    ...some(
      (row) => row.class !== null,
      showColumn<Row>('class', '組', 40, (row) => row.class ?? '', end),
    ),
    showColumn<Row>('studentNumber', '学籍番号', 84, (row) => row.studentNumber, { fixed: true }),
  ];
}
