import type { FormOf, StatusCounts } from '#core/domain/documents/model.ts';
import { framed } from './frame-lines.ts';
import { cellsOf, column, type SheetTable } from './table.ts';

type Row = Readonly<{ label: string; counts: StatusCounts }>;
const columns = [
  column<Row>('区分', 20, 'text', (row) => row.label),
  column<Row>('合計', 14, 'integer', ({ counts }) => counts.total),
  column<Row>('貸与奨学金のみ', 18, 'integer', ({ counts }) => counts.loanOnly),
  column<Row>('給付奨学金のみ', 18, 'integer', ({ counts }) => counts.grantOnly),
  column<Row>('給付及び貸与', 18, 'integer', ({ counts }) => counts.both),
];

type Deleted = FormOf<'recommendation-status'>['deleted'];
const deletedColumns = [
  column<Deleted>('合計', 20, 'integer', (d) => d.mistaken + d.withdrawn + d.other),
  column<Deleted>('誤申込', 14, 'integer', (d) => d.mistaken),
  column<Deleted>('申込辞退', 18, 'integer', (d) => d.withdrawn),
  column<Deleted>('その他', 18, 'integer', (d) => d.other),
];

export const statusTables = (form: FormOf<'recommendation-status'>): readonly SheetTable[] => [
  {
    name: form.frame.title,
    ...framed(form.frame, `${form.frame.title}（大学等予約）`, null),
    ...cellsOf(columns, form.rows),
    emptyNote: '',
    frozenColumns: 1,
    orientation: 'portrait',
    pagesWide: 1,
    notes: [
      '単位は人。受付番号のある申込みだけを数えています。',
      '今回推薦者数は、選んだ生徒のうち推薦でき、推薦可能な日を過ぎた人数です。',
    ],
  },
  {
    name: '削除されたデータ',
    ...framed(form.frame, '（参考）削除されたデータの件数', null),
    ...cellsOf(deletedColumns, [form.deleted]),
    emptyNote: '',
    frozenColumns: 0,
    orientation: 'portrait',
    pagesWide: 1,
    notes: ['単位は件。スカラACで削除した申込データの内訳です。'],
  },
];
