import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { JudgementLine } from '#core/domain/handover/judgement-line.ts';
import { drawTable } from './draw-table.ts';
import { cellsOf, column, type SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

const title = '判定の記録';

/** Every judgement that went out on paper, as it was then. */
export async function writeJudgementLog(lines: readonly JudgementLine[], day: IsoDate): Promise<Uint8Array> {
  const workbook = newWorkbook(title, day);
  drawTable(workbook, judgementLogTable(lines, day));
  return bytesOf(workbook);
}

const judgementLogTable = (lines: readonly JudgementLine[], day: IsoDate): SheetTable => ({
  name: title,
  title,
  lines: [`印刷した帳票と推薦書に残した判定　${lines.length.toLocaleString('ja-JP')} 行（新しいものから）`],
  ...cellsOf(
    [
      column<JudgementLine>('日付', 14, 'date', ({ at }) => ({ date: at.slice(0, 10) })),
      column<JudgementLine>('文書番号', 16, 'text', ({ document }) => document),
      column<JudgementLine>('帳票', 20, 'text', ({ paper }) => paper),
      column<JudgementLine>('学籍番号', 14, 'text', ({ studentNumber }) => studentNumber),
      column<JudgementLine>('氏名（いまの名簿）', 20, 'text', ({ name }) => name),
      column<JudgementLine>('規則', 18, 'text', ({ edition }) => edition),
      column<JudgementLine>('判定の基準日', 14, 'date', ({ asOf }) => ({ date: asOf })),
      column<JudgementLine>('評定平均値', 12, 'centre', ({ gradeAverage }) => gradeAverage),
      column<JudgementLine>('奨学金', 16, 'text', ({ wish }) => wish),
      column<JudgementLine>('結果', 18, 'text', ({ result }) => result),
      column<JudgementLine>('理由', 70, 'text', ({ reasons }) => reasons),
    ],
    lines,
  ),
  emptyNote: 'まだ帳票を印刷していません。',
  frozenColumns: 2,
  orientation: 'landscape',
  pagesWide: 1,
  notes: ['判定は、印刷したときの事実と規則によるものです。'],
  appendix: null,
  header: `${japaneseDate(day)} 作成`,
  footer: title,
});
