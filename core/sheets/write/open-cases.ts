import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { OpenCase } from '#core/domain/handover/open-case.ts';
import { drawTable } from './draw-table.ts';
import { asDate, cellsOf, column, type SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

const title = '未了の案件';

/** 未了の案件 as a table to sort and to tick off. */
export async function writeOpenCases(cases: readonly OpenCase[], day: IsoDate): Promise<Uint8Array> {
  const workbook = newWorkbook(title, day);
  drawTable(workbook, openCasesTable(cases, day));
  return bytesOf(workbook);
}

const openCasesTable = (cases: readonly OpenCase[], day: IsoDate): SheetTable => ({
  name: title,
  title,
  lines: [`${japaneseDate(day)}の時点　${cases.length} 件`],
  ...cellsOf(
    [
      column<OpenCase>('組・番号', 16, 'text', ({ place }) => place),
      column<OpenCase>('氏名', 20, 'text', ({ name }) => name),
      column<OpenCase>('学籍番号', 14, 'text', ({ studentNumber }) => studentNumber),
      column<OpenCase>('募集回', 10, 'text', ({ round }) => round),
      column<OpenCase>('いまの状態', 20, 'text', ({ state }) => state),
      column<OpenCase>('次にすること', 50, 'text', ({ next }) => next),
      column<OpenCase>('だれが', 8, 'centre', ({ who }) => who),
      column<OpenCase>('いつから', 14, 'date', ({ from }) => asDate(from)),
      column<OpenCase>('いつまで', 14, 'date', ({ by }) => asDate(by)),
      column<OpenCase>('確かめること', 60, 'text', ({ about }) => about.join('\n')),
    ],
    cases,
  ),
  emptyNote: '終わっていない申込みはありません。',
  frozenColumns: 2,
  orientation: 'landscape',
  pagesWide: 1,
  notes: [],
  appendix: null,
  header: `${japaneseDate(day)} 作成`,
  footer: title,
});
