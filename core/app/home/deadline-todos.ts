import type { Todo } from '#core/contract/home.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { daysBetween, dayWithWeekday } from '#core/domain/dates.ts';
import { schoolDaysUntil } from '#core/domain/school-calendar/school-days.ts';
import { type YearDate, yearDates } from '#core/domain/school-calendar/year-dates.ts';
import type { Gathered } from '../gather.ts';

/** A deadline that passed without being marked 済 is asked about for so many days. */
const askedDays = 30;

/** In school days: from here on a deadline of the school is red, amber, or shown at all. */
const lateDays = 3;
const soonDays = 10;
const shownDays = 20;

/** The school's own deadlines that are near, and those that cannot be given a day. */
export function deadlineTodos({ edition, plan, asOf }: Gathered): readonly Todo[] {
  const { dates, unsettled } = yearDates(edition, plan);
  return [
    ...dates
      .filter(({ kind, done }) => kind !== 'jasso' && done === null)
      .flatMap((date) =>
        date.on < asOf
          ? overdueTodo(date, asOf)
          : deadlineTodo(date, schoolDaysUntil(asOf, date.on, plan.daysOff)),
      ),
    ...unsettled.map(
      ({ deadline }): Todo => ({
        id: `unsettled ${deadline.id}`,
        sentence: `校内の締切「${deadline.label}」の日が決まりません。年間日程で確かめてください。`,
        count: null,
        urgency: 'soon',
        destination: { screen: 'calendar' },
      }),
    ),
  ];
}

function overdueTodo(date: YearDate, asOf: IsoDate): readonly Todo[] {
  const { id, title, on, kind } = date;
  if (daysBetween(on, asOf) > askedDays) return [];
  const settle =
    kind === 'foundation'
      ? '提出していれば、様式に提出した日を入力してください。'
      : '終わっていれば、年間日程で済みにしてください。';
  return [
    {
      id,
      sentence: `${title}は${dayWithWeekday(on)}に過ぎました。${settle}`,
      count: null,
      urgency: 'late',
      destination: destinationOf(date),
    },
  ];
}

function deadlineTodo(date: YearDate, left: number | null): readonly Todo[] {
  if (left === null || left > shownDays) return [];
  const { id, title, on } = date;
  const when = left === 0 ? '今日まで' : `あと ${left} 学校日`;
  return [
    {
      id,
      sentence: `${title}は${dayWithWeekday(on)}です（${when}）。`,
      count: null,
      urgency: left <= lateDays ? 'late' : left <= soonDays ? 'soon' : 'normal',
      destination: destinationOf(date),
    },
  ];
}

/** A form is worked on where it is, every other deadline where the year is looked at. */
const destinationOf = ({ entry, on }: YearDate): Todo['destination'] =>
  entry?.kind === 'form' ? { screen: 'foundation', form: entry.id } : { screen: 'calendar', day: on };
