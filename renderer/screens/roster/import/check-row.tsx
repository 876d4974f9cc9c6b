// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell
import { memo, type ReactNode } from 'react';
import type { ImportCell, ImportPreview, ImportRow, ImportRowState } from '#core/contract/import.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { cx } from '../../../components/class-names.ts';
import { CellEditor } from './cell-editor.tsx';
import { cellId, fixedWidths } from './check-cells.ts';
import type { Cursor } from './cursor.ts';

const stateLabels: Readonly<Record<ImportRowState, string>> = {
  add: '追加',
  update: '更新',
  same: '変更なし',
  rejected: '要修正',
  leftOut: '除外',
};

type CheckRowProps = Readonly<{
  /** undefined = on its way */
  row: ImportRow | undefined;
  index: number;
  columns: ImportPreview['columns'];
  widths: readonly number[];
  gridId: string;
  cursor: Cursor;
  editing: boolean;
  busy: boolean;
  onPoint: (column: number, edit: boolean) => void;
  /** `text` null = left as it was */
  onEdited: (row: number, field: string, before: string, text: string | null) => void;
  onLeaveOut: (row: number, leaveOut: boolean) => void;
}>;

/** One row of the file, and under it what is wrong with it or what it changes. */
export const CheckRow = memo(function CheckRow(props: CheckRowProps) {
  const { row, index, columns } = props;
  if (row === undefined) return <div className="h-[33px] border-b border-rule px-2 text-ink-faint">…</div>;
  const remarks = remarksOf(row, columns);
  const out = row.state === 'leftOut';
  return (
    <div className={cx('border-b border-rule', out ? 'text-ink-faint' : '')}>
      <div role="row" aria-rowindex={index + 2} className="flex h-8">
        <Fixed width={fixedWidths.row}>{row.row}</Fixed>
        <Fixed width={fixedWidths.include}>
          <Checkbox
            aria-label={`${row.row} 行目を取り込む`}
            excludeFromTabOrder
            isSelected={!out}
            isDisabled={props.busy}
            onChange={(included) => props.onLeaveOut(row.row, !included)}
          />
        </Fixed>
        <Fixed width={fixedWidths.state}>
          <span className={row.state === 'rejected' ? 'font-bold text-unmet' : ''}>
            {stateLabels[row.state]}
          </span>
        </Fixed>
        {columns.map((column, position) => (
          <Cell
            key={column.field}
            cell={row.cells.find((cell) => cell.field === column.field)}
            label={column.label}
            position={position}
            rowNumber={row.row}
            row={props}
            field={column.field}
          />
        ))}
      </div>
      {remarks.length === 0 ? null : (
        <div role="row" aria-rowindex={index + 2}>
          <div
            role="gridcell"
            className="sticky left-0 w-fit max-w-[64rem] pr-4 pb-1.5 pl-[4.5rem] text-small"
          >
            {remarks.map((remark) => (
              <p key={remark.text} className={remark.tone}>
                {remark.text}
              </p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
});

function Cell({
  cell,
  label,
  position,
  rowNumber,
  row,
  field,
}: Readonly<{
  cell: ImportCell | undefined;
  label: string;
  position: number;
  rowNumber: number;
  row: CheckRowProps;
  field: string;
}>) {
  const active = row.cursor.index === row.index && row.cursor.column === position;
  const text = cell?.text ?? '';
  const width = row.widths[position] ?? 0;
  const kind = cell?.problem?.kind ?? null;
  if (active && row.editing) {
    return (
      <CellEditor
        label={label}
        text={text}
        width={width}
        onDone={(typed) => row.onEdited(rowNumber, field, text, typed)}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      id={cellId(row.gridId, { index: row.index, column: position })}
      role="gridcell"
      aria-selected={active}
      aria-invalid={kind === 'error' ? true : undefined}
      title={text}
      style={{ width }}
      onClick={() => row.onPoint(position, false)}
      onDoubleClick={() => row.onPoint(position, true)}
      className={cx(
        'flex shrink-0 items-center gap-1 overflow-hidden border-2 px-1.5 whitespace-nowrap',
        kind === 'error' && 'bg-unmet-soft font-bold text-unmet',
        kind === 'warning' && 'bg-decide-soft text-decide',
        active ? 'border-accent' : kind === 'error' ? 'border-unmet' : 'border-transparent',
      )}
    >
      {text === '' && kind !== null ? '（空）' : text}
      {cell?.corrected === true ? <span className="text-small text-ink-faint">（直し）</span> : null}
    </div>
  );
}

function Fixed({ width, children }: Readonly<{ width: number; children: ReactNode }>) {
  return (
    <div role="gridcell" style={{ width }} className="flex shrink-0 items-center px-2 whitespace-nowrap">
      {children}
    </div>
  );
}

type Remark = Readonly<{ text: string; tone: string }>;

function remarksOf(row: ImportRow, columns: ImportPreview['columns']): readonly Remark[] {
  const labelOf = (field: string) => columns.find((column) => column.field === field)?.label ?? '';
  const ofRow = row.problems.map((text) => ({ text, tone: 'text-unmet font-bold' }));
  const ofCells = row.cells.flatMap((cell) =>
    cell.problem === null
      ? []
      : [
          {
            text: `${labelOf(cell.field)}：${cell.problem.message}`,
            tone: cell.problem.kind === 'error' ? 'text-unmet font-bold' : 'text-decide',
          },
        ],
  );
  const changes =
    row.changes.length === 0
      ? []
      : [
          {
            text: row.changes
              .map((change) => `${change.label} ${change.before || '（空）'} → ${change.after || '（空）'}`)
              .join('、'),
            tone: 'text-ink-soft',
          },
        ];
  return [...ofRow, ...ofCells, ...changes];
}
