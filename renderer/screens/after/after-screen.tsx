import { getRouteApi } from '@tanstack/react-router';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { todayOf } from '../../today.ts';
import { EventsTab } from './events-tab.tsx';
import { PledgeTab } from './pledge-tab.tsx';
import { ReportTab } from './report-tab.tsx';
import { ReviewTab } from './review-tab.tsx';
import type { TabProps } from './tab-props.ts';

const route = getRouteApi('/after');

/** 採用後: what a university watches over once a scholarship has been granted. */
export function AfterScreen() {
  const status = useQueryOf('workspace.status', {});
  return (
    <>
      <PageHeading title="採用後">
        Space で今日の日付で済みに、Delete で取り消し、D で不備、N で不要。範囲を選ぶとまとめて記録します。
      </PageHeading>
      {status.error !== null && <ReadFailure failure={status.error} onRetry={() => void status.refetch()} />}
      {status.error === null && status.data === undefined && <Loading />}
      {status.data !== undefined && <Body status={status.data} />}
    </>
  );
}

function Body({ status }: Readonly<{ status: WorkspaceStatus }>) {
  const { tab, filter, student, year } = route.useSearch();
  const navigate = route.useNavigate();
  if (status.edition.scheme === 'advance')
    return (
      <EmptyState
        title="予約採用の版では使いません"
        actions={
          <ButtonLink to="/settings" search={{ section: 'edition' }}>
            制度と年度を選ぶ
          </ButtonLink>
        }
      >
        採用後の手続きは、大学などに進学した後のものです。在学採用・通信教育・緊急採用・適格認定の版で使います。
      </EmptyState>
    );
  if (status.students === 0)
    return (
      <EmptyState
        title="名簿がまだありません"
        actions={
          <ButtonLink variant="primary" to="/roster/import" search={{ kind: 'roster' }}>
            名簿を取り込む
          </ButtonLink>
        }
      >
        学生の名簿を取り込むと、採用候補者と採用者の一覧を貼り付けられます。
      </EmptyState>
    );
  const props: TabProps = {
    today: todayOf(status),
    filter,
    onFilter: (next) => void navigate({ search: { tab, filter: next, year }, replace: true }),
    student: student ?? null,
  };
  return (
    <div className="flex min-h-0 grow flex-col pl-6">
      <Tabs
        label="採用後の手続き"
        selected={tab}
        onSelect={(next) => void navigate({ search: { tab: next, filter: 'all', year } })}
        items={[
          { id: 'report', label: '進学届', content: <ReportTab {...props} /> },
          { id: 'pledge', label: '返還誓約書', content: <PledgeTab {...props} /> },
          { id: 'events', label: '異動', content: <EventsTab {...props} /> },
          {
            id: 'review',
            label: '継続願と適格認定',
            content: (
              <ReviewTab
                {...props}
                year={year ?? null}
                onYear={(next) => void navigate({ search: { tab, filter: 'all', year: next } })}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
