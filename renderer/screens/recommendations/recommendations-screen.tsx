import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { BatchesTab } from './batches/batches-tab.tsx';
import { MakeBatch } from './make/make-batch.tsx';
import { HandOverTab } from './results/hand-over-tab.tsx';
import { ResultsTab } from './results/results-tab.tsx';

const route = getRouteApi('/recommendations');

export function RecommendationsScreen() {
  const { tab, batch, make } = route.useSearch();
  const navigate = route.useNavigate();
  if (make !== undefined)
    return (
      <MakeBatch
        round={make}
        onDone={(made) =>
          void navigate({ search: { tab: 'batches', ...(made === null ? {} : { batch: made }) } })
        }
      />
    );
  return (
    <>
      <PageHeading title="推薦">
        推薦書を作ってスカラACで提出し、提出した日を記録します。結果が届いたら入力し、通知を渡した日を残します。
      </PageHeading>
      <div className="flex min-h-0 grow flex-col px-6">
        <Tabs
          label="推薦"
          selected={tab}
          onSelect={(id) => void navigate({ search: { tab: id }, replace: true })}
          items={[
            {
              id: 'batches',
              label: '推薦書',
              content: (
                <BatchesTab
                  chosen={batch ?? null}
                  onChoose={(id) => void navigate({ search: { tab: 'batches', batch: id }, replace: true })}
                  onMake={(round) => void navigate({ search: { tab: 'batches', make: round } })}
                />
              ),
            },
            { id: 'results', label: '結果', content: <ResultsTab /> },
            { id: 'handOver', label: '通知の交付', content: <HandOverTab /> },
          ]}
        />
      </div>
    </>
  );
}
