import type { FormOf, RecommendationRow } from '#core/domain/documents/model.ts';
import { schoolNotice } from '#core/domain/documents/school-results.ts';
import { framed } from './frame-lines.ts';
import { asNumber, cellsOf, column, type SheetTable } from './table.ts';

const columns = [
  column<RecommendationRow>('No', 6, 'integer', (_, at) => at + 1),
  column<RecommendationRow>('学籍番号', 11, 'centre', ({ person }) => person.studentNumber),
  column<RecommendationRow>('年組番号', 13, 'centre', ({ person }) => person.place),
  column<RecommendationRow>('氏名', 24, 'text', ({ person }) => person.name),
  column<RecommendationRow>('カナ', 24, 'text', ({ person }) => person.kana),
  column<RecommendationRow>('受付番号', 20, 'centre', (row) => row.receiptNumber),
  column<RecommendationRow>('評定平均値', 8, 'average', (row) => asNumber(row.gradeAverage)),
  column<RecommendationRow>('推薦の根拠', 38, 'text', (row) => row.grounds),
  column<RecommendationRow>('特例', 32, 'text', (row) => row.exception),
  column<RecommendationRow>('家計（目安）', 34, 'text', (row) => row.household),
];

const withSchool = [
  ...columns,
  column<RecommendationRow>('校内基準（学校）', 30, 'text', (row) => row.school),
];

/** One sheet per wish. */
export const recommendationTables = (form: FormOf<'recommendation-list'>): readonly SheetTable[] =>
  form.parts.map(({ title, rows }) => ({
    name: title,
    ...framed(form.frame, `${form.frame.title}　${title}`, `推薦 ${rows.length} 人`),
    ...cellsOf(form.schoolBases.length === 0 ? columns : withSchool, rows),
    emptyNote: `${title}の推薦者はいません。`,
    frozenColumns: 4,
    orientation: 'landscape',
    pagesWide: 1,
    appendix: null,
    notes: [
      '家計は機構が審査します。ここでは申告された額と目安の比較だけを示します。',
      ...(form.schoolBases.length === 0 ? [] : [schoolNotice, ...form.schoolBases]),
    ],
  }));
