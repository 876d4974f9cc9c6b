import { getRouteApi } from '@tanstack/react-router';
import type { FormCard } from '#core/contract/forms.ts';
import { useQueryOf } from '../../api.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { FormChoice } from './form-choice.tsx';
import { FormMaker } from './form-maker.tsx';

const route = getRouteApi('/forms');

export function FormsScreen() {
  const forms = useQueryOf('forms.list', {});
  return (
    <>
      <PageHeading title="帳票">
        帳票を選ぶと、右に印刷の見本が出ます。確かめてから PDF か Excel で保存します。
      </PageHeading>
      {forms.error !== null && <ReadFailure failure={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.error === null && forms.data === undefined && <Loading />}
      {forms.data !== undefined && <Body cards={forms.data} />}
    </>
  );
}

function Body({ cards }: Readonly<{ cards: readonly FormCard[] }>) {
  const { form } = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = cards.find((card) => card.form === form) ?? cards[0];
  if (chosen === undefined) return null;
  return (
    <div className="flex min-h-0 grow border-t border-rule">
      <FormChoice
        cards={cards}
        chosen={chosen.form}
        onChoose={(next) => void navigate({ search: { form: next }, replace: true })}
      />
      <FormMaker key={chosen.form} card={chosen} />
    </div>
  );
}
