import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CitedSource } from '#core/domain/citing/citation-key.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { formTitles } from '#core/domain/documents/words.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useScheme } from '../../scheme.ts';
import { narrowed } from './judgement-filters.ts';
import { JudgementTable } from './judgement-table.tsx';

const route = getRouteApi('/judgement');

export function JudgementScreen() {
  const { filter, student, source } = route.useSearch();
  const { list, failure, retry } = useShownList(source);
  const status = useQueryOf('workspace.status', {});
  const scheme = useScheme();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading
        title="判定"
        actions={
          <ButtonLink to="/forms" search={{ form: mainForm(scheme) }} variant="primary">
            {formTitles[mainForm(scheme)]}を作る
          </ButtonLink>
        }
      >
        {scheme === 'continuation'
          ? '生徒ごとに、適格認定の区分の見込みを示します。'
          : '生徒と希望ごとに、推薦できるかどうかを示します。'}
        行を選ぶと、右に理由と出典が出ます。
      </PageHeading>
      {failure !== null && <ReadFailure failure={failure} onRetry={retry} />}
      {failure === null && list === undefined && <Loading />}
      {list !== undefined && list.counts.all === 0 && source === undefined && (
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
      {list !== undefined && status.data !== undefined && (list.counts.all > 0 || source !== undefined) && (
        <JudgementTable
          list={list}
          status={status.data}
          filter={filter}
          student={student ?? null}
          source={source ?? null}
          onFilter={(next) => void navigate({ search: { filter: next, source }, replace: true })}
          onAll={() => void navigate({ search: { filter }, replace: true })}
        />
      )}
    </>
  );
}

/** Everyone, or those whose judgement rests on the sentence of the address; undefined until both are known. */
function useShownList(source: CitedSource | undefined) {
  const everyone = useQueryOf('judgement.list', {});
  const asked = { source: source ?? noSource };
  const citing = useQueryOf('judgement.citing', asked, { enabled: source !== undefined });
  const list = useMemo(() => {
    if (everyone.data === undefined || source === undefined) return everyone.data;
    return citing.data === undefined ? undefined : narrowed(everyone.data, new Set(citing.data));
  }, [everyone.data, citing.data, source]);
  const retry = (): void => {
    void everyone.refetch();
    if (source !== undefined) void citing.refetch();
  };
  return { list, failure: everyone.error ?? citing.error, retry };
}

const noSource: CitedSource = { document: '', locator: '', quote: '' };

/** What the judgements are made for. */
const mainForm = (scheme: Scheme): FormId =>
  scheme === 'continuation' ? 'judgement-table' : 'recommendation-list';
