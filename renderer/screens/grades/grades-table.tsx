import { useMemo, useRef, useState } from 'react';
import type { GradeRow, GradeTable } from '#core/contract/students.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { Button } from '../../components/button.tsx';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid, type GridHandle } from '../../components/grid/grid.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { useScheme } from '../../scheme.ts';
import { refusedEdits } from './drafts.ts';
import { editLabel } from './edit-label.ts';
import { gradeColumns } from './grade-columns.tsx';
import { belongsTo, filterLabel, filtersFor, type GradeFilter } from './grade-filters.ts';
import { useGradeEdits } from './use-grade-edits.ts';

export type GradesTableProps = Readonly<{
  table: GradeTable;
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

export function GradesTable({ table, readAt, status, filter, student, field, onFilter }: GradesTableProps) {
  const { rows } = table;
  const [className, setClassName] = useState<string | null>(null);
  const [whyNot, setWhyNot] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const { drafts, edit } = useGradeEdits(status.kind, readAt);
  const { undo, redo } = useStepBack();

  const scheme = useScheme();
  const columns = useMemo(() => gradeColumns(table, drafts, scheme), [table, drafts, scheme]);
  const belongs = (row: GradeRow): boolean =>
    belongsTo(filter, row) && (className === null || groupNameOf(row, scheme) === className);
  const shown = useHeldRows(rows, rowKey, belongs, `${filter} ${className ?? ''}`);
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
          items={filtersFor(table, filter).map((id) => ({
            id,
            label: filterLabel(id, table),
            count: rows.filter((row) => belongsTo(id, row)).length,
          }))}
          selected={filter}
          onSelect={onFilter}
        />
        <ClassFilter rows={rows} selected={className} onSelect={setClassName} />
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
          start={student === null ? null : { rowKey: student, column: field ?? table.fields[0] ?? null }}
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
