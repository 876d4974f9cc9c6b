import type { FactCell, GradeField, GradeRow, GradeTable } from '#core/contract/students.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { isStatement } from '#core/domain/grades/entries.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { cx } from '../../components/class-names.ts';
import { type GridCell, type GridChoice, type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { ResultBadge } from '../../components/verdict-badge.tsx';
import { resultWording } from '../../messages.ts';
import { type Drafts, draftKey } from './drafts.ts';
import { gradeSpecs } from './grade-specs.ts';

/**
 * 「1」 chooses the first of the list, so that a whole column can be filled on the number keys; not where a figure has
 * a meaning of its own (対象期間「2」 is up to the 2nd year).
 */
const choicesOf = (field: GradeField): readonly GridChoice[] =>
  (columnOf(field)?.choices ?? []).map((label, index) => ({
    label,
    aliases: field === 'gradePeriod' ? [] : [String(index + 1)],
  }));

/** What the table knows of its columns. */
export type Asked = Pick<GradeTable, 'rows' | 'fields' | 'wishes'>;

/** Only what the edition asks about has a column. */
export function gradeColumns(
  { rows, fields, wishes }: Asked,
  drafts: Drafts,
  scheme: Scheme,
): readonly GridColumn<GradeRow>[] {
  const outlook = wishes.length === 0 ? [] : [outlookColumn(wishes)];
  // Many figures push the statements out of sight, but never what the figures lead to.
  const beforeOutlook = fields.filter((field) => !fields.includes('gpa') || !isStatement(field));
  const columnsOf = (shown: readonly GradeField[]) =>
    shown.flatMap((field) => [
      ...(field === 'aboveMean' ? [meanColumn] : []),
      factColumn(field, drafts, wishes),
      ...(field === 'gpa' && fields.includes('gpaRank') ? [rankColumn] : []),
    ]);
  return [
    ...placeColumns(rows, scheme),
    ...columnsOf(beforeOutlook),
    // The outlook before the marks: it is what an entry changes, so it is in sight while one is typed.
    ...outlook,
    ...columnsOf(fields.filter((field) => !beforeOutlook.includes(field))),
    ...(fields.includes('gradeAverage')
      ? [showColumn<GradeRow>('marks', '評定一覧', 108, marksText, { note: '合計／科目数', align: 'end' })]
      : []),
  ];
}

/** Counted from the GPAs of everyone in the roster; a rank that the school types beside it comes before it. */
const rankColumn = showColumn<GradeRow>('place', '順位', 152, ({ place }) => place, {
  note: '学部・学年の中',
});

const meanColumn = showColumn<GradeRow>('mean', 'GPA の平均', 76, ({ mean }) => mean, {
  note: '学部・学年',
  align: 'end',
});

/**
 * A cell that the average makes unnecessary is pale and says so, but takes what is typed: an officer may have the
 * interview on record already, and next week's average may need it.
 */
function factColumn(field: GradeField, drafts: Drafts, wishes: readonly Wish[]): GridColumn<GradeRow> {
  const entry = gradeSpecs[field];
  const cell = (row: GradeRow): GridCell => {
    const draft = drafts.get(draftKey(row.studentNumber, field));
    const stored = row.cells[field] ?? notShown;
    return {
      text: draft?.edit.text ?? stored.text,
      problem: draft === undefined ? stored.problem : draft.problem,
      hint: stored.needed || stored.whyNot === null ? null : entry.saysWhy ? stored.whyNot : '',
      locked: null,
    };
  };
  return {
    ...showColumn<GradeRow>(field, entry.heading, entry.width, () => ''),
    // Elsewhere than for 第二種 the same grounds open 緊急採用 and 応急採用.
    group: field === 'loan2Basis' && !wishes.includes('loan2') ? '学校の認定' : entry.group,
    align: entry.kind === 'figure' ? 'end' : 'start',
    kind: entry.kind,
    choices: choicesOf(field),
    cell,
  };
}

const notShown: FactCell = { text: '', problem: null, needed: false, whyNot: null };

function marksText({ marks }: GradeRow): string {
  if (marks === null) return '';
  const missing = marks.missing === 0 ? '' : `（欠 ${marks.missing}）`;
  return `${marks.sum}／${marks.count}${missing}`;
}

/** One character for the narrow place of a wish. */
const wishMarks: Readonly<Record<Wish, string>> = {
  grant: '給',
  loan1: '一',
  loan2: '二',
  combined: '併',
  emergency1: '緊',
  emergency2: '応',
  continuation: '適',
};

const outlookText = ({ outlook }: GradeRow): string =>
  outlook.map((each) => `${wishShortLabels[each.wish]} ${resultWording(each.wish, each).label}`).join('、');

/** One place per wish, so that the shapes stand under each other; a single wish has room for its word. */
function outlookColumn(wishes: readonly Wish[]): GridColumn<GradeRow> {
  const compact = wishes.length > 1;
  return showColumn<GradeRow>(
    'outlook',
    '判定の見込み',
    compact ? 16 + 28 * Math.max(wishes.length, 4) : 148,
    outlookText,
    {
      note: compact ? wishes.map((wish) => wishMarks[wish]).join('・') : null,
      draw: ({ outlook }) => (
        <span className="flex gap-1">
          {wishes.map((wish) => {
            const found = outlook.find((entry) => entry.wish === wish);
            return (
              <span
                key={wish}
                className={cx('inline-flex items-center justify-center', compact ? 'size-6' : undefined)}
              >
                {found !== undefined && (
                  <>
                    <span className="sr-only">{wishShortLabels[wish]}</span>
                    <ResultBadge wish={wish} result={found} compact={compact} />
                  </>
                )}
              </span>
            );
          })}
        </span>
      ),
    },
  );
}
