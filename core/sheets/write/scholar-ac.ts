import type { FormOf, ScholarAcRow } from '#core/domain/documents/model.ts';
import { framed } from './frame-lines.ts';
import { asDate, asNumber, cellsOf, column, type SheetTable } from './table.ts';

const columns = [
  column<ScholarAcRow>('No', 6, 'integer', (_, at) => at + 1),
  column<ScholarAcRow>('受付番号', 20, 'centre', (row) => row.receiptNumber),
  column<ScholarAcRow>('年組番号', 13, 'centre', ({ person }) => person.place),
  column<ScholarAcRow>('氏名', 24, 'text', ({ person }) => person.name),
  column<ScholarAcRow>('希望', 38, 'text', (row) => row.wishes),
  column<ScholarAcRow>('入力できる日', 12, 'date', (row) => asDate(row.openFrom)),
  column<ScholarAcRow>('在留資格の確認', 18, 'text', (row) => row.residence),
  column<ScholarAcRow>('評定平均値', 8, 'average', (row) => asNumber(row.gradeAverage)),
  column<ScholarAcRow>('給付：学修意欲', 20, 'text', (row) => row.grantStudyWill),
  column<ScholarAcRow>('第一種：特例', 22, 'text', (row) => row.loan1Special),
  column<ScholarAcRow>('第二種：学力基準', 12, 'centre', (row) => row.loan2),
  column<ScholarAcRow>('入力の前に', 34, 'text', (row) => row.obstacle),
  column<ScholarAcRow>('入力済', 7, 'centre', () => null),
];

export const scholarAcTables = (form: FormOf<'scholar-ac'>): readonly SheetTable[] => [
  {
    name: form.frame.title,
    ...framed(form.frame, form.frame.title, `${form.rows.length} 人`),
    ...cellsOf(columns, form.rows),
    emptyNote: '入力する生徒はいません。',
    frozenColumns: 4,
    orientation: 'landscape',
    pagesWide: 1,
    appendix: null,
    notes: form.notes,
  },
];
