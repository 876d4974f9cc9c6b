import { useNavigate, useSearch } from '@tanstack/react-router';
import type { EditionListed } from '#core/contract/rules.ts';
import { useQueryOf } from '../../api.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { ConfirmTab } from './confirm-tab.tsx';
import { DifferenceTab } from './difference-tab.tsx';
import { EditionReader } from './edition-reader.tsx';
import { EditionsTab } from './editions-tab.tsx';
import { RejudgeTab } from './rejudge/rejudge-tab.tsx';
import type { RulesPlace } from './rules-place.ts';
import { SchoolRulesTab } from './school-rules-tab.tsx';

/** 規則: what the judgement rests on, how sure it is, what changed, and how it is kept up to date. */
export function RulesScreen() {
  const editions = useQueryOf('rules.editions', {});
  return (
    <>
      <PageHeading title="規則">
        判定に使っている基準・金額・日付です。どれにも、もとの資料の文とページが付いています。
      </PageHeading>
      {editions.error !== null ? (
        <ReadFailure failure={editions.error} onRetry={() => void editions.refetch()} />
      ) : editions.data === undefined ? (
        <Loading />
      ) : (
        <Shelf editions={editions.data} />
      )}
    </>
  );
}

function Shelf({ editions }: Readonly<{ editions: readonly EditionListed[] }>) {
  const { tab, edition, before, rule, source, wish } = useSearch({ from: '/rules' });
  const navigate = useNavigate();
  const chosen =
    editions.find(({ id }) => id === edition) ?? editions.find(({ inUse }) => inUse) ?? editions[0];
  if (chosen === undefined) return null;
  const place: RulesPlace = {
    editions,
    chosen,
    before: before ?? null,
    rule: rule ?? null,
    source: source ?? null,
    wish: wish ?? null,
    go: (to) =>
      void navigate({
        to: '/rules',
        search: { tab, edition: chosen.id, before, ...to },
        replace: to.tab === undefined || to.tab === tab,
      }),
  };
  return (
    <div className="flex min-h-0 grow flex-col pl-6">
      <Tabs
        label="規則の見方"
        selected={tab}
        onSelect={(id) => place.go({ tab: id })}
        items={[
          { id: 'read', label: '規則を読む', content: <EditionReader place={place} /> },
          { id: 'difference', label: '版のちがい', content: <DifferenceTab place={place} /> },
          { id: 'rejudge', label: '判定し直す', content: <RejudgeTab place={place} /> },
          {
            id: 'confirm',
            label: '値の確認',
            content: <ConfirmTab key={chosen.id} place={place} />,
          },
          { id: 'school', label: '校内基準', content: <SchoolRulesTab /> },
          { id: 'editions', label: '版の管理', content: <EditionsTab place={place} /> },
        ]}
      />
    </div>
  );
}
