import { ClipboardPaste } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { HolderTable, HolderTableRow } from '#core/contract/adoption.ts';
import { holderKindShortLabels } from '#core/domain/adoption/words.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { useStepBack } from '../../components/use-step-back.ts';
import { useScheme } from '../../scheme.ts';
import { AfterPrints } from './after-prints.tsx';
import { eventWords } from './event-words.ts';
import { HolderPanel } from './holder-panel.tsx';
import { NoHolders } from './no-holders.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { personColumns } from './step-columns.tsx';
import { filterItems, type StepFilter } from './step-table.tsx';
import type { TabProps } from './tab-props.ts';

const filters: readonly StepFilter<HolderTableRow>[] = [
  { id: 'all', label: 'すべて', belongs: () => true },
  { id: 'running', label: '貸与・支給中', belongs: ({ standing }) => standing.state.kind === 'running' },
  { id: 'paused', label: '休止・停止', belongs: ({ standing }) => standing.state.kind === 'paused' },
  { id: 'over', label: '終了', belongs: ({ isOver }) => isOver },
  { id: 'eventOpen', label: '届・報告が未済', belongs: ({ open }) => open > 0 },
];

/** 異動: every scholarship with where it stands; the panel records what happens to it. */
export function EventsTab(props: TabProps) {
  const table = useQueryOf('adoption.holders', {});
  const [pasting, setPasting] = useState(false);
  if (table.error !== null) return <ReadFailure failure={table.error} onRetry={() => void table.refetch()} />;
  if (table.data === undefined) return <Loading />;
  return (
    <>
      {table.data.rows.length === 0 ? (
        <NoHolders onPaste={() => setPasting(true)} />
      ) : (
        <Events {...props} table={table.data} onPaste={() => setPasting(true)} />
      )}
      {pasting && <PasteDialog of="holders" onClose={() => setPasting(false)} />}
    </>
  );
}

const keyOf = (row: HolderTableRow): string => row.key;

function Events({
  table,
  filter,
  onFilter,
  student,
  onPaste,
}: TabProps & Readonly<{ table: HolderTable; onPaste: () => void }>) {
  const scheme = useScheme();
  const [className, setClassName] = useState<string | null>(null);
  const opened = table.rows.find((row) => row.studentNumber === student)?.key ?? null;
  const [active, setActive] = useState<string | null>(opened);
  const [panelOpen, setPanelOpen] = useState(opened !== null);
  const { undo, redo } = useStepBack();
  const columns = useMemo(() => columnsFor(table, scheme), [table, scheme]);
  const chosen = filters.find(({ id }) => id === filter) ?? filters[0];
  const inClass = (row: HolderTableRow): boolean =>
    className === null || groupNameOf(row, scheme) === className;
  const shown = useHeldRows(
    table.rows,
    keyOf,
    (row) => (chosen?.belongs(row) ?? true) && inClass(row),
    `${chosen?.id} ${className ?? ''}`,
  );
  const onActive = useCallback((row: HolderTableRow | null) => setActive(row?.key ?? null), []);
  const activeRow = table.rows.find((row) => row.key === active) ?? null;
  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 grow flex-col gap-2 pt-3 pr-6 pb-4">
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" icon={ClipboardPaste} onPress={onPaste}>
            採用者を貼り付ける
          </Button>
          <AfterPrints
            prints={[
              {
                label: '異動届 送付一覧',
                sheet: { kind: 'event-list' },
                isDisabled: !table.rows.some(({ open }) => open > 0),
              },
            ]}
          />
          <span className="ml-auto">
            <ClassFilter rows={table.rows} selected={className} onSelect={setClassName} />
          </span>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <FilterBar
            label="表示する学生"
            items={filterItems(filters, chosen?.id ?? 'all', table.rows.filter(inClass))}
            selected={chosen?.id ?? 'all'}
            onSelect={onFilter}
          />
        </div>
        <div className="min-h-48 grow">
          <Grid
            key={student ?? ''}
            label="異動"
            rows={shown}
            columns={columns}
            rowKey={keyOf}
            readOnly
            start={opened === null ? null : { rowKey: opened, column: null }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellClick={() => setPanelOpen(true)}
            onUndo={() => void undo()}
            onRedo={() => void redo()}
            empty={<p className="text-ink-soft">この条件に当てはまる学生はいません。</p>}
          />
        </div>
      </div>
      {activeRow !== null && panelOpen && (
        <HolderPanel
          key={activeRow.key}
          row={activeRow}
          rules={table.rules[activeRow.holder.edition] ?? null}
          onClose={() => setPanelOpen(false)}
        />
      )}
    </div>
  );
}

const yen = (amount: number | null): string => (amount === null ? '' : amount.toLocaleString('ja-JP'));
const month = (text: string | null): string => (text ?? '').replace('-', '/');

const columnsFor = (
  { rows }: HolderTable,
  scheme: Parameters<typeof personColumns>[1],
): readonly GridColumn<HolderTableRow>[] => [
  ...personColumns(rows, scheme),
  showColumn<HolderTableRow>('kind', '奨学金', 64, ({ holder }) => holderKindShortLabels[holder.kind]),
  showColumn<HolderTableRow>('state', '状態', 112, (row) => row.stateLabel, {
    draw: (row) => (
      <span className={row.standing.state.kind === 'running' ? undefined : 'font-bold text-decide'}>
        {row.stateLabel}
      </span>
    ),
  }),
  showColumn<HolderTableRow>('open', '未済', 56, ({ open }) => (open === 0 ? '' : String(open)), {
    align: 'center',
    kind: 'figure',
    draw: ({ open }) =>
      open === 0 ? null : (
        <span title="届の提出か、機構への報告が済んでいない異動" className="font-bold text-decide">
          {open}
        </span>
      ),
  }),
  showColumn<HolderTableRow>('monthly', '月額', 80, ({ standing }) => yen(standing.monthly), {
    align: 'end',
    kind: 'figure',
  }),
  showColumn<HolderTableRow>('scholarNumber', '奨学生番号', 136, ({ holder }) => holder.scholarNumber),
  showColumn<HolderTableRow>('startsOn', '始期', 84, ({ holder }) => month(holder.startsOn)),
  showColumn<HolderTableRow>('endsOn', '終期', 84, ({ holder }) => month(holder.endsOn)),
  showColumn<HolderTableRow>('events', '異動', 260, ({ events }) =>
    events.map((event) => eventWords(event)).join('、'),
  ),
];
