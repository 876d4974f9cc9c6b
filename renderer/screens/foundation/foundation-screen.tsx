import { getRouteApi, Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { FormView } from '#core/contract/foundation.ts';
import type { FormLayout } from '#core/domain/foundation/layout.ts';
import { useQueryOf } from '../../api.ts';
import { Icon } from '../../components/icon.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { AboutTab } from './about-tab.tsx';
import { FillTab } from './fill-tab.tsx';
import { TieTab } from './tie-tab.tsx';

const route = getRouteApi('/forms/foundation');

/** One 様式: its cells are tied to fields, it is filled for students, and what is known of it. */
export function FoundationScreen() {
  const { form: id } = route.useSearch();
  const view = useQueryOf('foundation.view', { id }, { enabled: id !== '' });
  const file = view.data?.form.file ?? '';
  const layout = useQueryOf('foundation.layout', { id, file }, { enabled: file !== '' });
  return (
    <>
      <PageHeading title={view.data?.form.title ?? '財団・県の様式'}>
        <Link
          to="/forms"
          search={{ tab: 'foundation' }}
          className="inline-flex items-center gap-1 text-accent underline"
        >
          <Icon of={ChevronLeft} size={16} />
          財団・県の様式の一覧
        </Link>
      </PageHeading>
      {view.error !== null && <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />}
      {view.error === null && view.data === undefined && <Loading />}
      {view.data !== undefined && <Steps view={view.data} layout={layout.data ?? null} />}
    </>
  );
}

function Steps({ view, layout }: Readonly<{ view: FormView; layout: FormLayout | null }>) {
  const { form: id, step } = route.useSearch();
  const navigate = route.useNavigate();
  const [problem] = view.problems;
  const missing =
    layout === null ? problem === undefined ? <Loading /> : <p className="p-6">{problem.sentence}</p> : null;
  return (
    <Tabs
      label="様式の仕事"
      selected={step}
      onSelect={(next) => void navigate({ search: { form: id, step: next }, replace: true })}
      items={[
        {
          id: 'tie',
          label: '1 項目の割り当て',
          content: layout === null ? missing : <TieTab key={view.form.file} view={view} layout={layout} />,
        },
        {
          id: 'fill',
          label: '2 生徒に記入',
          content: layout === null ? missing : <FillTab key={view.form.file} view={view} layout={layout} />,
        },
        { id: 'about', label: '提出期限とファイル', content: <AboutTab view={view} /> },
      ]}
    />
  );
}
