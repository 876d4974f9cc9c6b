import { ChartColumn } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { StatisticsView, StatisticsYear } from '#core/contract/statistics.ts';
import { stageBars } from '#core/domain/documents/statistics-sheet.ts';
import { wishLabels, wishShortLabels } from '#core/domain/judge/words.ts';
import { useQueryOf } from '../../api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { StackedBars } from '../../components/stacked-bars.tsx';
import { StageTable } from './stage-table.tsx';
import { StatisticsFiles } from './statistics-files.tsx';

/** 統計: 申込・推薦・採用 by year, kind and class, each as a table with its picture beside it. */
export function StatisticsTab() {
  const view = useQueryOf('statistics.view', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (view.error !== null) return <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />;
  if (view.data === undefined) return <Loading />;
  const { years, kinds, unreadable } = view.data;
  const year = years.find(({ record }) => record === chosen) ?? years[0];
  if (year === undefined || kinds.length === 0)
    return (
      <EmptyState icon={ChartColumn} title="数える申込みがまだありません">
        名簿に希望（給付希望・申込区分）を入力すると、申込・推薦・採用の人数がここに出ます。
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-7 py-4 pr-6 pb-10">
      <StatisticsFiles />
      {unreadable.length > 0 && (
        <Notice tone="warning">
          読めない年度の記録があります（{unreadable.join('、')}）。数えていません。
        </Notice>
      )}
      {years.length > 1 && <ByYear years={years} />}
      <div className="flex flex-col gap-5">
        {years.length > 1 && (
          <FilterBar
            label="年度"
            items={years.map(({ record, year: words }) => ({ id: record ?? present, label: words }))}
            selected={year.record ?? present}
            onSelect={(id) => setChosen(id === present ? null : id)}
          />
        )}
        <ByKind year={year} kinds={kinds} />
        <ByGroup year={year} kinds={kinds} />
      </div>
      <p className="phrase max-w-3xl text-table text-ink-soft">
        推薦は推薦書を提出した生徒、採用は選考結果が採用の生徒です。グラフの「推薦のみ」は採用でないか結果待ち、「申込のみ」は推薦していない生徒です。二種類以上を申し込んだ生徒は、種類ごとにはそれぞれに、人数では一人と数えます。
      </p>
    </div>
  );
}

const present = 'present';

function ByYear({ years }: Pick<StatisticsView, 'years'>) {
  const oldestFirst = years.toReversed();
  return (
    <section aria-labelledby="by-year" className="flex flex-col gap-3">
      <h2 id="by-year" className="text-lg font-bold">
        年度ごと
      </h2>
      <Beside
        table={
          <StageTable
            label="年度ごと"
            heading="年度"
            rows={years.map(({ year, total }) => ({ name: year, tally: total }))}
            kinds={[]}
          />
        }
        picture={
          <StackedBars
            {...stageBars(oldestFirst.map(({ year, total }) => ({ label: year, tally: total })))}
          />
        }
      />
    </section>
  );
}

type OfYear = Readonly<{ year: StatisticsYear; kinds: StatisticsView['kinds'] }>;

function ByKind({ year, kinds }: OfYear) {
  const { total } = year;
  const ofKind = kinds.map((kind) => ({
    name: wishLabels[kind],
    short: wishShortLabels[kind],
    counts: [total.wished.kinds[kind], total.recommended.kinds[kind], total.adopted.kinds[kind]],
  }));
  const bars = stageBars([]);
  return (
    <section aria-labelledby="by-kind" className="flex flex-col gap-3">
      <h2 id="by-kind" className="text-lg font-bold">
        {year.year}　種類ごと
      </h2>
      <Beside
        table={
          <StageTable
            label={`${year.year} 種類ごと`}
            heading="種類"
            rows={[
              ...ofKind.map(({ name, counts }) => ({ name, counts })),
              { name: '人数の合計', tally: total, isTotal: true },
            ]}
            kinds={[]}
          />
        }
        picture={
          <StackedBars
            {...bars}
            bars={ofKind.map(({ short, counts: [wished = 0, recommended = 0, adopted = 0] }) => ({
              label: short,
              values: [
                adopted,
                Math.max(0, recommended - adopted),
                Math.max(0, wished - Math.max(recommended, adopted)),
              ],
            }))}
          />
        }
      />
    </section>
  );
}

function ByGroup({ year, kinds }: OfYear) {
  return (
    <section aria-labelledby="by-group" className="flex flex-col gap-3">
      <h2 id="by-group" className="text-lg font-bold">
        {year.year}　{year.groupedBy}ごと
      </h2>
      <StackedBars {...stageBars(year.groups.map(({ name, tally }) => ({ label: name, tally })))} />
      <StageTable
        label={`${year.year} ${year.groupedBy}ごと`}
        heading={year.groupedBy}
        rows={year.groups}
        kinds={kinds}
      />
    </section>
  );
}

const Beside = ({ table, picture }: Readonly<{ table: ReactNode; picture: ReactNode }>) => (
  <div className="grid grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)] items-start gap-6">
    {table}
    {picture}
  </div>
);
