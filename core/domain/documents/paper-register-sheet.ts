import type { IsoDate } from '../applicant.ts';
import { japaneseDate, shortDate } from '../dates.ts';
import { copyLabels } from '../paper-way/words.ts';
import { type ListedPerson, personCells, personColumns } from './paper-sheet-columns.ts';
import type { SheetColumn, SheetContent } from './sheet-content.ts';

/** A paper taken in: for the first time, or once more. */
export type Receipt = ListedPerson &
  Readonly<{
    on: IsoDate;
    /** ISO timestamp; null = before that was kept */
    recordedAt: string | null;
    paper: string;
    again: boolean;
    copy: 'original' | 'copy' | null;
    by: string | null;
    note: string | null;
  }>;

const columns: readonly SheetColumn[] = [
  { heading: '日付', share: 1.3, align: 'left' },
  ...personColumns,
  { heading: '書類', share: 4, align: 'left' },
  { heading: '原本・写し', share: 1.1, align: 'center' },
  { heading: '受けた人', share: 1.6, align: 'left' },
  { heading: '備考', share: 1.6, align: 'left' },
];

/** 書類受付簿: every paper that was taken in within a period, in the order in which it came. */
export function paperRegisterSheet(
  receipts: readonly Receipt[],
  { from, to }: Readonly<{ from: IsoDate; to: IsoDate }>,
  editionTitle: string,
): SheetContent {
  const inPeriod = receipts.filter(({ on }) => from <= on && on <= to).toSorted(byTime);
  const students = new Set(inPeriod.map(({ studentNumber }) => studentNumber)).size;
  return {
    editionTitle,
    lead: `${japaneseDate(from)}から${japaneseDate(to)}までに受け取った書類です。${students} 人、${inPeriod.length} 点。`,
    sections: [{ title: '受付', parts: [{ kind: 'table', columns, rows: inPeriod.map(cells) }] }],
    notes: ['「再」は、差し戻した書類や機構の照会のあった書類を出し直したものです。'],
    sources: [],
    appendix: [],
    setting: { kind: 'pages', size: 8 },
    addressee: 'office',
  };
}

const cells = (receipt: Receipt): readonly string[] => [
  shortDate(receipt.on),
  ...personCells(receipt),
  receipt.again ? `${receipt.paper}（再）` : receipt.paper,
  receipt.copy === null ? '' : copyLabels[receipt.copy],
  receipt.by ?? '',
  receipt.note ?? '',
];

function byTime(a: Receipt, b: Receipt): number {
  const [first, second] = [`${a.on} ${a.recordedAt ?? ''}`, `${b.on} ${b.recordedAt ?? ''}`];
  if (first !== second) return first < second ? -1 : 1;
  return a.studentNumber < b.studentNumber ? -1 : Number(a.studentNumber > b.studentNumber);
}
