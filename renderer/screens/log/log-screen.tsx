import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { fullName } from '#core/domain/applicant.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Pager } from '../../components/pager.tsx';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { logColumns } from './log-columns.tsx';
import { LogFiles } from './log-files.tsx';
import { LogFilters } from './log-filters.tsx';
import { LogPanel } from './log-panel.tsx';
import { askedOf, emptyDraft, isNarrowed, type LogDraft } from './log-query.ts';

const route = getRouteApi('/log');

/** 変更の記録: who changed what and when, what stood before and after, and the way back. */
export function LogScreen() {
  const { student = null } = route.useSearch();
  const navigate = route.useNavigate();
  const [draft, setDraft] = useState<LogDraft>(emptyDraft);
  const [page, setPage] = useState(0);
  const [opened, setOpened] = useState<number | null>(null);
  const asked = askedOf(useDeferredValue(draft), student);
  const found = useQueryOf('log.search', { query: asked.query, page }, { keepPrevious: true });
  const detail = useQueryOf('students.get', { studentNumber: student ?? '' }, { enabled: student !== null });
  const change = (next: LogDraft) => {
    setDraft(next);
    setPage(0);
  };
  const onStudent = (next: string | null) => {
    setPage(0);
    void navigate({ search: next === null ? {} : { student: next }, replace: true });
  };
  const reset = () => {
    change(emptyDraft);
    onStudent(null);
  };
  const name =
    student === null ? null : detail.data === undefined ? student : fullName(detail.data.applicant);
  return (
    <>
      <PageHeading
        title="変更の記録"
        actions={<LogFiles query={asked.query} total={found.data?.total ?? 0} />}
      >
        だれが、いつ、何を変えたかの記録です。行を選ぶと変更前と変更後が並び、そこから元に戻せます。
      </PageHeading>
      {found.error !== null && <ReadFailure failure={found.error} onRetry={() => void found.refetch()} />}
      {found.error === null && found.data === undefined && <Loading />}
      {found.data !== undefined && (
        <div className="flex min-h-0 grow">
          <div className="flex min-w-0 grow flex-col gap-3 px-6 pb-4">
            <LogFilters
              draft={draft}
              asked={asked}
              student={name}
              people={found.data.people}
              onChange={change}
              onStudentOff={() => onStudent(null)}
            />
            {found.data.total === 0 ? (
              <NothingFound isNarrowed={isNarrowed(asked.query)} onReset={reset} />
            ) : (
              <>
                <VirtualTable
                  label="変更の記録"
                  rows={found.data.entries}
                  columns={logColumns}
                  keyOf={(entry) => String(entry.batchId)}
                  selected={opened === null ? null : String(opened)}
                  onSelect={(key) => setOpened(Number(key))}
                />
                <Pager
                  label="記録のページ"
                  page={found.data.page}
                  pageSize={found.data.pageSize}
                  total={found.data.total}
                  onPage={setPage}
                />
              </>
            )}
          </div>
          {opened !== null && (
            <LogPanel
              key={`${opened} ${student}`}
              batchId={opened}
              student={student}
              onClose={() => setOpened(null)}
            />
          )}
        </div>
      )}
    </>
  );
}

const NothingFound = ({
  isNarrowed: narrowed,
  onReset,
}: Readonly<{ isNarrowed: boolean; onReset: () => void }>) =>
  narrowed ? (
    <EmptyState
      title="当てはまる記録はありません"
      actions={<Button onPress={onReset}>すべての記録を見る</Button>}
    >
      言葉を短くするか、期間や種類の条件を外してください。
    </EmptyState>
  ) : (
    <EmptyState title="まだ何も変更していません">名簿の取り込みや入力をすると、ここに残ります。</EmptyState>
  );
