import type { HomeSummary } from '#core/contract/home.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useQueryOf } from '../../api.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formatDate } from '../../format.ts';
import { FirstStartScreen } from '../first-start/first-start-screen.tsx';
import { ClassChart } from './class-chart.tsx';
import { RoundWindows } from './round-windows.tsx';
import { Steps } from './steps.tsx';
import { TodoList } from './todo-list.tsx';

/** ホーム: what to do next, how far the round is. Before anything is entered, the three ways to begin. */
export function HomeScreen() {
  const status = useQueryOf('workspace.status', {});
  if (status.data === undefined) return <Loading />;
  return status.data.kind === 'empty' ? <FirstStartScreen /> : <Today status={status.data} />;
}

function Today({ status }: Readonly<{ status: WorkspaceStatus }>) {
  const summary = useQueryOf('home.summary', {});
  if (summary.error !== null)
    return <ReadFailure failure={summary.error} onRetry={() => void summary.refetch()} />;
  return (
    <>
      <PageHeading title="ホーム">
        {formatDate(status.asOf)}
        の時点で、することを急ぐ順に並べています。
      </PageHeading>
      {summary.data === undefined ? <Loading /> : <Overview summary={summary.data} />}
    </>
  );
}

function Overview({ summary }: Readonly<{ summary: HomeSummary }>) {
  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-8 px-6 pt-1 pb-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-8">
        <TodoList todos={summary.todos} />
        <RoundWindows windows={summary.windows} />
      </div>
      <div className="flex min-w-0 flex-col gap-8">
        <Steps steps={summary.steps} />
        <ClassChart byClass={summary.byClass} />
      </div>
    </div>
  );
}
