import { HandCoins } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ResultRow, ResultsView } from '#core/contract/recommendations.ts';
import { groupNameOf } from '#core/domain/case.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { ClassFilter } from '../../../components/class-filter.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { type GridColumn, showColumn } from '../../../components/grid/model.ts';
import { placeColumns } from '../../../components/grid/place-columns.ts';
import { useHeldRows } from '../../../components/grid/use-held-rows.ts';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useStepBack } from '../../../components/use-step-back.ts';
import { useScheme } from '../../../scheme.ts';
import type { Drafts } from '../../grades/drafts.ts';
import { useDay } from '../use-day.ts';
import { shownDate } from './result-columns.ts';
import { draftCell, useCellEdits } from './use-cell-edits.ts';

const filters = ['open', 'done', 'all'] as const;
type Filter = (typeof filters)[number];

const filterLabels: Readonly<Record<Filter, string>> = { open: '未交付', done: '交付済', all: 'すべて' };

const belongsTo = (filter: Filter, { handedOn }: ResultRow): boolean =>
  filter === 'all' || (handedOn === null) === (filter === 'open');

const rowKey = ({ studentNumber }: ResultRow): string => studentNumber;

/** The notices of those with a result: to whom they were handed, and to whom not yet. */
export function HandOverTab() {
  const results = useQueryOf('results.list', {});
  if (results.error !== null)
    return <ReadFailure failure={results.error} onRetry={() => void results.refetch()} />;
  if (results.data === undefined) return <Loading />;
  const rows = results.data.rows.filter(({ notice, locked }) => notice !== null && locked === null);
  return rows.length === 0 ? (
    <EmptyState title="渡す通知はまだありません">
      「結果」で選考結果を入力すると、通知を渡す生徒がここに出ます。
    </EmptyState>
  ) : (
    <Table view={{ ...results.data, rows }} readAt={results.dataUpdatedAt} />
  );
}

function Table({ view, readAt }: Readonly<{ view: ResultsView; readAt: number }>) {
  const { rows, asOf } = view;
  const [filter, setFilter] = useState<Filter>('open');
  const [className, setClassName] = useState<string | null>(null);
  const day = useDay(asOf);
  const on = day.date ?? asOf;
  const { drafts, edit, pending } = useCellEdits('handOver.record', readAt, on);
  const { undo, redo } = useStepBack();
  const scheme = useScheme();
  const columns = useMemo(() => handOverColumns(rows, drafts, scheme), [rows, drafts, scheme]);
  const belongs = (row: ResultRow): boolean =>
    belongsTo(filter, row) && (className === null || groupNameOf(row, scheme) === className);
  const shown = useHeldRows(rows, rowKey, belongs, `${filter} ${className ?? ''}`);
  const open = shown.filter(({ handedOn }) => handedOn === null);
  const handAll = (): void =>
    void edit(
      `通知の交付（${open.length}人）`,
      open.map(({ studentNumber }) => ({ studentNumber, field: 'on', text: shownDate(on) })),
    );
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 py-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <FilterBar
          label="表示する生徒"
          items={filters.map((id) => ({
            id,
            label: filterLabels[id],
            count: rows.filter((row) => belongsTo(id, row)).length,
          }))}
          selected={filter}
          onSelect={setFilter}
        />
        <ClassFilter rows={rows} selected={className} onSelect={setClassName} />
        <TextField
          label="渡した日"
          size="small"
          className="w-48"
          value={day.text}
          onChange={day.setText}
          problem={day.problem}
        />
        <Button
          size="small"
          icon={HandCoins}
          isDisabled={open.length === 0 || day.date === null || pending}
          onPress={handAll}
        >
          表示中の未交付 {open.length} 人に渡した
        </Button>
      </div>
      <div className="min-h-60 grow">
        <Grid
          label="通知の交付"
          rows={shown}
          columns={columns}
          rowKey={rowKey}
          start={shown[0] === undefined ? null : { rowKey: rowKey(shown[0]), column: 'on' }}
          onEdit={(edits) =>
            void edit(
              edits.length === 1 ? `${edits[0]?.row.name ?? ''}さんの通知の交付` : '通知の交付',
              edits.map(({ row, column, text }) => ({
                studentNumber: row.studentNumber,
                field: column,
                text,
              })),
            )
          }
          onUndo={() => void undo()}
          onRedo={() => void redo()}
          onCellKey={(key, cells) => {
            if (key !== ' ') return false;
            const some = cells.filter(({ row }) => row.handedOn === null).map(({ row }) => row);
            if (some.length > 0)
              void edit(
                `通知の交付（${some.length}人）`,
                [...new Set(some.map(rowKey))].map((studentNumber) => ({
                  studentNumber,
                  field: 'on',
                  text: shownDate(on),
                })),
              );
            return true;
          }}
          empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
        >
          <span className="shrink-0 text-ink-soft">Space で渡した日を入れます。Delete で取り消します。</span>
        </Grid>
      </div>
      <PrintSheetButtons
        sheet={{ kind: 'hand-over', openOnly: filter === 'open', className }}
        studentNumber={null}
      />
    </div>
  );
}

const handOverColumns = (
  rows: readonly ResultRow[],
  drafts: Drafts,
  scheme: Scheme,
): readonly GridColumn<ResultRow>[] => [
  ...placeColumns(rows, scheme),
  showColumn<ResultRow>('notice', '通知の種類', 160, ({ notice }) => notice ?? ''),
  {
    ...showColumn<ResultRow>('on', '渡した日', 124, () => ''),
    cell: (row) =>
      draftCell(drafts, row.studentNumber, 'on', { text: shownDate(row.handedOn), locked: null }),
  },
  {
    ...showColumn<ResultRow>('to', '受け取った人', 160, () => ''),
    cell: (row) => draftCell(drafts, row.studentNumber, 'to', { text: row.handedTo ?? '', locked: null }),
  },
  showColumn<ResultRow>('receipt', '受付番号', 200, ({ receiptNumber }) => receiptNumber ?? ''),
];
