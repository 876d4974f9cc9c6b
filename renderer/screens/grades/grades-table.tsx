import { useMemo, useRef, useState } from 'react';
import type { GradeRow } from '#core/contract/students.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { classNameOf } from '#core/domain/case.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { ClassFilter, classNamesOf } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid, type GridHandle } from '../../components/grid/grid.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { refusedEdits } from './drafts.ts';
import { editLabel } from './edit-label.ts';
import { gradeColumns } from './grade-columns.tsx';
import { belongsTo, type GradeFilter, gradeFilterLabels, gradeFilters } from './grade-filters.ts';
import { useGradeEdits } from './use-grade-edits.ts';

export type GradesTableProps = Readonly<{
  rows: readonly GradeRow[];
  /** When the rows were read */
  readAt: number;
  status: WorkspaceStatus;
  filter: GradeFilter;
  student: string | null;
  field: string | null;
  onFilter: (filter: GradeFilter) => void;
}>;

/** The full name of a column, as the history of changes shows it (「学修意欲の確認日」). */
const labelOf = (field: string): string => columnOf(field)?.label ?? '成績';

const rowKey = (row: GradeRow): string => row.studentNumber;

export function GradesTable({ rows, readAt, status, filter, student, field, onFilter }: GradesTableProps) {
  const judgement = useQueryOf('judgement.list', {});
  const [className, setClassName] = useState<string | null>(null);
  const [whyNot, setWhyNot] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const { drafts, edit } = useGradeEdits(status.kind, readAt);
  const { undo, redo } = useStepBack();

  const borderline = useMemo(
    () => new Set(judgement.data?.lines.filter((line) => line.borderline).map((line) => line.studentNumber)),
    [judgement.data],
  );
  const columns = useMemo(() => gradeColumns(rows, drafts), [rows, drafts]);
  const belongs = (row: GradeRow): boolean =>
    belongsTo(filter, row, borderline) && (className === null || classNameOf(row) === className);
  const shown = useHeldRows(rows, rowKey, belongs, `${filter} ${className ?? ''} ${borderline.size > 0}`);
  const refused = refusedEdits(drafts);
  const showRefused = (): void => {
    const [first] = refused;
    if (first === undefined) return;
    setClassName(null);
    onFilter('all');
    // After the table has been drawn with everybody in it
    requestAnimationFrame(() => grid.current?.goTo(first.studentNumber, first.field));
  };

  return (
    <div className="flex min-h-0 grow flex-col gap-3 px-6 pb-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <FilterBar
          label="表示する生徒"
          items={gradeFilters.map((id) => ({
            id,
            label: gradeFilterLabels[id],
            count: rows.filter((row) => belongsTo(id, row, borderline)).length,
          }))}
          selected={filter}
          onSelect={onFilter}
        />
        <ClassFilter classNames={classNamesOf(rows)} selected={className} onSelect={setClassName} />
        {refused.length > 0 && (
          <span role="status" className="flex items-center gap-2 text-table font-bold text-unmet">
            保存していないセルが {refused.length} あります
            <Button size="small" variant="danger" onPress={showRefused}>
              直すセルへ
            </Button>
          </span>
        )}
      </div>
      <div className="min-h-60 grow">
        <Grid
          key={`${student ?? ''} ${field ?? ''}`}
          label="成績"
          rows={shown}
          columns={columns}
          rowKey={rowKey}
          start={student === null ? null : { rowKey: student, column: field ?? 'gradeAverage' }}
          onEdit={(edits, cause) =>
            void edit(
              editLabel(edits, cause, labelOf),
              edits.map(({ row, column, text }) => ({
                studentNumber: row.studentNumber,
                field: column,
                text,
              })),
            )
          }
          onUndo={() => void undo()}
          onRedo={() => void redo()}
          onActive={(row, column) => setWhyNot(reasonOf(row, column))}
          empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
          handle={grid}
        >
          {whyNot !== null && (
            <span className="shrink-0 text-ink-soft">{whyNot}（必要なときは入力できます）</span>
          )}
        </Grid>
      </div>
    </div>
  );
}

/** Why the active cell is pale; null = it is not. */
function reasonOf(row: GradeRow | null, column: string): string | null {
  const cell = row === null ? undefined : Object.entries(row.cells).find(([field]) => field === column)?.[1];
  return cell === undefined || cell.needed ? null : cell.whyNot;
}
