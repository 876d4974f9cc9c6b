import { useCallback, useMemo, useState } from 'react';
import type { NetLine, NetList } from '#core/contract/scholarnet.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { TextField } from '../../components/text-field.tsx';
import { useStepBack } from '../../components/use-step-back.ts';
import { useScheme } from '../../scheme.ts';
import { netFilters } from '../../search-params.ts';
import { netColumns } from './net-columns.tsx';
import { belongsTo, isFound, type NetFilter, netFilterLabels } from './net-filters.ts';
import { NetPanel } from './net-panel.tsx';

const rowKey = (line: NetLine): string => line.studentNumber;

export function NetTable({
  list,
  filter,
  student,
  onFilter,
}: Readonly<{
  list: NetList;
  filter: NetFilter;
  student: string | null;
  onFilter: (filter: NetFilter) => void;
}>) {
  const [className, setClassName] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState<string | null>(student);
  const [panelOpen, setPanelOpen] = useState(true);
  const { undo, redo } = useStepBack();
  const scheme = useScheme();
  const columns = useMemo(() => netColumns(list.lines, scheme), [list.lines, scheme]);
  const belongs = (line: NetLine): boolean =>
    belongsTo(filter, line) &&
    isFound(search, line) &&
    (className === null || groupNameOf(line, scheme) === className);
  // A student who is mended stays in sight until the filter is chosen anew.
  const shown = useHeldRows(list.lines, rowKey, belongs, `${filter} ${className ?? ''} ${search}`);
  const onActive = useCallback((line: NetLine | null) => setActive(line?.studentNumber ?? null), []);

  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col gap-3 px-6 pb-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <FilterBar
            label="表示する生徒"
            items={netFilters.map((id) => ({
              id,
              label: netFilterLabels[id],
              count: list.lines.filter((line) => belongsTo(id, line)).length,
            }))}
            selected={filter}
            onSelect={onFilter}
          />
          <ClassFilter rows={list.lines} selected={className} onSelect={setClassName} />
          <TextField
            label="この表から探す"
            labelHidden
            size="small"
            placeholder="氏名・カナ・学籍番号"
            value={search}
            onChange={setSearch}
            className="w-48"
          />
        </div>
        <div className="min-h-60 grow">
          <Grid
            key={student ?? ''}
            label="入力前チェック"
            rows={shown}
            columns={columns}
            rowKey={rowKey}
            readOnly
            start={student === null ? null : { rowKey: student, column: 'name' }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellClick={() => setPanelOpen(true)}
            onUndo={() => void undo()}
            onRedo={() => void redo()}
            empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
          >
            <span className="min-w-0 truncate">
              {list.rulesTitle}で確かめています。
              {list.isOwnForm
                ? 'ほかの年度の画面では違うことがあります。'
                : 'この制度の画面にない項目は入力しません。'}
            </span>
          </Grid>
        </div>
      </div>
      {active !== null && panelOpen && (
        <NetPanel key={active} studentNumber={active} onClose={() => setPanelOpen(false)} />
      )}
    </div>
  );
}
