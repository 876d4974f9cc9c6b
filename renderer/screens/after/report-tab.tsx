import { CalendarClock, ClipboardPaste } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CandidateTable, CandidateTableRow } from '#core/contract/adoption.ts';
import { holderKindShortLabels } from '#core/domain/adoption/words.ts';
import { reportSteps } from '#core/domain/edition-adoption.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { formatMonthDay } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import { AfterPrints } from './after-prints.tsx';
import { CandidatePanel } from './candidate-panel.tsx';
import { DueDialog } from './due-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { personColumns, stepColumn } from './step-columns.tsx';
import { type StepFilter, StepTable } from './step-table.tsx';
import type { TabProps } from './tab-props.ts';
import { useAdoptionChanges } from './use-adoption-changes.ts';

const filters: readonly StepFilter<CandidateTableRow>[] = [
  { id: 'all', label: 'すべて', belongs: () => true },
  { id: 'open', label: '進学届 未入力', belongs: ({ isOpen }) => isOpen },
  { id: 'late', label: '期限を過ぎた', belongs: ({ late }) => late },
  { id: 'done', label: '入力済', belongs: ({ isOpen }) => !isOpen },
];

/** 進学届: who has handed in the 決定通知, received the 識別番号, and entered. */
export function ReportTab(props: TabProps) {
  const table = useQueryOf('adoption.candidates', {});
  const [pasting, setPasting] = useState(false);
  if (table.error !== null) return <ReadFailure failure={table.error} onRetry={() => void table.refetch()} />;
  if (table.data === undefined) return <Loading />;
  const paste = (
    <Button variant="primary" icon={ClipboardPaste} onPress={() => setPasting(true)}>
      採用候補者を貼り付ける
    </Button>
  );
  return (
    <>
      {table.data.rows.length === 0 ? (
        <EmptyState title="採用候補者がまだいません" actions={paste}>
          予約採用の候補者の一覧（学籍番号と奨学金の種類）を貼り付けると、決定通知の提出から進学届の入力までを記録できます。
        </EmptyState>
      ) : (
        <Report {...props} table={table.data} onPaste={() => setPasting(true)} />
      )}
      {pasting && <PasteDialog of="candidates" onClose={() => setPasting(false)} />}
    </>
  );
}

function Report({
  table,
  today,
  filter,
  onFilter,
  student,
  onPaste,
}: TabProps & Readonly<{ table: CandidateTable; onPaste: () => void }>) {
  const changes = useAdoptionChanges();
  const [dating, setDating] = useState(false);
  const scheme = useScheme();
  const columns = useMemo(() => columnsFor(table, scheme), [table, scheme]);
  const open = table.rows.filter(({ isOpen }) => isOpen);
  return (
    <>
      <StepTable
        label="進学届"
        rows={table.rows}
        columns={columns}
        filters={filters}
        filter={filter}
        onFilter={onFilter}
        today={today}
        changes={changes}
        changeOf={({ row, column }, mark) => {
          const step = reportSteps.find((each) => each === column);
          return step === undefined
            ? null
            : { of: 'candidate', studentNumber: row.studentNumber, step, mark };
        }}
        student={student}
        panel={(row, close) => (
          <CandidatePanel row={row} table={table} today={today} changes={changes} onClose={close} />
        )}
        tools={
          <>
            <Button size="small" icon={ClipboardPaste} onPress={onPaste}>
              候補者を貼り付ける
            </Button>
            <Button
              size="small"
              icon={CalendarClock}
              isDisabled={open.length === 0}
              onPress={() => setDating(true)}
            >
              期限を決める
            </Button>
            <AfterPrints prints={[{ label: '未手続者一覧', sheet: { kind: 'report-open' } }]} />
          </>
        }
        empty={<p className="text-ink-soft">この条件に当てはまる学生はいません。</p>}
      />
      {dating && (
        <DueDialog
          title="進学届の期限"
          count={open.length}
          day={open[0]?.dueOn ?? null}
          pending={changes.pending}
          onClose={() => setDating(false)}
          onSave={(on) => {
            setDating(false);
            void changes.setDue(
              { of: 'candidate', keys: open.map(({ key }) => key), on },
              `${open.length} 人の進学届の期限を${on === null ? 'なくしました' : ` ${formatMonthDay(on)} にしました`}`,
            );
          }}
        />
      )}
    </>
  );
}

const columnsFor = (
  { rows, columns }: CandidateTable,
  scheme: Parameters<typeof personColumns>[1],
): readonly GridColumn<CandidateTableRow>[] => [
  ...personColumns(rows, scheme),
  showColumn<CandidateTableRow>('kinds', '候補', 112, (row) =>
    row.kinds.map((kind) => holderKindShortLabels[kind]).join('・'),
  ),
  ...columns.map((column) => stepColumn<CandidateTableRow>(column, 120)),
  showColumn<CandidateTableRow>('dueOn', '期限', 88, (row) =>
    row.dueOn === null ? '' : formatMonthDay(row.dueOn),
  ),
];
