import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { EditionListed } from '#core/contract/rules.ts';
import type { YearPlan, YearView } from '#core/contract/year.ts';
import type { Outcome } from '#core/domain/year/outcome.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { passageColumns } from './passage-columns.tsx';
import { filtered, type PassageFilter, passageFilters } from './passage-filters.ts';
import { PassagePanel } from './passage-panel.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { RunYear } from './run-year.tsx';

/** What will become of everyone, before anything happens; single students can be decided otherwise. */
export function PlanYear({
  view,
  target,
  onClose,
}: Readonly<{ view: YearView; target: EditionListed; onClose: () => void }>) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [lastGrade, setLastGrade] = useState<number | null>(null);
  const [filter, setFilter] = useState<PassageFilter>('all');
  const [student, setStudent] = useState<string | null>(null);
  const plan: YearPlan = {
    edition: target.id,
    lastGrade,
    chosen: [...chosen].map(([studentNumber, outcome]) => ({ studentNumber, outcome })),
  };
  const preview = useQueryOf('year.preview', plan, { keepPrevious: true });
  if (preview.error !== null)
    return <ReadFailure failure={preview.error} onRetry={() => void preview.refetch()} />;
  if (preview.data === undefined) return <Loading />;
  const { data } = preview;
  const rows = filtered(data.students, filter);
  const row = data.students.find(({ studentNumber }) => studentNumber === student) ?? null;
  const decide = (studentNumber: string, outcome: Outcome): void =>
    setChosen((before) => new Map(before).set(studentNumber, outcome));
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2 py-3 pr-6">
        <Button variant="quiet" icon={ArrowLeft} onPress={onClose}>
          年度の選択に戻る
        </Button>
        <h2 className="self-center text-lg font-bold">
          {data.from}から{data.to}へ
        </h2>
        <LastGrade key={data.lastGrade} shown={data.lastGrade} onChange={setLastGrade} />
        <span className="grow" />
        <RunYear plan={plan} preview={data} isStale={preview.isPlaceholderData} onDone={onClose} />
      </div>
      <div className="flex min-h-0 grow">
        <div className="flex min-h-0 min-w-0 grow flex-col">
          <div className="pb-2">
            <FilterBar
              label="生徒の絞り込み"
              items={passageFilters(data.students)}
              selected={filter}
              onSelect={setFilter}
            />
          </div>
          {rows.length === 0 ? (
            <EmptyState title="当てはまる生徒がいません">
              {view.students === 0 && '名簿に生徒がいなくても、年度は切り替えられます。'}
            </EmptyState>
          ) : (
            <VirtualTable
              label="生徒ごとの切り替え"
              rows={rows}
              columns={passageColumns}
              keyOf={({ studentNumber }) => studentNumber}
              selected={student}
              onSelect={setStudent}
            />
          )}
        </div>
        {row === null ? (
          <PlanSummary preview={data} />
        ) : (
          <PassagePanel
            row={row}
            onDecide={(outcome) => decide(row.studentNumber, outcome)}
            onClose={() => setStudent(null)}
          />
        )}
      </div>
    </div>
  );
}

/** 最終学年: shown as it is reckoned with; read when the field is left. */
function LastGrade({
  shown,
  onChange,
}: Readonly<{ shown: number | null; onChange: (grade: number | null) => void }>) {
  const [text, setText] = useState(shown === null ? '' : String(shown));
  const [problem, setProblem] = useState<string | null>(null);
  const read = (): void => {
    const plain = text.normalize('NFKC').replace(/年$/u, '').trim();
    const valid = plain === '' || /^[1-9]$/u.test(plain);
    setProblem(valid ? null : '1 から 9 までの学年を入力してください。');
    if (valid) onChange(plain === '' ? null : Number(plain));
  };
  return (
    <TextField
      label="最終学年"
      size="small"
      className="w-28"
      value={text}
      problem={problem}
      onChange={setText}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) read();
      }}
    />
  );
}
