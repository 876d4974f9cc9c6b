import { getRouteApi } from '@tanstack/react-router';
import type { KeptPaperList } from '#core/contract/kept-papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useQueryOf } from '../../api.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { AskedTab } from './asked-tab.tsx';
import { DestructionsTab } from './destructions-tab.tsx';
import { RegisterTab } from './register-tab.tsx';

const route = getRouteApi('/kept-papers');

/** 保管簿: whose 学修意欲 is confirmed how, where the paper of it lies, and when it may be destroyed. */
export function KeptPapersScreen() {
  const list = useQueryOf('keptPapers.list', {});
  const status = useQueryOf('workspace.status', {});
  return (
    <>
      <PageHeading title="保管簿">
        学修意欲を確かめたレポート・面談票は、機構へ送らず学校で保管します。期限が来たら、廃棄して記録を残します。
      </PageHeading>
      {list.error !== null && <ReadFailure failure={list.error} onRetry={() => void list.refetch()} />}
      {list.error === null && list.data === undefined && <Loading />}
      {list.data !== undefined && status.data !== undefined && <Body list={list.data} status={status.data} />}
    </>
  );
}

function Body({ list, status }: Readonly<{ list: KeptPaperList; status: WorkspaceStatus }>) {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="flex min-h-0 grow flex-col pl-6">
      <Tabs
        label="保管簿の見方"
        selected={tab}
        onSelect={(next) => void navigate({ search: { tab: next }, replace: true })}
        items={[
          { id: 'asked', label: '学修意欲の確認', content: <AskedTab list={list} status={status} /> },
          { id: 'register', label: '保管簿', content: <RegisterTab list={list} status={status} /> },
          { id: 'destroyed', label: '廃棄の記録', content: <DestructionsTab list={list} /> },
        ]}
      />
    </div>
  );
}
