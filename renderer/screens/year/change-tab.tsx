import { useState } from 'react';
import type { YearView } from '#core/contract/year.ts';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../format.ts';
import { EditionSelect } from '../rules/edition-select.tsx';
import { PastYears } from './past-years.tsx';
import { PlanYear } from './plan-year.tsx';
import { TakeBack } from './take-back.tsx';

/** 年度の切り替え: what it is about, the way into it, and the years that are over. */
export function ChangeTab() {
  const view = useQueryOf('year.view', {});
  const status = useQueryOf('workspace.status', {});
  const [edition, setEdition] = useState<string | null>(null);
  const [planning, setPlanning] = useState(false);
  if (view.error !== null) return <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />;
  if (view.data === undefined || status.data === undefined) return <Loading />;
  const target = view.data.targets.find(({ id }) => id === edition) ?? null;
  const readingRecord = status.data.record !== null;
  if (planning && target !== null && !readingRecord)
    return <PlanYear view={view.data} target={target} onClose={() => setPlanning(false)} />;
  return (
    <div className="flex max-w-4xl flex-col gap-8 py-5 pr-6">
      {readingRecord ? (
        <Notice title="過ぎた年度の記録を見ています">
          年度の切り替えは、画面の上の「今年度に戻る」を押してから行います。
        </Notice>
      ) : (
        <Begin
          view={view.data}
          edition={target?.id ?? null}
          onChoose={setEdition}
          onBegin={() => setPlanning(true)}
        />
      )}
      {view.data.change !== null && !readingRecord && <TakeBack change={view.data.change} />}
      <PastYears records={view.data.records} />
    </div>
  );
}

function Begin({
  view,
  edition,
  onChoose,
  onBegin,
}: Readonly<{
  view: YearView;
  edition: string | null;
  onChoose: (id: string) => void;
  onBegin: () => void;
}>) {
  const next = view.fiscalYear + 1;
  return (
    <section aria-labelledby="begin-year" className="flex flex-col gap-4">
      <h2 id="begin-year" className="text-lg font-bold">
        {view.year}から次の年度へ
      </h2>
      <p className="phrase">
        いまは{view.year}（{view.editionTitle}、名簿 {formatCount(view.students)}{' '}
        人）です。年度の終わりに切り替えると、いまのデータをそのまま「年度の記録」として残し、進級する生徒の学年を進め、卒業する生徒を名簿から外して、新しい年度を始めます。切り替える前に、一人ひとりがどうなるかを確かめられます。切り替えた後に元に戻すこともできます。
      </p>
      {!view.nextIsThere && (
        <Notice tone="warning" title={`${next}年度の規則はまだありません`}>
          <p>
            隣の年度の規則では判定しません。機構の通知が届いたら、「規則」の「版の管理」で翌年度の版を作ってください。作った版を選んで切り替えます。
          </p>
          <div className="mt-2">
            <ButtonLink to="/rules" search={{ tab: 'editions' }}>
              翌年度の版を作る
            </ButtonLink>
          </div>
        </Notice>
      )}
      {view.targets.length > 0 && (
        <div className="flex max-w-2xl flex-col gap-4">
          <EditionSelect
            label="切り替える先の制度と年度"
            description="新しい年度を判定する版です。"
            editions={view.targets}
            value={edition}
            onChange={onChoose}
          />
          <div>
            <Button variant="primary" isDisabled={edition === null} onPress={onBegin}>
              切り替える前に確かめる
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
