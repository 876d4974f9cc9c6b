import type { IsoDate, YearMonth } from '../applicant.ts';
import {
  addMonths,
  dayWithWeekday,
  fiscalYearOf,
  japaneseDate,
  japaneseMonth,
  lastDayOf,
  monthOf,
  weekdayName,
} from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { DayOff, SchoolPlan } from '../school-calendar/entries.ts';
import { type DayKind, dayKind } from '../school-calendar/school-days.ts';
import { type YearDate, yearDates } from '../school-calendar/year-dates.ts';
import type { PageFoot } from './model.ts';

/** 年間日程 on paper: the months of a school year side by side as on a school's wall, then every date with its source. */
export type SchoolCalendar = Readonly<{
  kind: 'school-calendar';
  frame: PageFoot;
  /** Half a year to a page */
  halves: readonly Readonly<{ title: string; months: readonly CalendarMonth[] }>[];
  rows: readonly Readonly<{ day: string; title: string; whose: string; source: string }>[];
  notes: readonly string[];
}>;

export type CalendarMonth = Readonly<{ title: string; days: readonly CalendarDay[] }>;

export type CalendarDay = Readonly<{
  day: number;
  weekday: string;
  /** Weekend, holiday or day off: on grey ground */
  isFree: boolean;
  /** 「海の日」「夏季休業」; days off in a row are named where they begin and at the top of a month; null = none */
  name: string | null;
  dates: readonly Readonly<{ title: string; isStrong: boolean }>[];
}>;

const whose: Readonly<Record<YearDate['kind'], string>> = {
  jasso: '機構',
  school: '学校',
  foundation: '財団など',
};

const monthsInHalf = 6;
const firstMonth = 4;

export function schoolCalendar(edition: Edition, plan: SchoolPlan, frame: PageFoot): SchoolCalendar {
  const { dates, unsettled } = yearDates(edition, plan);
  const byDay = Map.groupBy(dates, ({ on }) => on);
  return {
    kind: 'school-calendar',
    frame,
    halves: halvesFor(edition, dates).map((months) => ({
      title: `${japaneseMonth(months[0] ?? '')}～${japaneseMonth(months.at(-1) ?? '')}`,
      months: months.map((month) => ({
        title: `${Number(month.slice(5))}月`,
        days: daysOf(month).map((on) => calendarDay(on, plan.daysOff, byDay.get(on) ?? [])),
      })),
    })),
    rows: dates.map(({ on, title, kind, source, done }) => ({
      day: `${japaneseDate(on)}（${weekdayName(on)}）`,
      title: done === null ? title : `${title}（済 ${dayWithWeekday(done.on)}）`,
      whose: whose[kind],
      source,
    })),
    notes: [
      ...plan.daysOff.map(({ from, to, label }) =>
        from === to
          ? `学校の休み: ${label} ${dayWithWeekday(from)}`
          : `学校の休み: ${label} ${dayWithWeekday(from)}～${dayWithWeekday(to)}`,
      ),
      ...unsettled.map(({ deadline, reason }) => `日の決まっていない締切: ${deadline.label}。${reason}`),
    ],
  };
}

/** The halves of the edition's school year; those of other years only where a date lies in them. */
function halvesFor({ fiscalYear }: Edition, dates: readonly YearDate[]): readonly (readonly YearMonth[])[] {
  const years = new Set([fiscalYear, ...dates.map(({ on }) => fiscalYearOf(on))]);
  const used = new Set(dates.map(({ on }) => monthOf(on)));
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const start = `${year}-${String(firstMonth).padStart(2, '0')}`;
      return [start, addMonths(start, monthsInHalf)].map((from) =>
        Array.from({ length: monthsInHalf }, (_, at) => addMonths(from, at)),
      );
    })
    .filter((months) => fiscalYearOf(`${months[0]}-01`) === fiscalYear || months.some((m) => used.has(m)));
}

const daysOf = (month: YearMonth): readonly IsoDate[] =>
  Array.from(
    { length: Number(lastDayOf(month).slice(8)) },
    (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`,
  );

function calendarDay(on: IsoDate, daysOff: readonly DayOff[], dates: readonly YearDate[]): CalendarDay {
  const day = dayKind(on, daysOff);
  return {
    day: Number(on.slice(8)),
    weekday: weekdayName(on),
    isFree: day.kind !== 'schoolDay' && day.kind !== 'unknown',
    name: nameOf(on, day, daysOff),
    dates: dates.map(({ shortTitle, role }) => ({ title: shortTitle, isStrong: role === 'closes' })),
  };
}

function nameOf(on: IsoDate, day: DayKind, daysOff: readonly DayOff[]): string | null {
  if (day.kind === 'holiday') return day.name;
  if (day.kind !== 'off') return null;
  const begins = daysOff.some(({ from, label }) => from === on && label === day.label);
  return begins || on.endsWith('-01') ? day.label : null;
}
