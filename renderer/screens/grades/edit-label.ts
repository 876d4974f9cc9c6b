import type { GradeRow } from '#core/contract/students.ts';
import type { EditCause, RowEdit } from '../../components/grid/model.ts';

const verbs: Readonly<Record<EditCause, string>> = {
  typed: '入力',
  pasted: '貼り付け',
  cut: '切り取り',
  cleared: '削除',
  filled: 'コピー',
};

/** Names the step in 元に戻す: 「評定平均値の入力（髙橋　太郎）」「成績の貼り付け（24 セル）」 */
export function editLabel(
  edits: readonly RowEdit<GradeRow>[],
  cause: EditCause,
  headingOf: (column: string) => string,
): string {
  const [first] = edits;
  if (first === undefined) return '成績の入力';
  if (edits.length === 1) return `${headingOf(first.column)}の${verbs[cause]}（${first.row.name}）`;
  const columns = new Set(edits.map((edit) => edit.column));
  const what = columns.size === 1 ? headingOf(first.column) : '成績';
  return `${what}の${verbs[cause]}（${edits.length} セル）`;
}
