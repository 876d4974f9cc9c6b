import { useCallback, useMemo, useState } from 'react';
import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import { classNameOf } from '#core/domain/case.ts';
import { ClassFilter, classNamesOf } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { judgementColumns } from './judgement-columns.tsx';
import {
  belongsTo,
  countOf,
  type JudgementFilter,
  judgementFilterLabels,
  judgementFilters,
} from './judgement-filters.ts';
import { JudgementPanel } from './judgement-panel.tsx';

const rowKey = (line: JudgementLine): string => line.studentNumber;

export function JudgementTable({
  list,
  filter,
  student,
  onFilter,
}: Readonly<{
  list: JudgementList;
  filter: JudgementFilter;
  student: string | null;
  onFilter: (filter: JudgementFilter) => void;
}>) {
  const [className, setClassName] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [panelOpen, setPanelOpen] = useState(true);
  const columns = useMemo(() => judgementColumns(list), [list]);
  const shown = useMemo(
    () =>
      list.lines.filter(
        (line) => belongsTo(filter, line) && (className === null || classNameOf(line) === className),
      ),
    [list.lines, filter, className],
  );
  const onActive = useCallback((line: JudgementLine | null) => setActive(line?.studentNumber ?? null), []);

  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col gap-3 px-6 pb-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <FilterBar
            label="表示する生徒"
            items={judgementFilters.map((id) => ({
              id,
              label: judgementFilterLabels[id],
              count: countOf(list.counts, id),
            }))}
            selected={filter}
            onSelect={onFilter}
          />
          <ClassFilter classNames={classNamesOf(list.lines)} selected={className} onSelect={setClassName} />
        </div>
        <div className="min-h-60 grow">
          <Grid
            key={student ?? ''}
            label="判定"
            rows={shown}
            columns={columns}
            rowKey={rowKey}
            readOnly
            start={student === null ? null : { rowKey: student, column: 'name' }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellClick={() => setPanelOpen(true)}
            empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
          />
        </div>
      </div>
      {active !== null && panelOpen && (
        <JudgementPanel studentNumber={active} onClose={() => setPanelOpen(false)} />
      )}
    </div>
  );
}
