import { ClipboardCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { InspectionLine, InspectionList } from '#core/contract/inspection.ts';
import { groupNameOf, placeOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../../api.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { ClassFilter } from '../../../components/class-filter.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { useHeldRows } from '../../../components/grid/use-held-rows.ts';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { type ListColumn, VirtualTable } from '../../../components/virtual-table.tsx';
import { useScheme } from '../../../scheme.ts';
import { ClassPrint } from './class-print.tsx';
import { InspectionPanel } from './inspection-panel.tsx';
import {
  type InspectionFilter,
  inspectionFilterLabels,
  inspectionStates,
  stateLooks,
  stateOf,
  stateWords,
} from './inspection-state.ts';

/** 点検: student by student, what has to be looked at before the envelope is closed. */
export function InspectionTab() {
  const list = useQueryOf('inspection.list', {});
  if (list.error !== null) return <ReadFailure failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  if (!list.data.isListed)
    return (
      <EmptyState
        icon={ClipboardCheck}
        title="この版には点検の項目がありません"
        actions={<ButtonLink to="/rules">規則を見る</ButtonLink>}
      >
        この版の資料には、書類の不備の例が示されていません。機構の案内で確かめてください。足りない書類は「受領の記録」で分かります。
      </EmptyState>
    );
  return <Body list={list.data} />;
}

const keyOf = ({ line }: InspectionLine): string => line.studentNumber;
const filters: readonly InspectionFilter[] = ['all', ...inspectionStates];
const belongsTo = (filter: InspectionFilter, row: InspectionLine): boolean =>
  filter === 'all' || stateOf(row) === filter;

function Body({ list }: Readonly<{ list: InspectionList }>) {
  const [filter, setFilter] = useState<InspectionFilter>('all');
  const [className, setClassName] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const scheme = useScheme();
  const lines = list.rows.map(({ line }) => line);
  const belongs = (row: InspectionLine): boolean =>
    belongsTo(filter, row) && (className === null || groupNameOf(row.line, scheme) === className);
  const shown = useHeldRows(list.rows, keyOf, belongs, `${filter} ${className ?? ''}`);
  const current = shown.findIndex((row) => keyOf(row) === selected);
  const toQuestions = (): void => panel.current?.querySelector<HTMLElement>('[data-question]')?.focus();
  const next = shown[current + 1];
  return (
    <div className="flex h-full min-h-0 gap-4 pt-3 pr-6 pb-4">
      <div className="flex min-h-0 w-[23rem] shrink-0 flex-col gap-2">
        <FilterBar
          label="表示する生徒"
          items={filters.map((id) => ({
            id,
            label: inspectionFilterLabels[id],
            count: list.rows.filter((row) => belongsTo(id, row)).length,
          }))}
          selected={filter}
          onSelect={setFilter}
        />
        <div className="flex flex-wrap items-center gap-2">
          <ClassFilter rows={lines} selected={className} onSelect={setClassName} />
          <ClassPrint students={shown.map(keyOf)} />
        </div>
        <VirtualTable
          label="点検する生徒"
          rows={shown}
          columns={columns}
          keyOf={keyOf}
          selected={selected}
          onSelect={setSelected}
          onActivate={toQuestions}
        />
      </div>
      <div ref={panel} className="flex min-h-0 min-w-0 grow">
        {selected === null || current < 0 ? (
          <p className="phrase pt-10 text-ink-soft">
            左の表で生徒を選び、Enter で点検を始めます。
            {shown.length === 0 && 'この条件に当てはまる生徒はいません。'}
          </p>
        ) : (
          <InspectionPanel
            key={selected}
            studentNumber={selected}
            onNext={next === undefined ? null : () => setSelected(keyOf(next))}
          />
        )}
      </div>
    </div>
  );
}

const columns: readonly ListColumn<InspectionLine>[] = [
  { id: 'place', label: '組・番', width: 112, cell: ({ line }) => placeOf(line) },
  { id: 'name', label: '氏名', width: 132, cell: ({ line }) => line.name },
  {
    id: 'state',
    label: '点検',
    width: 110,
    cell: (row) => <span className={stateLooks[stateOf(row)]}>{stateWords(row)}</span>,
  },
];
