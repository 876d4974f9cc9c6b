import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { CountedYear } from '#core/domain/documents/statistics-sheet.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { type Kind, stageLabels, stages, type Tally } from '#core/domain/statistics/tally.ts';
import { drawTable } from './draw-table.ts';
import { cellsOf, column, type SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

const title = '奨学金の統計';

/** 統計 as a workbook: a line for each year and class, ready to be sorted and summed. */
export async function writeStatistics(
  years: readonly CountedYear[],
  kinds: readonly Kind[],
  frame: Readonly<{ schoolName: string; day: IsoDate }>,
): Promise<Uint8Array> {
  const workbook = newWorkbook(title, frame.day);
  for (const table of statisticsTables(years, kinds, frame)) drawTable(workbook, table);
  return bytesOf(workbook);
}

type Line = Readonly<{ year: string; edition: string; group: string; tally: Tally }>;

function statisticsTables(
  years: readonly CountedYear[],
  kinds: readonly Kind[],
  { schoolName, day }: Readonly<{ schoolName: string; day: IsoDate }>,
): readonly SheetTable[] {
  const totals = years.map(
    ({ year, editionTitle, total }): Line => ({
      year,
      edition: editionTitle,
      group: '',
      tally: total,
    }),
  );
  const groups = years.flatMap(({ year, editionTitle, groups: all }) =>
    all.map(({ name, tally }): Line => ({ year, edition: editionTitle, group: name, tally })),
  );
  const shared = {
    lines: [schoolName].filter((line) => line !== ''),
    emptyNote: '名簿に生徒がいません。',
    orientation: 'landscape',
    pagesWide: 1,
    notes: [
      '推薦は推薦書を提出した生徒、採用は選考結果が採用の生徒です。',
      '一人で二種類以上を申し込んだ生徒は、種類ごとにはそれぞれに、人数では一人と数えます。',
    ],
    appendix: null,
    header: `${japaneseDate(day)} 作成`,
    footer: title,
  } as const;
  const year = column<Line>('年度', 14, 'text', (line) => line.year);
  const edition = column<Line>('制度', 44, 'text', (line) => line.edition);
  return [
    {
      ...shared,
      name: '年度ごと',
      title: `${title}：年度ごと`,
      ...cellsOf([year, edition, ...figureColumns(kinds)], totals),
      frozenColumns: 1,
    },
    {
      ...shared,
      name: '組ごと',
      title: `${title}：組ごと`,
      ...cellsOf(
        [year, column<Line>('組', 16, 'text', ({ group }) => group), ...figureColumns(kinds)],
        groups,
      ),
      frozenColumns: 2,
    },
  ];
}

const figureColumns = (kinds: readonly Kind[]) => [
  ...stages.map((stage) =>
    column<Line>(`${stageLabels[stage]}（人）`, 12, 'integer', ({ tally }) => tally[stage].students),
  ),
  ...kinds.flatMap((kind) =>
    stages.map((stage) =>
      column<Line>(
        `${wishShortLabels[kind]} ${stageLabels[stage]}`,
        14,
        'integer',
        ({ tally }) => tally[stage].kinds[kind],
      ),
    ),
  ),
];
