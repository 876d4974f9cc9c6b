import { getRouteApi } from '@tanstack/react-router';
import type { FormCard } from '#core/contract/forms.ts';
import { useQueryOf } from '../../api.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { FoundationTab } from '../foundation/foundation-tab.tsx';
import { FormChoice } from './form-choice.tsx';
import { FormMaker } from './form-maker.tsx';

const route = getRouteApi('/forms');

/** 帳票: what is printed for JASSO, and the forms of foundations and the prefecture. */
export function FormsScreen() {
  const { tab, form } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading title="帳票">
        {tab === 'jasso'
          ? '帳票を選ぶと、右に印刷の見本が出ます。確かめてから PDF か Excel で保存します。'
          : '財団や県の Excel の様式を一度読み込むと、名簿の内容を何人分でも記入できます。'}
      </PageHeading>
      <Tabs
        label="帳票の種類"
        selected={tab}
        onSelect={(next) => void navigate({ search: { tab: next, form } })}
        items={[
          { id: 'jasso', label: '機構の奨学金', content: <OwnForms /> },
          { id: 'foundation', label: '財団・県の様式', content: <FoundationTab /> },
        ]}
      />
    </>
  );
}

function OwnForms() {
  const forms = useQueryOf('forms.list', {});
  return (
    <div className="flex h-full min-h-0 flex-col">
      {forms.error !== null && <ReadFailure failure={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.error === null && forms.data === undefined && <Loading />}
      {forms.data !== undefined && <Body cards={forms.data} />}
    </div>
  );
}

function Body({ cards }: Readonly<{ cards: readonly FormCard[] }>) {
  const { form } = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = cards.find((card) => card.form === form) ?? cards[0];
  if (chosen === undefined) return null;
  return (
    <div className="flex min-h-0 grow">
      <FormChoice
        cards={cards}
        chosen={chosen.form}
        onChoose={(next) => void navigate({ search: { tab: 'jasso', form: next }, replace: true })}
      />
      <FormMaker key={chosen.form} card={chosen} />
    </div>
  );
}
