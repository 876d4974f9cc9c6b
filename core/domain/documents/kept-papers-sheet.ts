import type { IsoDate } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import { type Destruction, type KeptPaper, keptPaperLabels } from '../kept-papers/kept-paper.ts';
import { type KeptStanding, keptUntil, standingOf } from '../kept-papers/standing.ts';
import type { SheetContent, SheetPart } from './sheet-content.ts';

type Kept = Readonly<{
  editionTitle: string;
  papers: readonly KeptPaper[];
  schoolYears: number | null;
  asOf: IsoDate;
}>;

const standingWords: Readonly<Record<KeptStanding, string>> = {
  kept: '保管中',
  due: '廃棄の時期',
  destroyed: '廃棄済',
};

/** 保管簿: every paper with where it lies and until when. */
export const keptPapersSheet = (kept: Kept): SheetContent => ({
  ...office(kept),
  lead: 'レポート・面談票の保管簿です。機構には送らず、保管の期限まで学校で保管します。',
  sections: [{ title: `${kept.papers.length} 件`, parts: [registerTable(kept)] }],
  notes: [],
});

function registerTable({ papers, schoolYears, asOf }: Kept): SheetPart {
  return {
    kind: 'table',
    columns: [
      { heading: '学籍番号', share: 20, align: 'left' },
      { heading: '氏名', share: 34, align: 'left' },
      { heading: '書類', share: 18, align: 'left' },
      { heading: '作成日', share: 30, align: 'left' },
      { heading: '保管場所', share: 40, align: 'left' },
      { heading: '保管の期限', share: 30, align: 'left' },
      { heading: '状態', share: 24, align: 'left' },
    ],
    rows: papers.map((paper) => [
      paper.studentNumber,
      paper.name,
      keptPaperLabels[paper.kind],
      japaneseDate(paper.madeOn),
      paper.keptWhere ?? '',
      japaneseDate(keptUntil(paper, schoolYears)),
      paper.destruction === null
        ? standingWords[standingOf(paper, schoolYears, asOf)]
        : `廃棄済 ${japaneseDate(paper.destruction.doneOn)}`,
    ]),
    rowHeight: 6,
  };
}

/** 廃棄リスト: what may be destroyed now, with a box for each paper and room to sign. */
export function destructionListSheet(kept: Kept): SheetContent {
  const due = kept.papers.filter((paper) => standingOf(paper, kept.schoolYears, kept.asOf) === 'due');
  return {
    ...office(kept),
    lead: '保管の期限が過ぎたレポート・面談票です。一枚ずつ確かめて印を付け、廃棄したら記録します。',
    sections: [
      {
        title: `${due.length} 件`,
        parts: [
          {
            kind: 'table',
            columns: [
              { heading: '確認', share: 12, align: 'center' },
              { heading: '学籍番号', share: 24, align: 'left' },
              { heading: '氏名', share: 44, align: 'left' },
              { heading: '書類', share: 20, align: 'left' },
              { heading: '作成日', share: 32, align: 'left' },
              { heading: '保管の期限', share: 32, align: 'left' },
              { heading: '保管場所', share: 44, align: 'left' },
            ],
            rows: due.map((paper) => [
              '□',
              paper.studentNumber,
              paper.name,
              keptPaperLabels[paper.kind],
              japaneseDate(paper.madeOn),
              japaneseDate(keptUntil(paper, kept.schoolYears)),
              paper.keptWhere ?? '',
            ]),
            rowHeight: 7,
          },
        ],
      },
      {
        title: '廃棄の記録',
        parts: [
          {
            kind: 'table',
            columns: ['廃棄した日', '方法', '廃棄した人', '立会い', '校長'].map((heading) => ({
              heading,
              share: 30,
              align: 'left' as const,
            })),
            rows: [['', '', '', '', '']],
            rowHeight: 14,
          },
        ],
      },
    ],
    notes: [],
  };
}

/** 廃棄証明書 of one destruction. */
export const destructionSheet = (
  destruction: Destruction,
  papers: readonly KeptPaper[],
  editionTitle: string,
): SheetContent => ({
  ...office({ editionTitle }),
  lead: '次のとおり、保管の期限が過ぎたレポート・面談票を廃棄したことを証明します。',
  sections: [
    {
      title: '廃棄',
      parts: [
        {
          kind: 'facts',
          facts: [
            { label: '廃棄した日', value: japaneseDate(destruction.doneOn), strong: true },
            { label: '方法', value: destruction.way },
            { label: '件数', value: `${papers.length} 件（${countWords(papers)}）` },
            { label: '廃棄した人', value: destruction.person },
            { label: '立会い', value: destruction.witness ?? 'なし' },
          ],
        },
      ],
    },
    {
      title: '廃棄した書類',
      parts: [
        {
          kind: 'table',
          columns: [
            { heading: '番号', share: 12, align: 'right' },
            { heading: '学籍番号', share: 30, align: 'left' },
            { heading: '氏名', share: 50, align: 'left' },
            { heading: '書類', share: 26, align: 'left' },
            { heading: '作成日', share: 40, align: 'left' },
          ],
          rows: papers.map((paper, index) => [
            String(index + 1),
            paper.studentNumber,
            paper.name,
            keptPaperLabels[paper.kind],
            japaneseDate(paper.madeOn),
          ]),
          rowHeight: 6,
        },
      ],
    },
    {
      title: '確認',
      parts: [
        {
          kind: 'table',
          columns: ['校長', '担当者', '立会い'].map((heading) => ({
            heading,
            share: 50,
            align: 'left' as const,
          })),
          rows: [['', '', '']],
          rowHeight: 16,
        },
      ],
    },
  ],
  notes: [],
});

function countWords(papers: readonly KeptPaper[]): string {
  const kinds = Map.groupBy(papers, ({ kind }) => kind);
  return [...kinds].map(([kind, all]) => `${keptPaperLabels[kind]} ${all.length}`).join('、');
}

const office = ({ editionTitle }: Pick<Kept, 'editionTitle'>) =>
  ({
    editionTitle,
    sources: [],
    appendix: [],
    addressee: 'office',
    setting: { kind: 'pages', size: 9 },
  }) as const;
