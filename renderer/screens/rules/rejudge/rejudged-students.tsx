import { useDeferredValue, useMemo, useState } from 'react';
import type { Rejudged } from '#core/contract/rejudge.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { VirtualTable } from '../../../components/virtual-table.tsx';
import { rejudgeColumns } from './rejudge-columns.tsx';
import { RejudgeSummary } from './rejudge-summary.tsx';
import { findRejudged, type RejudgeFilter, rejudgeFilterLabels, rejudgeFilters } from './rejudge-view.ts';
import { RejudgedPanel } from './rejudged-panel.tsx';

/** Left who changes, right how many and how; for a student that is chosen, why. */
export function RejudgedStudents({ compared }: Readonly<{ compared: Rejudged }>) {
  const { counts, lines } = compared;
  const [filter, setFilter] = useState<RejudgeFilter>(counts.result > 0 ? 'result' : 'criteria');
  const [move, setMove] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [student, setStudent] = useState<string | null>(null);
  const wanted = useDeferredValue(typed);
  const shown = useMemo(
    () => findRejudged(lines, { filter, move, typed: wanted }),
    [lines, filter, move, wanted],
  );
  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col gap-3 pr-6 pb-4">
        {lines.length === 0 ? (
          <EmptyState title="判定の変わる生徒はいません">
            この版に替えても、{counts.all} 人の判定は、どの奨学金のどの項目もいまと同じです。
          </EmptyState>
        ) : (
          <>
            <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
              <FilterBar
                label="表示する生徒"
                items={rejudgeFilters.map((id) => ({
                  id,
                  label: rejudgeFilterLabels[id],
                  count: counts[id],
                }))}
                selected={filter}
                onSelect={(next) => {
                  setFilter(next);
                  setMove(null);
                }}
              />
              <TextField
                label="生徒を探す"
                placeholder="氏名・学籍番号"
                value={typed}
                onChange={setTyped}
                className="w-44"
              />
            </div>
            {shown.length === 0 ? (
              <EmptyState title="当てはまる生徒はいません">条件を変えてください。</EmptyState>
            ) : (
              <VirtualTable
                label="判定が変わる生徒"
                rows={shown}
                columns={rejudgeColumns}
                keyOf={(line) => line.studentNumber}
                selected={student}
                onSelect={setStudent}
              />
            )}
          </>
        )}
      </div>
      {student === null ? (
        <RejudgeSummary
          compared={compared}
          move={move}
          onMove={(next) => {
            setFilter('result');
            setMove(next);
          }}
        />
      ) : (
        <RejudgedPanel compared={compared} studentNumber={student} onClose={() => setStudent(null)} />
      )}
    </div>
  );
}
