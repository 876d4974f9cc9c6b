import { ClipboardPen } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { BoardRow, BoardView } from '#core/contract/board.ts';
import type { BoardFilter } from '#core/domain/board/board-filter.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { Button } from '../../components/button.tsx';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid, type GridHandle } from '../../components/grid/grid.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { formatCount } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import { boardColumns } from './board-columns.tsx';
import { belongsTo, filterItems, isFound } from './board-filters.ts';
import { RecordDialog } from './record-dialog.tsx';
import { UnmatchedPanel } from './unmatched-panel.tsx';
import { WayPanel } from './way-panel.tsx';

const rowKey = (row: BoardRow): string => row.key;
const nobody: ReadonlySet<string> = new Set();

export function BoardTable({
  view,
  filter,
  student,
  onFilter,
}: Readonly<{
  view: BoardView;
  filter: BoardFilter;
  student: string | null;
  onFilter: (filter: BoardFilter) => void;
}>) {
  const { rows } = view;
  const [className, setClassName] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [marked, setMarked] = useState(nobody);
  const [active, setActive] = useState<BoardRow | null>(null);
  const [panelOpen, setPanelOpen] = useState(true);
  const [recording, setRecording] = useState<readonly BoardRow[]>([]);
  const grid = useRef<GridHandle>(null);
  const scheme = useScheme();
  const { undo, redo } = useStepBack();
  const columns = useMemo(() => boardColumns(rows, scheme, marked), [rows, scheme, marked]);
  const belongs = (row: BoardRow): boolean =>
    belongsTo(filter, row) &&
    isFound(search, row) &&
    (className === null || groupNameOf(row, scheme) === className);
  // A line that is settled stays in sight until the filter is chosen anew.
  const shown = useHeldRows(rows, rowKey, belongs, `${view.round} ${filter} ${className ?? ''} ${search}`);
  const onActive = useCallback((row: BoardRow | null) => setActive(row), []);
  const current = active === null ? null : (rows.find(({ key }) => key === active.key) ?? null);
  const start = student === null ? null : (shown.find((row) => row.studentNumber === student)?.key ?? null);

  const toggle = (keys: readonly string[]): void => {
    const all = keys.every((key) => marked.has(key));
    const next = new Set(marked);
    for (const key of keys) {
      if (all) next.delete(key);
      else next.add(key);
    }
    setMarked(next);
  };
  const record = (): void => {
    const chosen = marked.size > 0 ? marked : new Set(grid.current?.chosen());
    const students = rows.filter((row) => chosen.has(row.key) && row.studentNumber !== null);
    if (students.length === 0)
      showToast({
        tone: 'info',
        message: '選んだ行に、名簿の生徒がいません。行を選んでから押してください。',
      });
    setRecording(students);
  };

  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col gap-2 px-6 pb-4">
        <FilterBar
          label="表示する人"
          items={filterItems(rows, filter)}
          selected={filter}
          onSelect={onFilter}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ClassFilter rows={rows} selected={className} onSelect={setClassName} />
          <TextField
            label="この表から探す"
            labelHidden
            size="small"
            placeholder="氏名・カナ・番号"
            value={search}
            onChange={setSearch}
            className="w-44"
          />
          <Button size="small" icon={ClipboardPen} onPress={record}>
            {marked.size > 0 ? `選択した ${formatCount(marked.size)} 人に記録する` : '選んだ行に記録する'}
          </Button>
          {marked.size > 0 && (
            <Button size="small" variant="quiet" onPress={() => setMarked(nobody)}>
              選択を外す
            </Button>
          )}
          <span className="text-small text-ink-soft">スペースで選択、Enter で詳細</span>
        </div>
        <div className="min-h-48 grow">
          <Grid
            key={`${view.round} ${student ?? ''}`}
            label="推薦漏れゼロ"
            rows={shown}
            columns={columns}
            rowKey={rowKey}
            readOnly
            start={start === null ? null : { rowKey: start, column: 'name' }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellClick={(row, column) => (column === 'marked' ? toggle([row.key]) : setPanelOpen(true))}
            onCellKey={(key) => {
              if (key !== ' ') return false;
              toggle(grid.current?.chosen() ?? []);
              return true;
            }}
            onUndo={() => void undo()}
            onRedo={() => void redo()}
            handle={grid}
            empty={<p className="text-ink-soft">この条件に当てはまる人はいません。</p>}
          />
        </div>
      </div>
      {current !== null && panelOpen && (
        <ChosenPanel
          row={current}
          onClose={() => setPanelOpen(false)}
          onRecord={() => setRecording([current])}
        />
      )}
      {recording.length > 0 && (
        <RecordDialog
          students={recording}
          view={view}
          onClose={(recorded) => {
            setRecording([]);
            if (recorded) setMarked(nobody);
          }}
        />
      )}
    </div>
  );
}

function ChosenPanel({
  row,
  onClose,
  onRecord,
}: Readonly<{ row: BoardRow; onClose: () => void; onRecord: () => void }>) {
  return row.place === 'unmatched' || row.studentNumber === null ? (
    <UnmatchedPanel row={row} onClose={onClose} />
  ) : (
    <WayPanel studentNumber={row.studentNumber} onClose={onClose} onRecord={onRecord} />
  );
}
