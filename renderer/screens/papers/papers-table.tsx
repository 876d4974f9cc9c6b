import { useCallback, useMemo, useState } from 'react';
import type { PaperMatrix } from '#core/contract/papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { stageLabels } from '#core/domain/paper-way/words.ts';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { formatMonthDay } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import { todayOf } from '../../today.ts';
import { paperColumns } from './paper-columns.tsx';
import { PaperPanel } from './paper-panel.tsx';
import {
  belongsTo,
  cellsFor,
  type PaperCell,
  type PaperFilter,
  type PaperRow,
  paperFilterLabels,
  paperFilters,
  receiving,
  statusOf,
  stepping,
  takingBack,
} from './paper-status.ts';
import { StepDialog } from './step-dialog.tsx';
import type { RecordedKind } from './step-draft.ts';
import { usePaperChanges } from './use-paper-changes.ts';

const rowKey = (row: PaperRow): string => row.line.studentNumber;

export function PapersTable({
  matrix,
  status,
  filter,
  student,
  toEntry,
  onFilter,
}: Readonly<{
  matrix: PaperMatrix;
  status: WorkspaceStatus;
  filter: PaperFilter;
  student: string | null;
  /** Open the entries that decide the student's papers */
  toEntry: boolean;
  onFilter: (filter: PaperFilter) => void;
}>) {
  const [className, setClassName] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(student);
  const [panelOpen, setPanelOpen] = useState(student !== null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { change, said } = usePaperChanges();
  const { undo, redo } = useStepBack();
  const today = todayOf(status);

  const scheme = useScheme();
  const columns = useMemo(() => paperColumns(matrix.columns, matrix.rows, scheme), [matrix, scheme]);
  const lines = useMemo(() => matrix.rows.map(({ line }) => line), [matrix.rows]);
  const belongs = (row: PaperRow): boolean =>
    belongsTo(filter, row) && (className === null || groupNameOf(row.line, scheme) === className);
  const shown = useHeldRows(matrix.rows, rowKey, belongs, `${filter} ${className ?? ''}`);
  const onActive = useCallback((row: PaperRow | null) => setActive(row?.line.studentNumber ?? null), []);

  const whatOf = (cells: readonly PaperCell[]): string => {
    const [first] = cells;
    if (first === undefined || cells.length > 1) return `${cells.length} 件の書類`;
    const label = statusOf(first.row, first.column)?.need.shortLabel ?? '書類';
    return `${first.row.line.name}さんの${label}`;
  };
  const receive = (cells: readonly PaperCell[]): void => {
    const entries = receiving(cells, today);
    const touched = cells.filter(({ row, column }) =>
      entries.some((c) => c.key === column && c.studentNumber === row.line.studentNumber),
    );
    void change(entries, `${whatOf(touched)}を ${formatMonthDay(today)} 受領にしました`);
  };
  const ask = (kind: RecordedKind, cells: readonly PaperCell[]): void => {
    const able = cellsFor(cells, kind);
    if (able.length > 0) setAsking({ kind, cells: able });
  };
  const onCellKey = (key: string, cells: readonly PaperCell[]): boolean => {
    switch (key.toLowerCase()) {
      case ' ':
        receive(cells);
        return true;
      case 'd':
        ask('returned', cells);
        return true;
      case 'c': {
        const able = cellsFor(cells, 'checked');
        const entries = stepping(able, { kind: 'checked', on: today, note: null });
        void change(entries, `${whatOf(able)}を点検済みにしました`);
        return true;
      }
      case 'delete':
      case 'backspace': {
        const entries = takingBack(cells);
        void change(entries, `${entries.length} 件の記録を取り消しました`);
        return true;
      }
      default:
        return false;
    }
  };
  const onCellClick = (row: PaperRow, column: string): void => {
    const paper = statusOf(row, column);
    // Only an open cell is ticked by a click; what is in or faulty is merely looked at.
    if (paper?.state.kind === 'notReceived') receive([{ row, column }]);
    else setPanelOpen(true);
  };

  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 grow flex-col gap-3 pt-3 pr-6 pb-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <FilterBar
            label="表示する生徒"
            items={paperFilters.map((id) => ({
              id,
              label: paperFilterLabels[id],
              count: matrix.rows.filter((row) => belongsTo(id, row)).length,
            }))}
            selected={filter}
            onSelect={onFilter}
          />
          <ClassFilter rows={lines} selected={className} onSelect={setClassName} />
          <p className="flex flex-wrap gap-x-4 text-small text-ink-soft">
            <span>空欄 不要</span>
            <b className="text-decide">未</b>
            <span>
              <span className="text-met">日付</span> 受領（✓ 点検済み）
            </span>
            <b className="text-unmet">不備</b>
            <span>
              <b className="text-unknown">？</b> 入力待ち
            </span>
          </p>
        </div>
        <div className="min-h-60 grow">
          <Grid
            key={student ?? ''}
            label="書類の受領"
            rows={shown}
            columns={columns}
            rowKey={rowKey}
            readOnly
            start={student === null ? null : { rowKey: student, column: matrix.columns[0]?.key ?? null }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellKey={onCellKey}
            onCellClick={onCellClick}
            onUndo={() => void undo()}
            onRedo={() => void redo()}
            empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
          >
            <span role="status" className="min-w-0 truncate">
              {said}
            </span>
          </Grid>
        </div>
      </div>
      {active !== null && panelOpen && (
        <PaperPanel
          key={active}
          row={matrix.rows.find((row) => row.line.studentNumber === active) ?? null}
          today={today}
          toEntry={toEntry && active === student}
          onChange={(entries, sentence) => void change(entries, sentence)}
          onClose={() => setPanelOpen(false)}
        />
      )}
      {asking !== null && (
        <StepDialog
          kind={asking.kind}
          what={whatOf(asking.cells)}
          today={today}
          onClose={() => setAsking(null)}
          onSave={(step) => {
            setAsking(null);
            void change(
              stepping(asking.cells, step),
              `${whatOf(asking.cells)}の${stageLabels[step.kind]}を記録しました`,
            );
          }}
        />
      )}
    </div>
  );
}

type Asking = Readonly<{ kind: RecordedKind; cells: readonly PaperCell[] }>;
