import type { CalendarView, ShownRound } from '#core/contract/calendar.ts';
import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import { addDays, daysBetween, lastDayOf, monthOf } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { DayOff } from '#core/domain/school-calendar/entries.ts';
import { holidayRange } from '#core/domain/school-calendar/holidays.ts';
import { type YearRound, yearRounds } from '#core/domain/school-calendar/rounds.ts';
import { dayKind, schoolDaysUntil } from '#core/domain/school-calendar/school-days.ts';
import { studentDays } from '#core/domain/school-calendar/student-days.ts';
import { yearDates } from '#core/domain/school-calendar/year-dates.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';

/** Everything 年間日程 shows, as of the day on which students are judged. */
export async function calendarView(ctx: AppContext): Promise<CalendarView> {
  const gathered = await gather(ctx);
  const { asOf, plan, edition } = gathered;
  const today = ctx.clock.today();
  const { dates, unsettled } = yearDates(edition, plan);
  const perStudent = studentDays(receiptDates(gathered), edition);
  const span = spanOf(edition, [
    today,
    asOf,
    ...dates.map(({ on }) => on),
    ...perStudent.map(({ on }) => on),
  ]);
  return {
    editionTitle: edition.title,
    today,
    asOf,
    span,
    dates: dates.map((date) => ({
      ...date,
      daysLeft: daysBetween(asOf, date.on),
      schoolDaysLeft: schoolDaysUntil(asOf, date.on, plan.daysOff),
    })),
    unsettled: unsettled.map(({ deadline: { id, label }, reason }) => ({ id, label, reason })),
    rounds: yearRounds(edition, plan.rounds).map(shownRound),
    deadlines: plan.deadlines,
    daysOff: plan.daysOff,
    freeDays: freeDays(span, plan),
    holidaysUntil: holidayRange.to,
    studentDays: perStudent,
  };
}

/** Those who wish something and are through with スカラネット. */
const receiptDates = ({ cases }: Gathered): readonly IsoDate[] =>
  cases.flatMap(({ applicant: { receiptDate }, judgement: { wishes } }) =>
    receiptDate === null || wishes.length === 0 ? [] : [receiptDate],
  );

/** April to March of the edition's year, and as far as anything lies before or after. */
function spanOf({ fiscalYear }: Pick<Edition, 'fiscalYear'>, days: readonly IsoDate[]): CalendarView['span'] {
  const months = [`${fiscalYear}-04`, `${fiscalYear + 1}-03`, ...days.map(monthOf)].sort();
  return { from: months[0] ?? '', to: months.at(-1) ?? '' };
}

function shownRound({ round, typed }: YearRound): ShownRound {
  const { id, label, application, posting, recommendation, result } = round;
  return {
    id,
    label,
    application: application.value,
    posting: posting?.value ?? null,
    recommendation: recommendation?.value ?? null,
    result: result?.value ?? null,
    source: `${application.citation.document} ${application.citation.locator}`.trim(),
    typed,
  };
}

function freeDays(
  { from, to }: Readonly<{ from: YearMonth; to: YearMonth }>,
  { daysOff }: Readonly<{ daysOff: readonly DayOff[] }>,
): CalendarView['freeDays'] {
  const free: CalendarView['freeDays'][number][] = [];
  const last = lastDayOf(to);
  for (let on = `${from}-01`; on <= last; on = addDays(on, 1)) {
    const day = dayKind(on, daysOff);
    if (day.kind === 'holiday') free.push({ on, kind: 'holiday', name: day.name });
    if (day.kind === 'off') free.push({ on, kind: 'off', name: day.label });
  }
  return free;
}
