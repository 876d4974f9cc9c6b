import { japaneseDate } from '../dates.ts';
import { shipmentName } from '../paper-way/words.ts';
import type { Enclosure } from '../shipments/envelope.ts';
import type { Citation } from '../verdict.ts';
import { type ListedPerson, personCells, personColumns } from './paper-sheet-columns.ts';
import type { SheetColumn, SheetContent, SheetSource } from './sheet-content.ts';

export type CheckedShipment = Readonly<{
  number: number;
  roundLabel: string;
  sealedOn: string | null;
  editionTitle: string;
  /** In order of 受付番号 */
  lines: readonly (ListedPerson & Enclosure & Readonly<{ receiptNumber: string | null }>)[];
  keepOut: Citation | null;
}>;

const columns: readonly SheetColumn[] = [
  // Room for 1,000 students in one envelope.
  { heading: '順', share: 0.9, align: 'right' },
  { heading: '受付番号', share: 2.9, align: 'left' },
  ...personColumns,
  { heading: '封入する書類（■は確認済み）', share: 4.4, align: 'left' },
  { heading: '点数', share: 0.9, align: 'center' },
  { heading: '確認', share: 0.7, align: 'center' },
];

/** 封入チェック表: the papers of each student in the order in which they lie in the envelope, to be ticked off by hand. */
export function enclosureCheckSheet({
  number,
  roundLabel,
  sealedOn,
  editionTitle,
  lines,
  keepOut,
}: CheckedShipment): SheetContent {
  const counted = lines.reduce((sum, line) => sum + line.counted, 0);
  const due = lines.reduce((sum, line) => sum + line.due, 0);
  const state = sealedOn === null ? '準備中' : `${japaneseDate(sealedOn)} 封入`;
  return {
    editionTitle,
    lead: `${roundLabel} ${shipmentName(number)}（${state}）。${lines.length} 人、${counted} / ${due} 点を確認。受付番号順に重ねます。`,
    sections: [
      {
        title: '生徒ごとの書類',
        parts: [{ kind: 'table', columns, rows: lines.map(cells), rowHeight: 8 }],
      },
    ],
    notes: keepOutNotes(keepOut),
    sources: keepOutSources(keepOut),
    appendix: [],
    setting: { kind: 'pages', size: 8 },
    addressee: 'office',
  };
}

const cells = (line: CheckedShipment['lines'][number], at: number): readonly string[] => [
  String(at + 1),
  line.receiptNumber ?? '（受付番号なし）',
  ...personCells(line),
  [
    ...line.papers.map(
      ({ state, number, shortLabel }) => `${state === 'counted' ? '■' : '□'}${number}${shortLabel}`,
    ),
    ...(line.exception === null ? [] : [`理由：${line.exception}`]),
  ].join('　'),
  `${line.counted} / ${line.due}`,
  '□',
];

/** What does not belong in any envelope, as the publication of the edition says it. */
const keepOutNotes = (keepOut: Citation | null): readonly string[] =>
  keepOut === null
    ? []
    : [
        'マイナンバー提出書類は封筒に入れません。申込者が機構へ直接郵送します。混じっていたら生徒に返します。',
      ];

export const keepOutSources = (keepOut: Citation | null): readonly SheetSource[] =>
  keepOut === null ? [] : [{ label: 'マイナンバー提出書類', citation: keepOut, unconfirmed: false }];
