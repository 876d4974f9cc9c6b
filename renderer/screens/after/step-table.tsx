import { type ReactNode, useCallback, useState } from 'react';
import type { StepChange } from '#core/contract/adoption.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar, type FilterItem } from '../../components/filter-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/model.ts';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { formatMonthDay } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import type { AfterFilter } from './after-params.ts';
import { DefectDialog } from './defect-dialog.tsx';
import type { StepGridCell, StepRow } from './step-columns.tsx';
import type { AdoptionChanges } from './use-adoption-changes.ts';

export type StepFilter<Row> = Readonly<{
  id: AfterFilter;
  label: string;
  belongs: (row: Row) => boolean;
}>;

/** A filter that nobody belongs to takes no room; the first and the chosen one always stand. */
export const filterItems = <Row,>(
  filters: readonly StepFilter<Row>[],
  chosen: AfterFilter,
  rows: readonly Row[],
): readonly FilterItem<AfterFilter>[] =>
  filters
    .map(({ id, label, belongs }) => ({ id, label, count: rows.filter(belongs).length }))
    .filter(({ id, count }, at) => at === 0 || id === chosen || count > 0);

const keyOf = (row: StepRow): string => row.key;

/**
 * A table of steps: Space records today, Delete takes back, D a defect, N not needed; a range of cells at once. What a
 * tab adds are its columns, its filters, its keys and its panel.
 */
export function StepTable<Row extends StepRow>({
  label,
  rows,
  columns,
  filters,
  filter,
  onFilter,
  today,
  changes,
  changeOf,
  onKey,
  student,
  panel,
  tools,
  above,
  hasDefects = false,
  hasNotNeeded = false,
  empty,
}: Readonly<{
  label: string;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  filters: readonly StepFilter<Row>[];
  filter: AfterFilter;
  onFilter: (filter: AfterFilter) => void;
  today: IsoDate;
  changes: AdoptionChanges;
  /** null: the column is no step of the row */
  changeOf: (cell: StepGridCell<Row>, mark: StepChange['mark']) => StepChange | null;
  /** Keys of the tab's own, before those of the steps */
  onKey?: (key: string, cells: readonly StepGridCell<Row>[]) => boolean;
  student: string | null;
  panel: (row: Row, close: () => void) => ReactNode;
  /** Buttons over the table */
  tools: ReactNode;
  /** Counts and notices under them */
  above?: ReactNode;
  hasDefects?: boolean;
  hasNotNeeded?: boolean;
  empty: ReactNode;
}>) {
  const scheme = useScheme();
  const [className, setClassName] = useState<string | null>(null);
  const opened = rows.find((row) => row.studentNumber === student)?.key ?? null;
  const [active, setActive] = useState<string | null>(opened);
  const [panelOpen, setPanelOpen] = useState(opened !== null);
  const [defect, setDefect] = useState<readonly StepGridCell<Row>[]>([]);
  const { undo, redo } = useStepBack();
  const chosen = filters.find(({ id }) => id === filter) ?? filters[0];
  const inClass = (row: Row): boolean => className === null || groupNameOf(row, scheme) === className;
  const belongs = (row: Row): boolean => (chosen?.belongs(row) ?? true) && inClass(row);
  const shown = useHeldRows(rows, keyOf, belongs, `${chosen?.id} ${className ?? ''}`);
  const onActive = useCallback((row: Row | null) => setActive(row?.key ?? null), []);

  const record = (cells: readonly StepGridCell<Row>[], mark: StepChange['mark'], what: string): void => {
    const wanted = cells.flatMap((cell) => changeOf(cell, mark) ?? []);
    void changes.mark(wanted, `${wanted.length} 件${what}`);
  };
  const stepsIn = (cells: readonly StepGridCell<Row>[], open: boolean): readonly StepGridCell<Row>[] =>
    cells.filter(({ row, column }) => {
      const cell = row.cells[column];
      return (
        cell !== undefined &&
        (open ? cell.mark?.kind !== 'done' && cell.asked !== 'notNeeded' : cell.mark !== null)
      );
    });
  const onCellKey = (key: string, cells: readonly StepGridCell<Row>[]): boolean => {
    if (onKey?.(key, cells) === true) return true;
    switch (key.toLowerCase()) {
      case ' ':
        record(stepsIn(cells, true), done(today), `を ${formatMonthDay(today)} 済みにしました`);
        return true;
      case 'd':
        if (hasDefects) setDefect(cells.filter(({ row, column }) => row.cells[column] !== undefined));
        return hasDefects;
      case 'n':
        if (hasNotNeeded)
          record(
            cells.filter(({ row, column }) => row.cells[column] !== undefined),
            { ...done(today), kind: 'notNeeded' },
            'を不要にしました',
          );
        return hasNotNeeded;
      case 'delete':
      case 'backspace':
        record(stepsIn(cells, false), null, 'の記録を取り消しました');
        return true;
      default:
        return false;
    }
  };
  const onCellClick = (row: Row, column: string): void => {
    const cell = row.cells[column];
    // Only an open step is ticked by a click; anything else is merely looked at.
    if (cell !== undefined && cell.mark === null && cell.asked !== 'notNeeded')
      record([{ row, column }], done(today), `を ${formatMonthDay(today)} 済みにしました`);
    else setPanelOpen(true);
  };
  const activeRow = rows.find((row) => row.key === active) ?? null;

  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 grow flex-col gap-2 pt-3 pr-6 pb-4">
        <div className="flex flex-wrap items-center gap-2">
          {tools}
          <span className="ml-auto">
            <ClassFilter rows={rows} selected={className} onSelect={setClassName} />
          </span>
        </div>
        {above}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <FilterBar
            label="表示する学生"
            items={filterItems(filters, chosen?.id ?? 'all', rows.filter(inClass))}
            selected={chosen?.id ?? 'all'}
            onSelect={onFilter}
          />
        </div>
        <div className="min-h-48 grow">
          <Grid
            key={student ?? ''}
            label={label}
            rows={shown}
            columns={columns}
            rowKey={keyOf}
            readOnly
            start={opened === null ? null : { rowKey: opened, column: null }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellKey={onCellKey}
            onCellClick={onCellClick}
            onUndo={() => void undo()}
            onRedo={() => void redo()}
            empty={empty}
          >
            <Said changes={changes} />
          </Grid>
        </div>
      </div>
      {activeRow !== null && panelOpen && panel(activeRow, () => setPanelOpen(false))}
      {defect.length > 0 && (
        <DefectDialog
          what={defect.length === 1 ? `${defect[0]?.row.name ?? ''}さん` : `${defect.length} 件`}
          onClose={() => setDefect([])}
          onSave={(note) => {
            setDefect([]);
            record(defect, { kind: 'defect', on: today, issuedOn: null, note }, 'の不備を記録しました');
          }}
        />
      )}
    </div>
  );
}

/** In the bottom line, so that the rows stay under the hand: what was refused goes before what was done. */
function Said({ changes: { said, refused } }: Readonly<{ changes: AdoptionChanges }>) {
  if (refused === null)
    return (
      <span role="status" className="min-w-0 truncate">
        {said}
      </span>
    );
  return (
    <span role="alert" title={refused} className="min-w-0 font-bold text-unmet">
      {refused}
      {said !== null && <span className="font-normal text-ink">　{said}</span>}
    </span>
  );
}

const done = (on: IsoDate) => ({ kind: 'done', on, issuedOn: null, note: null }) as const;
