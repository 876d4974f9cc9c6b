import { shortDate } from '../dates.ts';
import type { SheetColumn, SheetContent } from './sheet-content.ts';

export type HandOverLine = Readonly<{
  /** 「3年2組14番」 */
  place: string;
  studentNumber: string;
  name: string;
  /** 「採用候補者決定通知」 */
  notice: string;
  /** null = not yet handed over */
  handedOn: string | null;
  handedTo: string | null;
}>;

/** 受領簿 of the notices, class by class: who takes one writes the day and their name. */
export function handOverSheet(
  editionTitle: string,
  classes: readonly Readonly<{ className: string; lines: readonly HandOverLine[] }>[],
): SheetContent {
  return {
    editionTitle,
    lead: '選考結果の通知を受け取った人が、受領日を書いて署名します。',
    sections: classes.map(({ className, lines }) => ({
      title: `${className}　${lines.length}名`,
      parts: [{ kind: 'table', columns, rows: lines.map(cellsOf), rowHeight: 10 }],
    })),
    notes: [
      '保護者などが受け取ったときは、署名の横に本人との続柄を書きます。',
      '「採用候補者決定通知」は、進学先の学校に提出する書類です。なくさないように伝えて渡します。',
    ],
    sources: [],
    appendix: [],
    setting: { kind: 'pages', size: 9.5 },
    addressee: 'office',
  };
}

const columns: readonly SheetColumn[] = [
  { heading: '年組番・学籍番号', share: 5, align: 'left' },
  { heading: '氏名', share: 6, align: 'left' },
  { heading: '通知の種類', share: 6, align: 'left' },
  { heading: '受領日', share: 4, align: 'center' },
  { heading: '受領者の署名', share: 9, align: 'left' },
];

/** Empty places to write in; what was recorded without a signature stands there in print. */
const cellsOf = ({
  place,
  studentNumber,
  name,
  notice,
  handedOn,
  handedTo,
}: HandOverLine): readonly string[] => [
  [place, studentNumber].filter((part) => part !== '').join('　'),
  name,
  notice,
  handedOn === null ? '　　月　　日' : shortDate(handedOn),
  handedOn === null ? '' : `（${handedTo ?? ''}へ交付済）`,
];
