import type { IsoDate } from '../applicant.ts';
import { daysBetween } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Progress } from '../progress/progress.ts';
import { dateIdOf, type SettledDeadline, settleDeadlines } from '../school-calendar/deadlines.ts';
import type { RoundDay, SchoolPlan } from '../school-calendar/entries.ts';
import { schoolDaysUntil } from '../school-calendar/school-days.ts';
import { roundDayLabels } from '../school-calendar/words.ts';
import type { DeadlineFlag } from './flag.ts';

/** From so many school days on a deadline is red. */
const pressingSchoolDays = 3;
/** Where school days cannot be counted, a deadline is named from so many days on. */
const namedDays = 14;

type Due = Readonly<{ what: string; on: IsoDate /** JASSO's: also when it is past */; binding: boolean }>;

/** Finds the deadlines of an application that press; days are counted once for everybody. */
export function pressingDeadlines(
  edition: Edition,
  plan: Pick<SchoolPlan, 'deadlines' | 'daysOff' | 'done'>,
  asOf: IsoDate,
): (progress: Progress) => readonly DeadlineFlag[] {
  const done = new Set(plan.done.map(({ dateId }) => dateId));
  const own = settleDeadlines(plan.deadlines, edition.calendar.rounds, plan.daysOff).settled.filter(
    (deadline) => !done.has(dateIdOf(deadline)),
  );
  const counted = new Map<IsoDate, DeadlineFlag['left'] | null>();
  const leftUntil = (on: IsoDate): DeadlineFlag['left'] | null => {
    const known = counted.get(on);
    if (known !== undefined) return known;
    const left = pressing(asOf, on, plan);
    counted.set(on, left);
    return left;
  };
  return (progress) =>
    [...ofJasso(progress), ...ofSchool(progress, own)].flatMap(({ what, on, binding }) => {
      const left = leftUntil(on);
      return left === null || (left.kind === 'past' && !binding)
        ? []
        : [{ kind: 'deadline', what, on, left }];
    });
}

function pressing(
  asOf: IsoDate,
  on: IsoDate,
  { daysOff }: Pick<SchoolPlan, 'daysOff'>,
): DeadlineFlag['left'] | null {
  if (on < asOf) return { kind: 'past' };
  // So far away that no holidays bring it near; saves counting through the year for everybody.
  if (daysBetween(asOf, on) > 60) return null;
  const days = schoolDaysUntil(asOf, on, daysOff);
  if (days === null) return daysBetween(asOf, on) <= namedDays ? { kind: 'unknown' } : null;
  return days <= pressingSchoolDays ? { kind: 'schoolDays', days } : null;
}

const dayOf = (on: IsoDate | null | undefined, day: RoundDay): readonly Due[] =>
  on === null || on === undefined ? [] : [{ what: roundDayLabels[day], on, binding: true }];

function ofJasso(progress: Progress): readonly Due[] {
  const dates = progress.entry.round?.dates ?? null;
  return pendingDays(progress).flatMap((day) => {
    switch (day) {
      case 'applicationTo':
        return dayOf(dates?.application.value.to, day);
      case 'recommendationTo':
        return dayOf(progress.dates?.recommendation?.to ?? dates?.recommendation?.value.to, day);
      case 'postingTo':
        return dayOf(dates?.posting?.value.to, day);
      default:
        return [];
    }
  });
}

/** The school's own: those that count back from a day of this round that is still ahead, and those on a fixed day. */
function ofSchool(progress: Progress, own: readonly SettledDeadline[]): readonly Due[] {
  const { round } = progress.entry;
  const days = pendingDays(progress);
  return own.flatMap(({ deadline: { label, rule }, on, rounds }) => {
    const concerns =
      rule.kind === 'fixed'
        ? !progress.isRecommended
        : days.includes(rule.from) && rounds.some(({ id }) => id === round?.id);
    return concerns ? [{ what: label, on, binding: false }] : [];
  });
}

/** Which days of its round an application has still before it. */
function pendingDays({ receiptNumber, isRecommended, shipment, state }: Progress): readonly RoundDay[] {
  const isDecided = ['reviewed', 'candidate', 'rejected', 'handedOver'].includes(state.kind);
  const posting: readonly RoundDay[] = shipment === null && !isDecided ? ['postingTo'] : [];
  if (receiptNumber === null && !isRecommended) return ['applicationFrom', 'applicationTo'];
  return isRecommended ? posting : ['recommendationFrom', 'recommendationTo', ...posting];
}
