import type { CalendarView, ShownDate } from '#core/contract/calendar.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { dayWithWeekday, weekdayOf } from '#core/domain/dates.ts';
import {
  type StudentDay,
  shortStudentDayLabels,
  studentDayLabels,
} from '#core/domain/school-calendar/student-days.ts';

/** What stands on one day. */
export type DayContent = Readonly<{
  on: IsoDate;
  /** 「海の日」「夏季休業」; null on other days, weekends among them */
  free: CalendarView['freeDays'][number] | null;
  isWeekend: boolean;
  dates: readonly ShownDate[];
  students: readonly StudentDay[];
}>;

export function dayContents(view: CalendarView): (on: IsoDate) => DayContent {
  const free = new Map(view.freeDays.map((day) => [day.on, day]));
  const dates = Map.groupBy(view.dates, ({ on }) => on);
  const students = Map.groupBy(view.studentDays, ({ on }) => on);
  return (on) => ({
    on,
    free: free.get(on) ?? null,
    isWeekend: [0, 6].includes(weekdayOf(on)),
    dates: dates.get(on) ?? [],
    students: students.get(on) ?? [],
  });
}

export const studentWords = ({ kind, students }: StudentDay): string =>
  `${studentDayLabels[kind]} ${students} 人`;

/** 「推薦可3」 */
export const shortStudentWords = ({ kind, students }: StudentDay): string =>
  `${shortStudentDayLabels[kind]}${students}`;

/** The day and everything on it, as it is read out. */
export const spoken = ({ on, free, dates, students }: DayContent): string =>
  [
    dayWithWeekday(on),
    ...(free === null ? [] : [free.name]),
    ...dates.map(({ title, done }) => (done === null ? title : `${title}（済）`)),
    ...students.map(studentWords),
  ].join('、');

/** 「あと 12 日（8 学校日）」 */
export function daysLeftWords({ daysLeft, schoolDaysLeft, done }: ShownDate): string {
  if (done !== null) return `済（${dayWithWeekday(done.on)}）`;
  if (daysLeft < 0) return '終了';
  if (daysLeft === 0) return '今日';
  return schoolDaysLeft === null ? `あと ${daysLeft} 日` : `あと ${daysLeft} 日（${schoolDaysLeft} 学校日）`;
}
