import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { LogRow } from '#core/domain/log/rows.ts';
import { drawTable } from './draw-table.ts';
import { cellsOf, column, type SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

const title = '変更の記録';

/** 変更の記録 as a table to sort and to search. */
export async function writeChangeLog(
  rows: readonly LogRow[],
  asked: string,
  day: IsoDate,
): Promise<Uint8Array> {
  const workbook = newWorkbook(title, day);
  drawTable(workbook, changeLogTable(rows, asked, day));
  return bytesOf(workbook);
}

export function changeLogTable(rows: readonly LogRow[], asked: string, day: IsoDate): SheetTable {
  const columns = [
    column<LogRow>('日付', 14, 'date', ({ at }) => ({ date: at.slice(0, 10) })),
    column<LogRow>('時刻', 8, 'centre', ({ at }) => at.slice(11, 16)),
    column<LogRow>('操作した人', 16, 'text', ({ person }) => person),
    column<LogRow>('したこと', 30, 'text', ({ label }) => label),
    column<LogRow>('生徒', 26, 'text', ({ student }) => student),
    column<LogRow>('対象', 26, 'text', ({ thing }) => thing),
    column<LogRow>('項目', 20, 'text', ({ item }) => item),
    column<LogRow>('変更前', 24, 'text', ({ before }) => before),
    column<LogRow>('変更後', 24, 'text', ({ after }) => after),
  ];
  return {
    name: title,
    title,
    lines: [asked],
    ...cellsOf(columns, rows),
    emptyNote: '',
    frozenColumns: 2,
    orientation: 'landscape',
    pagesWide: 1,
    notes: [],
    appendix: null,
    header: `${japaneseDate(day)} 作成`,
    footer: title,
  };
}
