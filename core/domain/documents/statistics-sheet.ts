import { wishLabels, wishShortLabels } from '../judge/words.ts';
import { type Kind, type Stage, stageLabels, stages, type Tally } from '../statistics/tally.ts';
import type { SheetBars, SheetColumn, SheetContent, SheetPart, SheetSection } from './sheet-content.ts';

/** One year as it is counted. */
export type CountedYear = Readonly<{
  /** 「令和4年度」 */
  year: string;
  editionTitle: string;
  /** How the groups are called: 「組」 */
  groupedBy: string;
  total: Tally;
  groups: readonly Readonly<{ name: string; tally: Tally }>[];
}>;

const stageColumns: readonly SheetColumn[] = stages.map((stage) => ({
  heading: `${stageLabels[stage]}（人）`,
  share: 1,
  align: 'right',
}));

/** 統計 on paper: the years side by side, then each year by kind and by class. `years`: the newest first. */
export function statisticsSheet(years: readonly CountedYear[], kinds: readonly Kind[]): SheetContent {
  return {
    editionTitle: years[0]?.editionTitle ?? '',
    lead: '奨学金の申込・推薦・採用の人数です。推薦は推薦書を提出した生徒、採用は選考結果が採用の生徒を数えます。グラフの「推薦のみ」は採用でないか結果待ち、「申込のみ」は推薦していない生徒です。',
    sections: [
      ...(years.length > 1 ? [byYear(years)] : []),
      ...years.slice(0, 1).flatMap((year) => ofYear(year, kinds)),
    ],
    notes: [
      '一人で二種類以上を申し込んだ生徒は、種類ごとの表ではそれぞれに数え、人数の合計では一人と数えます。',
    ],
    sources: [],
    appendix: years.slice(1).flatMap((year) => ofYear(year, kinds)),
    setting: { kind: 'pages', size: 9.5 },
    addressee: 'office',
  };
}

const figures = (tally: Tally): readonly string[] => stages.map((stage) => String(tally[stage].students));

function byYear(years: readonly CountedYear[]): SheetSection {
  const oldestFirst = years.toReversed();
  return {
    title: '年度ごと',
    parts: [
      {
        kind: 'table',
        columns: [
          { heading: '年度', share: 1.4, align: 'left' },
          { heading: '制度', share: 4, align: 'left' },
          ...stageColumns,
        ],
        rows: oldestFirst.map(({ year, editionTitle, total }) => [year, editionTitle, ...figures(total)]),
      },
      { kind: 'bars', ...stageBars(oldestFirst.map(({ year, total }) => ({ label: year, tally: total }))) },
    ],
  };
}

const ofYear = (
  { year, groupedBy, total, groups }: CountedYear,
  kinds: readonly Kind[],
): readonly SheetSection[] => [
  {
    title: `${year}　種類ごと`,
    parts: [
      {
        kind: 'table',
        columns: [{ heading: '種類', share: 3, align: 'left' }, ...stageColumns],
        rows: [
          ...kinds.map((kind) => [
            wishLabels[kind],
            ...stages.map((stage) => String(total[stage].kinds[kind])),
          ]),
          ['人数の合計', ...figures(total)],
        ],
      },
    ],
  },
  ...(groups.length === 0
    ? []
    : [{ title: `${year}　${groupedBy}ごと`, parts: byGroup(groupedBy, groups, kinds) }]),
];

function byGroup(
  groupedBy: string,
  groups: CountedYear['groups'],
  kinds: readonly Kind[],
): readonly SheetPart[] {
  const of = (kind: Kind, tally: Tally): string =>
    stages.map((stage: Stage) => tally[stage].kinds[kind]).join('／');
  return [
    {
      kind: 'table',
      columns: [
        { heading: groupedBy, share: 1.6, align: 'left' },
        ...stageColumns,
        ...kinds.map(
          (kind): SheetColumn => ({
            heading: wishShortLabels[kind],
            share: 1.5,
            align: 'right',
          }),
        ),
      ],
      rows: groups.map(({ name, tally }) => [
        name,
        ...figures(tally),
        ...kinds.map((kind) => of(kind, tally)),
      ]),
    },
    { kind: 'bars', ...stageBars(groups.map(({ name, tally }) => ({ label: name, tally }))) },
  ];
}

/** Each bar is as high as there are applicants: at its foot those adopted, then those recommended besides. */
export function stageBars(bars: readonly Readonly<{ label: string; tally: Tally }>[]): SheetBars {
  return {
    label: '申込の人数（人）と、そのうちの推薦・採用',
    series: ['採用', '推薦のみ', '申込のみ'],
    bars: bars.map(({ label, tally: { wished, recommended, adopted } }) => ({
      label,
      values: [
        adopted.students,
        Math.max(0, recommended.students - adopted.students),
        Math.max(0, wished.students - Math.max(recommended.students, adopted.students)),
      ],
    })),
  };
}
