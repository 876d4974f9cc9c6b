import type { IsoDate } from '../applicant.ts';
import { isIsoDate, weekdayName } from '../dates.ts';

/** A day as a notice prints it, 「4月22日(金)」, and where in the text it stands. */
export type NoticeDate = Readonly<{
  on: IsoDate;
  at: number;
  length: number;
  /** 「4月22日(木)」: the weekday printed is another than the calendar's, so the year is probably another, too */
  wrongWeekday: string | null;
}>;

const form =
  /(?:(?:令和|R)(?<era>元|\d{1,2})[年./]|(?<year>\d{4})[年./-])?(?<month>\d{1,2})[月./-](?<day>\d{1,2})(?:日|(?!\d))(?:\((?<weekday>[日月火水木金土])[^)]*\))?/gu;

/**
 * The days named in a text, in their order. Without a year a day belongs to the 年度 (April to March); behind a day with
 * a year, to the same year or the next. Days that do not exist are left out.
 */
export function datesIn(text: string, fiscalYear: number): readonly NoticeDate[] {
  const found: NoticeDate[] = [];
  let before = noDate;
  for (const match of plain(text).matchAll(form)) {
    const { era, year, month = '', day = '', weekday } = match.groups ?? {};
    const stated = statedYear(era, year);
    const ofMonth = Number(month);
    const ofYear: number =
      stated ?? following(before, ofMonth) ?? (ofMonth < 4 ? fiscalYear + 1 : fiscalYear);
    const on: IsoDate = `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isIsoDate(on)) continue;
    before = { on, isStated: stated !== null || before.isStated };
    const differs = weekday !== undefined && weekday !== weekdayName(on);
    found.push({ on, at: match.index, length: match[0].length, wrongWeekday: differs ? match[0] : null });
  }
  return found;
}

/** Widths unified and spaces taken out: positions in what `datesIn` answers count in this text. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[〜~―–—]/gu, '～');

/** The day named before, and whether its year was printed with it or with one before. */
type Before = Readonly<{ on: IsoDate; isStated: boolean }>;
const noDate: Before = { on: '', isStated: false };

/** 令和元年 is 2019. */
function statedYear(era: string | undefined, year: string | undefined): number | null {
  if (era !== undefined) return 2018 + (era === '元' ? 1 : Number(era));
  return year === undefined ? null : Number(year);
}

function following(before: Before, month: number): number | null {
  if (!before.isStated) return null;
  const year = Number(before.on.slice(0, 4));
  return month < Number(before.on.slice(5, 7)) ? year + 1 : year;
}
