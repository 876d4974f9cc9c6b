import type { GradeField, GradeRow } from '#core/contract/students.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { type GridCell, type GridChoice, type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { ResultBadge } from '../../components/verdict-badge.tsx';
import { resultWording } from '../../messages.ts';
import { type Drafts, draftKey } from './drafts.ts';

type Spec = Readonly<{
  field: GradeField;
  heading: string;
  group: string | null;
  width: number;
  kind: 'figure' | 'text';
  /** Says in words why the group is not needed; its other cells are only pale. */
  saysWhy: boolean;
}>;

const spec = (
  field: GradeField,
  heading: string,
  group: string | null,
  width: number,
  more: Partial<Spec> = {},
): Spec => ({ field, heading, group, width, kind: 'text', saysWhy: false, ...more });

const specs: readonly Spec[] = [
  spec('gradeAverage', '評定平均値', null, 84, { kind: 'figure' }),
  spec('gradePeriod', '対象期間', null, 84),
  spec('studyWillMethod', '方法', '学修意欲の確認', 84, { saysWhy: true }),
  spec('studyWillResult', '結果', '学修意欲の確認', 102),
  spec('studyWillDate', '日付', '学修意欲の確認', 120),
  spec('studyWillBy', '確認者', '学修意欲の確認', 88),
  spec('specialTalent', '資質能力', '第一種の特例', 76, { saysWhy: true }),
  spec('specialWill', '学修意欲', '第一種の特例', 72),
  spec('loan2Basis', '基準', '第二種', 88, { saysWhy: true }),
];

/**
 * 「1」 chooses the first of the list, so that a whole column can be filled on the number keys; not where a figure has
 * a meaning of its own (対象期間「2」 is up to the 2nd year).
 */
const choicesOf = (field: GradeField): readonly GridChoice[] =>
  (columnOf(field)?.choices ?? []).map((label, index) => ({
    label,
    aliases: field === 'gradePeriod' ? [] : [String(index + 1)],
  }));

export function gradeColumns(rows: readonly GradeRow[], drafts: Drafts): readonly GridColumn<GradeRow>[] {
  return [
    ...placeColumns(rows),
    ...specs.map((entry) => factColumn(entry, drafts)),
    // The outlook before the marks: it is what an entry changes, so it is in sight while one is typed.
    outlookColumn,
    showColumn<GradeRow>('marks', '評定一覧', 108, marksText, { note: '合計／科目数', align: 'end' }),
  ];
}

/**
 * A cell that the average makes unnecessary is pale and says so, but takes what is typed: an officer may have the
 * interview on record already, and next week's average may need it.
 */
function factColumn(entry: Spec, drafts: Drafts): GridColumn<GradeRow> {
  const { field } = entry;
  const cell = (row: GradeRow): GridCell => {
    const draft = drafts.get(draftKey(row.studentNumber, field));
    const stored = row.cells[field];
    return {
      text: draft?.edit.text ?? stored.text,
      problem: draft === undefined ? stored.problem : draft.problem,
      hint: stored.needed || stored.whyNot === null ? null : entry.saysWhy ? stored.whyNot : '',
      locked: null,
    };
  };
  return {
    ...showColumn<GradeRow>(field, entry.heading, entry.width, () => ''),
    group: entry.group,
    align: entry.kind === 'figure' ? 'end' : 'start',
    kind: entry.kind,
    choices: choicesOf(field),
    cell,
  };
}

function marksText({ marks }: GradeRow): string {
  if (marks === null) return '';
  const missing = marks.missing === 0 ? '' : `（欠 ${marks.missing}）`;
  return `${marks.sum}／${marks.count}${missing}`;
}

const wishes: readonly Wish[] = ['grant', 'loan1', 'loan2', 'combined'];

/** One place per wish, so that the shapes stand under each other. */
const outlookColumn: GridColumn<GradeRow> = showColumn<GradeRow>(
  'outlook',
  '判定の見込み',
  128,
  ({ outlook }) =>
    outlook.map((each) => `${wishShortLabels[each.wish]} ${resultWording(each.wish, each).label}`).join('、'),
  {
    note: '給・一・二・併',
    draw: ({ outlook }) => (
      <span className="flex gap-1">
        {wishes.map((wish) => {
          const found = outlook.find((entry) => entry.wish === wish);
          return (
            <span key={wish} className="inline-flex size-6 items-center justify-center">
              {found !== undefined && (
                <>
                  <span className="sr-only">{wishShortLabels[wish]}</span>
                  <ResultBadge wish={wish} result={found} compact />
                </>
              )}
            </span>
          );
        })}
      </span>
    ),
  },
);
