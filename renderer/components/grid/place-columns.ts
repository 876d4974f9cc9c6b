import { type GridColumn, showColumn } from './model.ts';

type Placed = Readonly<{ grade: number | null; class: string | null; seat: number | null; name: string }>;

/** 組, 番号 and 氏名 at the left of every table of students. The school year is written only where years are mixed. */
export function placeColumns<Row extends Placed>(rows: readonly Row[]): readonly GridColumn<Row>[] {
  const mixed = new Set(rows.map((row) => row.grade)).size > 1;
  const className = (row: Row): string =>
    mixed && row.grade !== null ? `${row.grade}-${row.class ?? ''}` : (row.class ?? '');
  return [
    showColumn<Row>('class', mixed ? '年組' : '組', mixed ? 52 : 40, className, {
      fixed: true,
      align: 'end',
    }),
    showColumn<Row>('seat', '番', 40, (row) => row.seat?.toString() ?? '', { fixed: true, align: 'end' }),
    showColumn<Row>('name', '氏名', 128, (row) => row.name, { fixed: true }),
  ];
}
