import { ClipboardCheck } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { type CitedSource, citationKey } from '#core/domain/citing/citation-key.ts';
import { Button } from '../../components/button.tsx';
import { ClassFilter } from '../../components/class-filter.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Grid, type GridHandle } from '../../components/grid/grid.tsx';
import { useHeldRows } from '../../components/grid/use-held-rows.ts';
import { showToast } from '../../components/toast-store.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { useScheme } from '../../scheme.ts';
import { todayOf } from '../../today.ts';
import { judgementColumns } from './judgement-columns.tsx';
import { belongsTo, countOf, filterLabel, filtersFor, type JudgementFilter } from './judgement-filters.ts';
import { JudgementPanel } from './judgement-panel.tsx';
import { SchoolConfirmDialog } from './school-confirm-dialog.tsx';
import { SourceChip } from './source-chip.tsx';

const rowKey = (line: JudgementLine): string => line.studentNumber;

export function JudgementTable({
  list,
  status,
  filter,
  student,
  source,
  onFilter,
  onAll,
}: Readonly<{
  list: JudgementList;
  status: WorkspaceStatus;
  filter: JudgementFilter;
  student: string | null;
  /** Everyone in the list is judged by this sentence */
  source: CitedSource | null;
  onFilter: (filter: JudgementFilter) => void;
  /** Without the sentence */
  onAll: () => void;
}>) {
  const [className, setClassName] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [panelOpen, setPanelOpen] = useState(true);
  const scheme = useScheme();
  const columns = useMemo(() => judgementColumns(list, scheme), [list, scheme]);
  const belongs = (line: JudgementLine): boolean =>
    belongsTo(filter, line) && (className === null || groupNameOf(line, scheme) === className);
  // A rule that came or went since the list was read first chooses the filter anew, too.
  const chosenBy = `${filter} ${className ?? ''} ${list.schoolRules.length}`;
  const shown = useHeldRows(list.lines, rowKey, belongs, chosenBy);
  const sentence = source === null ? null : citationKey(source);
  const startAt = student ?? (source === null ? null : (shown[0]?.studentNumber ?? null));
  const { undo, redo } = useStepBack();
  const grid = useRef<GridHandle>(null);
  const [confirmed, setConfirmed] = useState<readonly JudgementLine[]>([]);
  const confirmable = list.schoolRules.filter(({ condition }) => condition.kind === 'confirmed');
  const confirmChosen = (): boolean => {
    if (confirmable.length === 0) return false;
    const chosen = new Set(grid.current?.chosen());
    const students = shown.filter((line) => chosen.has(rowKey(line)) && line.school !== null);
    setConfirmed(students);
    if (students.length === 0)
      showToast({ tone: 'info', message: '選んだ行に、校内基準の対象になる生徒がいません。' });
    return true;
  };
  const onActive = useCallback((line: JudgementLine | null) => setActive(line?.studentNumber ?? null), []);

  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col gap-3 px-6 pb-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <FilterBar
            label="表示する生徒"
            items={filtersFor(list, filter).map((id) => ({
              id,
              label: filterLabel(id, scheme),
              count: countOf(list.counts, id),
            }))}
            selected={filter}
            onSelect={onFilter}
          />
          {source !== null && <SourceChip source={source} onRemove={onAll} />}
          <ClassFilter rows={list.lines} selected={className} onSelect={setClassName} />
          {confirmable.length > 0 && (
            <Button size="small" icon={ClipboardCheck} onPress={confirmChosen}>
              選んだ行の校内の確認（スペース）
            </Button>
          )}
        </div>
        <div className="min-h-60 grow">
          <Grid
            key={`${student ?? ''} ${sentence ?? ''}`}
            label="判定"
            rows={shown}
            columns={columns}
            rowKey={rowKey}
            readOnly
            start={startAt === null ? null : { rowKey: startAt, column: 'name' }}
            onActive={onActive}
            onActivate={() => setPanelOpen(true)}
            onCellKey={(key) => key === ' ' && confirmChosen()}
            onUndo={() => void undo()}
            onRedo={() => void redo()}
            handle={grid}
            onCellClick={() => setPanelOpen(true)}
            empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
          />
        </div>
      </div>
      {active !== null && panelOpen && (
        <JudgementPanel studentNumber={active} sentence={sentence} onClose={() => setPanelOpen(false)} />
      )}
      {confirmed.length > 0 && (
        <SchoolConfirmDialog
          rules={confirmable}
          students={confirmed}
          today={todayOf(status)}
          onClose={() => setConfirmed([])}
        />
      )}
    </div>
  );
}
