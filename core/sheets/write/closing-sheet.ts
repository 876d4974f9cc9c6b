import { japaneseDate } from '#core/domain/dates.ts';
import { closingOutcomeLabels } from '#core/domain/documents/closing-sheet.ts';
import type { Closing, ClosingLine } from '#core/domain/progress/closing.ts';
import { drawTable } from './draw-table.ts';
import { asDate, cellsOf, column, type SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

const title = '募集回の締め';

const columns = [
  column<ClosingLine>('No', 6, 'integer', (_, at) => at + 1),
  column<ClosingLine>('学籍番号', 12, 'centre', ({ studentNumber }) => studentNumber),
  column<ClosingLine>('年組番号', 14, 'centre', ({ place }) => place),
  column<ClosingLine>('氏名', 24, 'text', ({ name }) => name),
  column<ClosingLine>('結果', 10, 'centre', ({ outcome }) => closingOutcomeLabels[outcome]),
  column<ClosingLine>('日付', 12, 'date', ({ on }) => asDate(on)),
  column<ClosingLine>('推薦書・理由', 50, 'text', ({ reason }) => reason),
];

/** The closing sheet as it was kept; its date is that of the closing, so that it is the same file every time. */
export async function writeClosing(closing: Closing): Promise<Uint8Array> {
  const workbook = newWorkbook(title, closing.closedOn);
  drawTable(workbook, namesTable(closing));
  return bytesOf(workbook);
}

function namesTable({ sheet, lines, closedOn, closedBy }: Closing): SheetTable {
  const school = sheet.school?.name ?? '';
  return {
    name: title,
    title: `${sheet.roundLabel}の締め`,
    lines: [
      sheet.editionTitle,
      [school, `締めた日 ${japaneseDate(closedOn)}`, closedBy === null ? '' : `締めた人 ${closedBy}`]
        .filter((part) => part !== '')
        .join('　'),
      sheet.counts.map(({ label, count }) => `${label.trim()} ${count} 人`).join('　'),
    ],
    ...cellsOf(columns, lines),
    emptyNote: 'この回に申込者はいません。',
    frozenColumns: 4,
    orientation: 'landscape',
    pagesWide: 1,
    notes: [
      sheet.readOn === null
        ? 'スカラACの一覧とは比べていません。'
        : `スカラACの一覧は${japaneseDate(sheet.readOn)}に読みました。`,
    ],
    appendix:
      sheet.differences.length === 0
        ? null
        : {
            title: 'スカラACとの違い',
            headings: ['No', '受付番号', '', '氏名', '', '', '違い'],
            rows: sheet.differences.map(({ name, receiptNumber, sentence }, at) => [
              at + 1,
              receiptNumber,
              null,
              name,
              null,
              null,
              sentence,
            ]),
          },
    header: school,
    footer: `${sheet.roundLabel}の締め`,
  };
}
