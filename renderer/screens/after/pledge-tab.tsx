import { CalendarClock, ClipboardPaste } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PledgeRow, PledgeTable } from '#core/contract/adoption.ts';
import { guaranteeLabels, holderKindShortLabels } from '#core/domain/adoption/words.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { formatMonthDay } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import { AfterPrints } from './after-prints.tsx';
import { DueDialog } from './due-dialog.tsx';
import { NoHolders } from './no-holders.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { PledgePanel } from './pledge-panel.tsx';
import { personColumns, stepColumn } from './step-columns.tsx';
import { type StepFilter, StepTable } from './step-table.tsx';
import type { TabProps } from './tab-props.ts';
import { useAdoptionChanges } from './use-adoption-changes.ts';

const filters: readonly StepFilter<PledgeRow>[] = [
  { id: 'all', label: 'すべて', belongs: () => true },
  { id: 'open', label: '未送付', belongs: ({ isOpen }) => isOpen },
  {
    id: 'notIn',
    label: '未提出',
    belongs: ({ isOpen, state }) => isOpen && (state === 'notHandedOut' || state === 'waiting'),
  },
  {
    id: 'incomplete',
    label: '不足・不備',
    belongs: ({ isOpen, state }) => isOpen && (state === 'incomplete' || state === 'guaranteeUnknown'),
  },
  { id: 'ready', label: '送付できる', belongs: ({ isOpen, state }) => isOpen && state === 'ready' },
  { id: 'late', label: '期限を過ぎた', belongs: ({ late }) => late },
  { id: 'done', label: '送付済', belongs: ({ state }) => state === 'sent' },
];

/** 返還誓約書 with its papers by guarantee, from the hand to JASSO. */
export function PledgeTab(props: TabProps) {
  const table = useQueryOf('adoption.pledges', {});
  const [pasting, setPasting] = useState(false);
  if (table.error !== null) return <ReadFailure failure={table.error} onRetry={() => void table.refetch()} />;
  if (table.data === undefined) return <Loading />;
  return (
    <>
      {table.data.rows.length === 0 ? (
        <NoHolders onPaste={() => setPasting(true)} />
      ) : (
        <Pledges {...props} table={table.data} onPaste={() => setPasting(true)} />
      )}
      {pasting && <PasteDialog of="holders" onClose={() => setPasting(false)} />}
    </>
  );
}

function Pledges({
  table,
  today,
  filter,
  onFilter,
  student,
  onPaste,
}: TabProps & Readonly<{ table: PledgeTable; onPaste: () => void }>) {
  const changes = useAdoptionChanges();
  const [dating, setDating] = useState(false);
  const scheme = useScheme();
  const columns = useMemo(() => columnsFor(table, scheme), [table, scheme]);
  const open = table.rows.filter(({ isOpen }) => isOpen);
  return (
    <>
      <StepTable
        label="返還誓約書"
        rows={table.rows}
        columns={columns}
        filters={filters}
        filter={filter}
        onFilter={onFilter}
        today={today}
        changes={changes}
        changeOf={({ row, column }, mark) =>
          row.cells[column] === undefined ? null : { of: 'pledge', holderId: row.key, step: column, mark }
        }
        student={student}
        hasDefects
        hasNotNeeded
        panel={(row, close) => (
          <PledgePanel
            row={row}
            rules={table.rules[row.holder.edition] ?? null}
            today={today}
            changes={changes}
            onClose={close}
          />
        )}
        tools={
          <>
            <Button size="small" icon={ClipboardPaste} onPress={onPaste}>
              採用者を貼り付ける
            </Button>
            <Button
              size="small"
              icon={CalendarClock}
              isDisabled={open.length === 0}
              onPress={() => setDating(true)}
            >
              期限を決める
            </Button>
            <AfterPrints
              prints={[
                {
                  label: `チェック表（${open.length} 枚）`,
                  sheet: { kind: 'pledge-check', keys: open.map(({ key }) => key) },
                  isDisabled: open.length === 0,
                },
              ]}
            />
          </>
        }
        empty={<p className="text-ink-soft">この条件に当てはまる学生はいません。</p>}
      />
      {dating && (
        <DueDialog
          title="返還誓約書の期限"
          count={open.length}
          day={open[0]?.holder.pledgeDueOn ?? null}
          pending={changes.pending}
          onClose={() => setDating(false)}
          onSave={(on) => {
            setDating(false);
            void changes.setDue(
              { of: 'pledge', keys: open.map(({ key }) => key), on },
              `${open.length} 件の返還誓約書の期限を${on === null ? 'なくしました' : ` ${formatMonthDay(on)} にしました`}`,
            );
          }}
        />
      )}
    </>
  );
}

const columnsFor = (
  { rows, columns }: PledgeTable,
  scheme: Parameters<typeof personColumns>[1],
): readonly GridColumn<PledgeRow>[] => [
  ...personColumns(rows, scheme),
  showColumn<PledgeRow>('kind', '奨学金', 64, ({ holder }) => holderKindShortLabels[holder.kind]),
  showColumn<PledgeRow>('guarantee', '保証', 80, ({ holder }) =>
    holder.guarantee === null ? '未入力' : guaranteeLabels[holder.guarantee],
  ),
  showColumn<PledgeRow>('state', '状態', 104, (row) => row.stateLabel, {
    draw: (row) => (
      <span className={row.late ? 'font-bold text-unmet' : row.state === 'sent' ? 'text-met' : undefined}>
        {row.stateLabel}
      </span>
    ),
  }),
  ...columns.map((column) => stepColumn<PledgeRow>(column, column.id.startsWith('paper:') ? 148 : 88)),
  showColumn<PledgeRow>('dueOn', '期限', 80, ({ holder }) =>
    holder.pledgeDueOn === null ? '' : formatMonthDay(holder.pledgeDueOn),
  ),
];
