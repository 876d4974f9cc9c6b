import type { ChangedNameRow, FormOf } from '#core/domain/documents/model.ts';
import { framed } from './frame-lines.ts';
import { cellsOf, column, type SheetTable } from './table.ts';

const columns = [
  column<ChangedNameRow>('No', 6, 'integer', (_, at) => at + 1),
  column<ChangedNameRow>('学籍番号', 11, 'centre', ({ person }) => person.studentNumber),
  column<ChangedNameRow>('年組番号', 13, 'centre', ({ person }) => person.place),
  column<ChangedNameRow>('氏名（戸籍どおり）', 24, 'text', ({ person }) => person.name),
  column<ChangedNameRow>('カナ', 24, 'text', ({ person }) => person.kana),
  column<ChangedNameRow>('項目', 12, 'centre', ({ label }) => label),
  column<ChangedNameRow>('戸籍どおり', 20, 'text', ({ given }) => given),
  column<ChangedNameRow>('入力する形', 20, 'text', ({ accepted }) => accepted),
  column<ChangedNameRow>('変える理由・確かめること', 60, 'text', ({ reason }) => reason),
];

export const changedNameTables = ({
  frame,
  rows,
  rulesTitle,
}: FormOf<'changed-names'>): readonly SheetTable[] => [
  {
    name: frame.title,
    ...framed(frame, frame.title, `${new Set(rows.map(({ person }) => person.studentNumber)).size} 人`),
    ...cellsOf(columns, rows),
    emptyNote: 'スカラネットで氏名の形が変わる生徒はいません。',
    frozenColumns: 4,
    orientation: 'landscape',
    pagesWide: 1,
    appendix: null,
    notes: [`${rulesTitle}によります。学校の書類には、戸籍どおりの氏名を使います。`],
  },
];
