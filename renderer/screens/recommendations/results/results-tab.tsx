import { FileInput } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ResultRow, ResultsView } from '#core/contract/recommendations.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { ClassFilter } from '../../../components/class-filter.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { useHeldRows } from '../../../components/grid/use-held-rows.ts';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useStepBack } from '../../../components/use-step-back.ts';
import { useScheme } from '../../../scheme.ts';
import { useDay } from '../use-day.ts';
import { ImportResults } from './import-results.tsx';
import { resultColumns } from './result-columns.ts';
import { useCellEdits } from './use-cell-edits.ts';

const filters = ['all', 'open', 'candidate', 'rejected'] as const;
type Filter = (typeof filters)[number];

const filterLabels: Readonly<Record<Filter, string>> = {
  all: 'すべて',
  open: '結果が未入力',
  candidate: '採用候補者',
  rejected: '不採用のみ',
};

function belongsTo(filter: Filter, { outcomes, notice, locked }: ResultRow): boolean {
  const isCandidate = Object.values(outcomes).includes('candidate');
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return notice === null && locked === null;
    case 'candidate':
      return isCandidate;
    case 'rejected':
      return notice !== null && !isCandidate;
  }
}

const rowKey = ({ studentNumber }: ResultRow): string => studentNumber;

/** 選考結果, typed on the keys, pasted from Excel or imported. */
export function ResultsTab() {
  const results = useQueryOf('results.list', {});
  if (results.error !== null)
    return <ReadFailure failure={results.error} onRetry={() => void results.refetch()} />;
  if (results.data === undefined) return <Loading />;
  return results.data.rows.length === 0 ? (
    <NobodyYet />
  ) : (
    <Table view={results.data} readAt={results.dataUpdatedAt} />
  );
}

function NobodyYet() {
  return (
    <EmptyState title="結果を入力できる生徒はまだいません">
      推薦書の提出を記録すると、その生徒がここに出ます。
    </EmptyState>
  );
}

function Table({ view, readAt }: Readonly<{ view: ResultsView; readAt: number }>) {
  const [filter, setFilter] = useState<Filter>('all');
  const [className, setClassName] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const day = useDay(view.asOf);
  const on = day.date ?? view.asOf;
  const { drafts, edit } = useCellEdits('results.record', readAt, on);
  const { undo, redo } = useStepBack();
  const scheme = useScheme();
  const columns = useMemo(() => resultColumns(view, drafts, scheme), [view, drafts, scheme]);
  const belongs = (row: ResultRow): boolean =>
    belongsTo(filter, row) && (className === null || groupNameOf(row, scheme) === className);
  const shown = useHeldRows(view.rows, rowKey, belongs, `${filter} ${className ?? ''}`);
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 py-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <FilterBar
          label="表示する生徒"
          items={filters.map((id) => ({
            id,
            label: filterLabels[id],
            count: view.rows.filter((row) => belongsTo(id, row)).length,
          }))}
          selected={filter}
          onSelect={setFilter}
        />
        <ClassFilter rows={view.rows} selected={className} onSelect={setClassName} />
        <TextField
          label="結果の日（これから入力する分）"
          size="small"
          className="w-60"
          value={day.text}
          onChange={day.setText}
          problem={day.problem}
        />
        <Button size="small" icon={FileInput} onPress={() => setImporting(true)}>
          結果を取り込む
        </Button>
      </div>
      <div className="min-h-60 grow">
        <Grid
          label="選考結果"
          rows={shown}
          columns={columns}
          rowKey={rowKey}
          start={shown[0] === undefined ? null : { rowKey: rowKey(shown[0]), column: view.wishes[0] ?? 'on' }}
          onEdit={(edits) =>
            void edit(
              edits.length === 1 ? `${edits[0]?.row.name ?? ''}さんの選考結果` : '選考結果の入力',
              edits.map(({ row, column, text }) => ({
                studentNumber: row.studentNumber,
                field: column,
                text,
              })),
            )
          }
          onUndo={() => void undo()}
          onRedo={() => void redo()}
          empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
        >
          <span className="shrink-0 text-ink-soft">
            1 = 採用候補者、2 = 不採用。Excel から貼り付けられます。
          </span>
        </Grid>
      </div>
      {importing && <ImportResults on={on} onClose={() => setImporting(false)} />}
    </div>
  );
}
