import { Stamp } from 'lucide-react';
import type { RecommendationsView } from '#core/contract/recommendations.ts';
import { useQueryOf } from '../../../api.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatCount } from '../../../format.ts';
import { BatchDetailView } from './batch-detail.tsx';
import { BatchList } from './batch-list.tsx';
import { RoundCards } from './round-cards.tsx';

type Props = Readonly<{
  chosen: string | null;
  onChoose: (id: string) => void;
  onMake: (round: string) => void;
}>;

/** Rounds and 推薦書 on the left, the chosen one on the right. */
export function BatchesTab(props: Props) {
  const view = useQueryOf('recommendations.list', {});
  if (view.error !== null) return <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />;
  return view.data === undefined ? <Loading /> : <Body {...props} view={view.data} />;
}

function Body({ view, chosen, onChoose, onMake }: Props & Readonly<{ view: RecommendationsView }>) {
  const shown = view.batches.find(({ id }) => id === chosen) ?? view.batches[0];
  return (
    <div className="flex h-full min-h-0">
      <section
        aria-label="募集回と推薦書"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="flex w-72 shrink-0 flex-col gap-4 overflow-auto border-r border-rule py-4 pr-4 xl:w-84"
      >
        {view.typedOnly > 0 && (
          <Notice tone="error" title={`推薦書に載っていない生徒が ${formatCount(view.typedOnly)} 人`}>
            スカラACの成績入力だけが済んでいます。成績入力だけでは、推薦は完了しません。
          </Notice>
        )}
        <RoundCards rounds={view.rounds} canMake={view.making === null} onMake={onMake} />
        {view.making !== null && <p className="phrase text-small text-ink-soft">{view.making}</p>}
        {view.batches.length > 0 && (
          <BatchList batches={view.batches} chosen={shown?.id ?? null} onChoose={onChoose} />
        )}
      </section>
      <div className="min-w-0 grow overflow-auto">
        {shown === undefined ? (
          <EmptyState icon={Stamp} title="推薦書はまだありません">
            推薦書は1人から、何回でも作れます。左の回で「推薦書を作る」を押すと、今推薦できる生徒を選べます。
          </EmptyState>
        ) : (
          <BatchDetailView key={shown.id} id={shown.id} asOf={view.asOf} />
        )}
      </div>
    </div>
  );
}
