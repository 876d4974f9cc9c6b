import type { IsoDate } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import { shipmentName } from '../paper-way/words.ts';
import type { Citation } from '../verdict.ts';
import { keepOutSources } from './enclosure-check-sheet.ts';
import type { SheetColumn, SheetContent } from './sheet-content.ts';

/** As students are counted by what they wish (推薦状況表, 送付書). */
export type WishKinds = Readonly<{ loanOnly: number; grantOnly: number; both: number }>;

export type SentShipment = Readonly<{
  number: number;
  roundLabel: string;
  sealedOn: IsoDate | null;
  sentOn: IsoDate | null;
  trackingNumber: string | null;
  editionTitle: string;
  kinds: WishKinds;
  /** As the screen shows them */
  counts: readonly Readonly<{ number: string; label: string; count: number }>[];
  /** In order of 受付番号 */
  lines: readonly Readonly<{ receiptNumber: string | null; name: string; wishes: string; counted: number }>[];
  keepOut: Citation | null;
}>;

const paperColumns: readonly SheetColumn[] = [
  { heading: '番号', share: 0.7, align: 'center' },
  { heading: '書類', share: 6, align: 'left' },
  { heading: '点数', share: 1, align: 'right' },
];

const studentColumns: readonly SheetColumn[] = [
  { heading: '順', share: 0.6, align: 'right' },
  { heading: '受付番号', share: 2.4, align: 'left' },
  { heading: '氏名', share: 2.6, align: 'left' },
  { heading: '希望', share: 1.6, align: 'left' },
  { heading: '点数', share: 0.8, align: 'right' },
];

/** 申込書類送付書 (様式1): what lies in the envelope, to be laid on top of it. */
export function shipmentLetterSheet(shipment: SentShipment): SheetContent {
  const { number, roundLabel, kinds, counts, lines, keepOut } = shipment;
  const papers = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    editionTitle: shipment.editionTitle,
    lead: `${roundLabel}の申込書類を、次のとおり送付します。`,
    sections: [
      {
        title: '送付の内訳',
        parts: [
          {
            kind: 'facts',
            facts: [
              { label: '便', value: shipmentName(number) },
              { label: '人数', value: `${lines.length} 人`, strong: true },
              { label: '貸与のみ', value: `${kinds.loanOnly} 人` },
              { label: '給付のみ', value: `${kinds.grantOnly} 人` },
              { label: '給付及び貸与', value: `${kinds.both} 人` },
              { label: '書類', value: `${papers} 点`, strong: true },
              { label: '封入した日', value: dayOr(shipment.sealedOn) },
              { label: '発送した日', value: dayOr(shipment.sentOn) },
              { label: '引受番号', value: shipment.trackingNumber ?? '' },
            ],
          },
        ],
      },
      {
        title: '書類',
        parts: [
          {
            kind: 'table',
            columns: paperColumns,
            rows: [
              ...counts.map((each) => [each.number, each.label, String(each.count)]),
              ['', '合計', String(papers)],
            ],
          },
        ],
      },
      {
        title: '生徒（受付番号順）',
        parts: [{ kind: 'table', columns: studentColumns, rows: lines.map(cells) }],
      },
    ],
    notes: [
      '生徒の書類は、上の順に重ねてあります。',
      ...(keepOut === null ? [] : ['マイナンバー提出書類は同封していません。申込者が機構へ直接郵送します。']),
    ],
    sources: keepOutSources(keepOut),
    appendix: [],
    setting: { kind: 'pages', size: 8.5 },
    addressee: 'office',
  };
}

const dayOr = (day: IsoDate | null): string => (day === null ? '' : japaneseDate(day));

const cells = (line: SentShipment['lines'][number], at: number): readonly string[] => [
  String(at + 1),
  line.receiptNumber ?? '',
  line.name,
  line.wishes,
  String(line.counted),
];
