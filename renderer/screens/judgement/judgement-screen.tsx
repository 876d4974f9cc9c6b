import { getRouteApi } from '@tanstack/react-router';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { JudgementTable } from './judgement-table.tsx';

const route = getRouteApi('/judgement');

export function JudgementScreen() {
  const list = useQueryOf('judgement.list', {});
  const { filter, student } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading
        title="判定"
        actions={
          <ButtonLink to="/forms" variant="primary">
            推薦者一覧を作る
          </ButtonLink>
        }
      >
        生徒と希望ごとに、推薦できるかどうかを示します。行を選ぶと、右に理由と出典が出ます。
      </PageHeading>
      {list.error !== null && <ReadFailure failure={list.error} onRetry={() => void list.refetch()} />}
      {list.error === null && list.data === undefined && <Loading />}
      {list.data !== undefined && list.data.lines.length === 0 && (
        <EmptyState
          title="まだ生徒がいません"
          actions={
            <ButtonLink variant="primary" to="/roster/import" search={{ kind: 'roster' }}>
              名簿を取り込む
            </ButtonLink>
          }
        >
          名簿を取り込むと、ここに全員の判定が出ます。
        </EmptyState>
      )}
      {list.data !== undefined && list.data.lines.length > 0 && (
        <JudgementTable
          list={list.data}
          filter={filter}
          student={student ?? null}
          onFilter={(next) => void navigate({ search: { filter: next }, replace: true })}
        />
      )}
    </>
  );
}
