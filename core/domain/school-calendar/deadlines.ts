import type { IsoDate } from '../applicant.ts';
import type { Round } from '../edition-calendar.ts';
import type { DayOff, DeadlineRule, RoundDay, SchoolDeadline } from './entries.ts';
import { holidayRange } from './holidays.ts';
import { schoolDaysBefore } from './school-days.ts';

/** A deadline of the school on its day. */
export type SettledDeadline = Readonly<{
  deadline: SchoolDeadline;
  on: IsoDate;
  /** The rounds for which it is that day; empty where it counts from none */
  rounds: readonly Round[];
}>;

/** Under which the day is known in the calendar, and marked as done. */
export const dateIdOf = ({ deadline: { id }, rounds: [first] }: SettledDeadline): string =>
  first === undefined ? `deadline.${id}` : `deadline.${id}.${first.id}`;

/** A deadline that has no day, and why: the reason says what to do about it. */
export type UnsettledDeadline = Readonly<{ deadline: SchoolDeadline; reason: string }>;

export type Deadlines = Readonly<{
  settled: readonly SettledDeadline[];
  unsettled: readonly UnsettledDeadline[];
}>;

/** Every deadline of the school on its day; one that counts back in every round stands once for each day it falls on. */
export function settleDeadlines(
  deadlines: readonly SchoolDeadline[],
  rounds: readonly Round[],
  daysOff: readonly DayOff[],
): Deadlines {
  const each = deadlines.map((deadline) => settle(deadline, rounds, daysOff));
  return {
    settled: each.flatMap(({ settled }) => settled),
    unsettled: each.flatMap(({ unsettled }) => unsettled),
  };
}

function settle(deadline: SchoolDeadline, rounds: readonly Round[], daysOff: readonly DayOff[]): Deadlines {
  const { rule } = deadline;
  if (rule.kind === 'fixed') return { settled: [{ deadline, on: rule.on, rounds: [] }], unsettled: [] };
  const counted = rounds
    .filter(({ id }) => rule.round === null || rule.round === id)
    .flatMap((round) => countFrom(round, rule));
  if (counted.length === 0) return { settled: [], unsettled: [{ deadline, reason: noDayToCountFrom }] };
  const days = counted.map(({ round, from }) => ({
    round,
    on: schoolDaysBefore(from, rule.schoolDays, daysOff),
  }));
  const known = days.flatMap(({ round, on }) => (on === null ? [] : [{ round, on }]));
  return {
    settled: [...Map.groupBy(known, ({ on }) => on)].map(([on, group]) => ({
      deadline,
      on,
      rounds: group.map(({ round }) => round),
    })),
    unsettled: known.length < days.length ? [{ deadline, reason: outsideHolidays }] : [],
  };
}

const noDayToCountFrom =
  '数える元の日が、どの募集回にもありません。募集回を入力するか、この締切を直してください。';

const outsideHolidays = `国民の祝日の表は ${Number(holidayRange.from.slice(0, 4))} 年から ${Number(holidayRange.to.slice(0, 4))} 年までです。その外の日や、休みが続いて学校日のないところからは数えられません。日付で入力してください。`;

const countFrom = (
  round: Round,
  { from }: Extract<DeadlineRule, { kind: 'countedBack' }>,
): readonly Readonly<{ round: Round; from: IsoDate }>[] => {
  const day = roundDay(round, from);
  return day === null ? [] : [{ round, from: day }];
};

/** null = the round has no such day. */
function roundDay({ application, posting, recommendation }: Round, day: RoundDay): IsoDate | null {
  switch (day) {
    case 'applicationFrom':
      return application.value.from;
    case 'applicationTo':
      return application.value.to;
    case 'postingTo':
      return posting?.value.to ?? null;
    case 'recommendationFrom':
      return recommendation?.value.from ?? null;
    case 'recommendationTo':
      return recommendation?.value.to ?? null;
  }
}
