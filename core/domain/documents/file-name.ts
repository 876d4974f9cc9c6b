import type { IsoDate } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { type BatchPaper, batchPaperTitles } from '../recommendations/batch-papers.ts';
import type { FormFormat, FormId } from './model.ts';
import { type SheetKind, sheetTitles } from './print-sheet.ts';
import { formTitles } from './words.ts';

/**
 * As an office names it: 「推薦者一覧_令和4年度予約採用_20220615.pdf」. Never a student's name: a file name is read by
 * everybody who sees the folder.
 */
export const formFileName = (
  form: FormId,
  format: FormFormat,
  edition: Pick<Edition, 'shortTitle'>,
  date: IsoDate,
): string =>
  [formTitles[form], edition.shortTitle, date.replaceAll('-', '')].map(safe).join('_').concat(`.${format}`);

/** 「推薦書_第2次_令和4年度予約採用_20220615.pdf」, by the day of the 推薦書 */
export const batchPaperFileName = (
  paper: BatchPaper,
  format: FormFormat,
  edition: Pick<Edition, 'shortTitle'>,
  { number, letterDate }: Readonly<{ number: number; letterDate: IsoDate }>,
): string =>
  [batchPaperTitles[paper], `第${number}次`, edition.shortTitle, letterDate.replaceAll('-', '')]
    .map(safe)
    .join('_')
    .concat(`.${format}`);

/** 「返還の試算_20261122.pdf」; here neither a student's name nor number, for the same reason. */
export const sheetFileName = (kind: SheetKind, date: IsoDate): string =>
  [sheetTitles[kind], date.replaceAll('-', '')].map(safe).join('_').concat('.pdf');

/** 「奨学金年間日程_令和4年度予約採用_20220615.ics」 */
export const calendarFileName = (
  { shortTitle }: Pick<Edition, 'shortTitle'>,
  format: 'pdf' | 'ics',
  date: IsoDate,
): string =>
  ['奨学金年間日程', shortTitle, date.replaceAll('-', '')].map(safe).join('_').concat(`.${format}`);

/** 「返還の予定_20261122.xlsx」 */
export const scheduleFileName = (date: IsoDate): string => `返還の予定_${date.replaceAll('-', '')}.xlsx`;

/** 「変更の記録_20261122.xlsx」 */
export const changeLogFileName = (date: IsoDate): string => `変更の記録_${date.replaceAll('-', '')}.xlsx`;

/** 「奨学金の統計_20261122.xlsx」 */
export const statisticsFileName = (date: IsoDate): string => `奨学金の統計_${date.replaceAll('-', '')}.xlsx`;

/** Without spaces, and without what Windows refuses in a file name. */
const safe = (part: string): string => part.replace(/[\s\\/:*?"<>|]/gu, '');
