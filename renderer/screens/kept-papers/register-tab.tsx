import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { KeptPaperLine, KeptPaperList } from '#core/contract/kept-papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import type { KeptStanding } from '#core/domain/kept-papers/standing.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type ListColumn, VirtualTable } from '../../components/virtual-table.tsx';
import { formatDate } from '../../format.ts';
import { DestroyDialog } from './destroy-dialog.tsx';
import { ListPrintDialog } from './list-print-dialog.tsx';
import { PaperDetail } from './paper-detail.tsx';
import { RetentionYears } from './retention-years.tsx';

type Filter = 'all' | KeptStanding;
const filters: readonly Readonly<{ id: Filter; label: string }>[] = [
  { id: 'all', label: 'すべて' },
  { id: 'kept', label: '保管中' },
  { id: 'due', label: '廃棄の時期' },
  { id: 'destroyed', label: '廃棄済' },
];
const belongsTo = (filter: Filter, { standing }: KeptPaperLine): boolean =>
  filter === 'all' || standing === filter;
const keyOf = ({ paper }: KeptPaperLine): string => paper.id;

/** Every paper that the school keeps, with its last day; what is due can be destroyed. */
export function RegisterTab({ list, status }: Readonly<{ list: KeptPaperList; status: WorkspaceStatus }>) {
  const due = list.papers.filter(({ standing }) => standing === 'due');
  const [filter, setFilter] = useState<Filter>(due.length > 0 ? 'due' : 'all');
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const [open, setOpen] = useState<'destroy' | 'print' | null>(null);
  if (list.papers.length === 0)
    return (
      <div className="pr-6">
        <EmptyState icon={Archive} title="保管している書類はまだありません">
          「学修意欲の確認」で書き込んだ用紙を記録すると、ここに入ります。
        </EmptyState>
        <RetentionYears list={list} />
      </div>
    );
  const word = search.trim();
  const shown = list.papers.filter(
    (row) =>
      belongsTo(filter, row) &&
      (word === '' || row.paper.name.includes(word) || row.paper.studentNumber.includes(word)),
  );
  const chosen = list.papers.find((row) => keyOf(row) === selected) ?? null;
  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-h-0 min-w-0 grow flex-col gap-3 pt-3 pr-6 pb-4">
        <div className="flex flex-wrap items-center gap-3">
          <FilterBar
            label="表示する書類"
            items={filters.map((item) => ({
              ...item,
              count: list.papers.filter((row) => belongsTo(item.id, row)).length,
            }))}
            selected={filter}
            onSelect={setFilter}
          />
          <TextField
            label="この表から探す"
            labelHidden
            size="small"
            placeholder="氏名・学籍番号"
            value={search}
            onChange={setSearch}
            className="w-44"
          />
          <span className="grow" />
          <Button size="small" onPress={() => setOpen('print')}>
            印刷する
          </Button>
          <Button
            size="small"
            variant="primary"
            isDisabled={due.length === 0}
            onPress={() => setOpen('destroy')}
          >
            廃棄を記録する（{due.length} 件）
          </Button>
        </div>
        <VirtualTable
          label="保管簿"
          rows={shown}
          columns={columns}
          keyOf={keyOf}
          selected={selected}
          onSelect={setSelected}
        />
        <RetentionYears list={list} />
      </div>
      {chosen !== null && <PaperDetail key={selected} chosen={chosen} onClose={() => setSelected(null)} />}
      {open === 'print' && <ListPrintDialog due={due.length} onClose={() => setOpen(null)} />}
      {open === 'destroy' && (
        <DestroyDialog due={due} list={list} status={status} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

const standings: Readonly<Record<KeptStanding, Readonly<{ word: string; look: string }>>> = {
  kept: { word: '保管中', look: '' },
  due: { word: '廃棄の時期', look: 'font-bold text-decide' },
  destroyed: { word: '廃棄済', look: 'text-ink-soft' },
};

const columns: readonly ListColumn<KeptPaperLine>[] = [
  { id: 'number', label: '学籍番号', width: 110, cell: ({ paper }) => paper.studentNumber },
  { id: 'name', label: '氏名', width: 150, cell: ({ paper }) => paper.name },
  { id: 'kind', label: '書類', width: 90, cell: ({ paper }) => keptPaperLabels[paper.kind] },
  { id: 'made', label: '作成日', width: 150, cell: ({ paper }) => formatDate(paper.madeOn) },
  { id: 'until', label: '保管の期限', width: 150, cell: ({ until }) => formatDate(until) },
  { id: 'where', label: '保管場所', width: 170, cell: ({ paper }) => paper.keptWhere },
  {
    id: 'standing',
    label: '状態',
    width: 110,
    cell: ({ standing }) => <span className={standings[standing].look}>{standings[standing].word}</span>,
  },
];
