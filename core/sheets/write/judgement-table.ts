import type {
  FormOf,
  JudgementLine,
  JudgementTableRow,
  SchoolTableRow,
} from '#core/domain/documents/model.ts';
import { schoolNotice } from '#core/domain/documents/school-results.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { framed } from './frame-lines.ts';
import { asNumber, cellsOf, column, type SheetTable } from './table.ts';

/** Only what the edition asks about has a column. */
const recommends = (wishes: readonly Wish[]): boolean => wishes.some((wish) => wish !== 'continuation');

const lineColumns = (wishes: readonly Wish[], withSchool: boolean) => [
  column<JudgementLine>('学籍番号', 11, 'centre', ({ person }) => person.studentNumber),
  column<JudgementLine>('年組番号', 13, 'centre', ({ person }) => person.place),
  column<JudgementLine>('氏名', 24, 'text', ({ person }) => person.name),
  ...(recommends(wishes)
    ? [column<JudgementLine>('評定平均値', 8, 'average', (line) => asNumber(line.gradeAverage))]
    : []),
  ...wishes.map((wish) =>
    column<JudgementLine>(wishShortLabels[wish], 22, 'text', (line) => line.results[wish] ?? null),
  ),
  ...(recommends(wishes)
    ? [
        column<JudgementLine>('申込区分の結果', 22, 'text', (line) => line.choice),
        column<JudgementLine>('境目', 6, 'centre', (line) => (line.borderline ? '○' : null)),
      ]
    : []),
  column<JudgementLine>('知っておくこと', 44, 'text', (line) => line.notices.join('\n')),
  ...(withSchool ? [column<JudgementLine>('校内基準（学校）', 30, 'text', (line) => line.school)] : []),
];

const rowColumns = (wishes: readonly Wish[]) => [
  column<JudgementTableRow>('学籍番号', 11, 'centre', ({ person }) => person.studentNumber),
  column<JudgementTableRow>('年組番号', 13, 'centre', ({ person }) => person.place),
  column<JudgementTableRow>('氏名', 24, 'text', ({ person }) => person.name),
  ...(recommends(wishes)
    ? [column<JudgementTableRow>('評定平均値', 8, 'average', (row) => asNumber(row.gradeAverage))]
    : []),
  column<JudgementTableRow>('奨学金', 14, 'text', (row) => row.wishLabel),
  column<JudgementTableRow>(recommends(wishes) ? '推薦' : '区分', 22, 'text', (row) => row.result),
  column<JudgementTableRow>('基準', 24, 'text', (row) => row.criterion),
  column<JudgementTableRow>('判定', 24, 'text', (row) => row.verdict),
  column<JudgementTableRow>('理由', 50, 'text', (row) => row.reason),
  column<JudgementTableRow>('本人の値', 16, 'text', (row) => row.actual),
  column<JudgementTableRow>('基準の値', 20, 'text', (row) => row.limit),
  column<JudgementTableRow>('次にすること', 36, 'text', (row) => row.next),
  column<JudgementTableRow>('出典', 14, 'text', (row) => row.source),
];

const schoolColumns = [
  column<SchoolTableRow>('学籍番号', 11, 'centre', ({ person }) => person.studentNumber),
  column<SchoolTableRow>('年組番号', 13, 'centre', ({ person }) => person.place),
  column<SchoolTableRow>('氏名', 24, 'text', ({ person }) => person.name),
  column<SchoolTableRow>('校内基準', 30, 'text', (row) => row.rule),
  column<SchoolTableRow>('奨学金', 18, 'text', (row) => row.wishes),
  column<SchoolTableRow>('校内の判定', 14, 'text', (row) => row.verdict),
  column<SchoolTableRow>('理由', 50, 'text', (row) => row.reason),
  column<SchoolTableRow>('本人の値', 16, 'text', (row) => row.actual),
  column<SchoolTableRow>('校内基準の値', 26, 'text', (row) => row.limit),
  column<SchoolTableRow>('校内規程', 34, 'text', (row) => row.basis),
];

/** 一人一行 first, then everything, then 校内基準 apart where the school has any. */
export const judgementTables = (form: FormOf<'judgement-table'>): readonly SheetTable[] => {
  const counted = `${form.people.length} 人`;
  return [
    {
      name: '一人一行',
      ...framed(form.frame, `${form.frame.title}（一人一行）`, counted),
      ...cellsOf(lineColumns(form.wishes, form.schoolBases.length > 0), form.people),
      emptyNote: '生徒はいません。',
      frozenColumns: 3,
      orientation: 'landscape',
      pagesWide: 1,
      appendix: null,
      notes: [],
    },
    {
      name: form.frame.title,
      ...framed(form.frame, `${form.frame.title}（全項目）`, counted),
      ...cellsOf(rowColumns(form.wishes), form.rows),
      emptyNote: '生徒はいません。',
      frozenColumns: 3,
      orientation: 'landscape',
      pagesWide: 1,
      appendix: null,
      notes: [`出典：${form.documents.join('、')}`],
    },
    ...(form.schoolBases.length === 0 ? [] : [schoolSheet(form, counted)]),
  ];
};

const schoolSheet = (form: FormOf<'judgement-table'>, counted: string): SheetTable => ({
  name: '校内基準',
  ...framed(form.frame, `${form.frame.title}（校内基準）`, counted),
  ...cellsOf(schoolColumns, form.schoolRows),
  emptyNote: '校内基準に当たる生徒はいません。',
  frozenColumns: 3,
  orientation: 'landscape',
  pagesWide: 1,
  appendix: null,
  notes: [schoolNotice, ...form.schoolBases],
});
