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

/** （参考）削除されたデータの件数, as スカラAC shows it beside the table. */
function deletedData({ deleted: d }: FormOf<'recommendation-status'>): SheetTable['appendix'] {
  return {
    title: '（参考）削除されたデータの件数',
    headings: ['', '合計', '誤申込', '申込辞退', 'その他'],
    rows: [['件数', d.mistaken + d.withdrawn + d.other, d.mistaken, d.withdrawn, d.other]],
  };
}

export const statusTables = (form: FormOf<'recommendation-status'>): readonly SheetTable[] => [
  {
    name: form.frame.title,
    ...framed(form.frame, `${form.frame.title}（大学等予約）`, null),
    ...cellsOf(columns, form.rows),
    emptyNote: '',
    frozenColumns: 1,
    orientation: 'portrait',
    pagesWide: 1,
    appendix: deletedData(form),
    notes: [
      '単位は人。受付番号のある申込みだけを数えています。',
      '今回推薦者数は、選んだ生徒のうち推薦でき、推薦可能な日を過ぎた人数です。',
      ...(form.remark === null ? [] : [form.remark]),
    ],
  },
];
