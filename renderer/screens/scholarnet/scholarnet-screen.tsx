import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { NetTable } from './net-table.tsx';
import { PersonalGuide } from './personal-guide.tsx';

const route = getRouteApi('/scholarnet');

/** スカラネット: what every student will type into スカラネット, before the student types it. */
export function ScholarNetScreen() {
  const list = useQueryOf('scholarnet.list', {});
  const { filter, student } = route.useSearch();
  const navigate = route.useNavigate();
  const [guiding, setGuiding] = useState(false);
  return (
    <>
      <PageHeading
        title="スカラネット"
        actions={
          <>
            <Button onPress={() => setGuiding(true)}>登録の案内</Button>
            <ButtonLink to="/forms" search={{ form: 'changed-names' }}>
              氏名の変更一覧
            </ButtonLink>
            <ButtonLink variant="primary" to="/forms" search={{ form: 'scholarnet-sheets' }}>
              入力票を作る
            </ButtonLink>
          </>
        }
      >
        生徒がスカラネットに入力する内容を先に確かめます。行を選ぶと、右に「戸籍どおり」と「入力する形」が並びます。
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
          名簿を取り込むと、氏名や日付がスカラネットにそのまま入力できるかどうかが出ます。
        </EmptyState>
      )}
      {list.data !== undefined && list.data.lines.length > 0 && (
        <NetTable
          list={list.data}
          filter={filter}
          student={student ?? null}
          onFilter={(next) => void navigate({ search: { filter: next }, replace: true })}
        />
      )}
      {guiding && <PersonalGuide onClose={() => setGuiding(false)} />}
    </>
  );
}
