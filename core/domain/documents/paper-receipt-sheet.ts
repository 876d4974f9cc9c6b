import type { IsoDate } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import { copyLabels } from '../paper-way/words.ts';
import type { Receipt } from './paper-register-sheet.ts';
import type { SheetColumn, SheetContent, SheetSection } from './sheet-content.ts';

const columns: readonly SheetColumn[] = [
  { heading: '書類', share: 5, align: 'left' },
  { heading: '原本・写し', share: 1.2, align: 'center' },
  { heading: '受けた人', share: 2, align: 'left' },
];

/** 受領証: what was taken from a student on a day, and what is still to come; once for the student, once for the school. */
export function paperReceiptSheet(
  receipts: readonly Receipt[],
  open: readonly string[],
  on: IsoDate,
  editionTitle: string,
): SheetContent {
  const received = receipts.filter((receipt) => receipt.on === on);
  const half = (title: string): SheetSection => ({
    title,
    parts: [
      {
        kind: 'facts',
        facts: [
          { label: '受け取った日', value: japaneseDate(on), strong: true },
          { label: '点数', value: `${received.length} 点` },
        ],
      },
      { kind: 'table', columns, rows: received.map(cells) },
      ...(open.length === 0
        ? []
        : [
            { kind: 'points', mark: 'tick', sentences: open.map((label) => `まだの書類：${label}`) } as const,
          ]),
    ],
  });
  return {
    editionTitle,
    lead: '次の書類を受け取りました。書類がそろっているかどうか、記入に不備がないかどうかは、このあと確かめます。',
    sections: [half('生徒の控え'), half('学校の控え')],
    notes: ['二つの控えの間で切り離してください。'],
    sources: [],
    appendix: [],
  };
}

const cells = ({ paper, again, copy, by }: Receipt): readonly string[] => [
  again ? `${paper}（再提出）` : paper,
  copy === null ? '' : copyLabels[copy],
  by ?? '',
];
