import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { KeptPaperList, StudyWillLine } from '#core/contract/kept-papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { placeOf } from '#core/domain/case.ts';
import { keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { type ListColumn, VirtualTable } from '../../components/virtual-table.tsx';
import { formatDate } from '../../format.ts';
import { AskedPanel } from './asked-panel.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { RegisterNotice } from './register-notice.tsx';

type Filter = 'open' | 'confirmed' | 'all';
const filters: readonly Readonly<{ id: Filter; label: string }>[] = [
  { id: 'open', label: 'これから確認' },
  { id: 'confirmed', label: '確認済' },
  { id: 'all', label: 'すべて' },
];
const belongsTo = (filter: Filter, { result }: StudyWillLine): boolean =>
  filter === 'all' || (filter === 'open') === (result === null);
const keyOf = ({ line }: StudyWillLine): string => line.studentNumber;

/** Of whom 学修意欲 has to be confirmed: the sheets to print, and what was found. */
export function AskedTab({ list, status }: Readonly<{ list: KeptPaperList; status: WorkspaceStatus }>) {
  const [filter, setFilter] = useState<Filter>('open');
  const [selected, setSelected] = useState<string | null>(null);
  const [printing, setPrinting] = useState(false);
  const shown = useHeldRows(list.asked, keyOf, (row) => belongsTo(filter, row), filter);
  const chosen = list.asked.find((row) => keyOf(row) === selected) ?? null;
  if (list.asked.length === 0)
    return (
      <EmptyState icon={NotebookPen} title="学修意欲を確かめる生徒はいません">
        {list.isAsked
          ? '給付奨学金を希望し、評定平均値が基準に届かない生徒が、ここに出ます。'
          : 'この版の規則には、レポートや面談による学修意欲の確認がありません。'}
      </EmptyState>
    );
  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-h-0 min-w-0 grow flex-col gap-3 pt-3 pr-6 pb-4">
        <RegisterNotice list={list} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <FilterBar
            label="表示する生徒"
            items={filters.map((item) => ({
              ...item,
              count: list.asked.filter((row) => belongsTo(item.id, row)).length,
            }))}
            selected={filter}
            onSelect={setFilter}
          />
          <Button size="small" isDisabled={shown.length === 0} onPress={() => setPrinting(true)}>
            表の {shown.length} 人分の用紙を印刷
          </Button>
        </div>
        <VirtualTable
          label="学修意欲の確認"
          rows={shown}
          columns={columns}
          keyOf={keyOf}
          selected={selected}
          onSelect={setSelected}
        />
      </div>
      {chosen !== null && (
        <AskedPanel
          key={selected}
          chosen={chosen}
          list={list}
          status={status}
          onClose={() => setSelected(null)}
        />
      )}
      {printing && (
        <PrintDialog
          students={shown.map(keyOf)}
          whose={`${shown.length} 人分`}
          onClose={() => setPrinting(false)}
        />
      )}
    </div>
  );
}

const columns: readonly ListColumn<StudyWillLine>[] = [
  { id: 'place', label: '組・番', width: 110, cell: ({ line }) => placeOf(line) },
  { id: 'name', label: '氏名', width: 160, cell: ({ line }) => line.name },
  {
    id: 'average',
    label: '評定平均値',
    width: 100,
    align: 'right',
    cell: ({ line }) => line.gradeAverage ?? '',
  },
  {
    id: 'result',
    label: '確認の結果',
    width: 140,
    cell: ({ result }) =>
      result === null ? (
        <span className="text-decide">これから</span>
      ) : (
        <span className={result === 'recognised' ? 'text-met' : 'text-unmet'}>
          {result === 'recognised' ? '認められる' : '認められない'}
        </span>
      ),
  },
  { id: 'method', label: '方法', width: 90, cell: ({ method }) => method && keptPaperLabels[method] },
  { id: 'on', label: '確認した日', width: 150, cell: ({ on }) => on && formatDate(on) },
  { id: 'by', label: '確認した人', width: 130, cell: ({ by }) => by },
  {
    id: 'kept',
    label: '保管簿',
    width: 110,
    cell: ({ result, isUnregistered, method, on }) =>
      result === null || method === null || on === null ? (
        ''
      ) : isUnregistered ? (
        <span className="font-bold text-unmet">入っていない</span>
      ) : (
        '入っている'
      ),
  },
];
