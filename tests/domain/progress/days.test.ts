import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '#core/domain/edition.ts';
import type { Round } from '#core/domain/edition-calendar.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import { emptyYear } from '#core/domain/progress/records.ts';
import { withdrawalRule } from '#core/domain/progress/withdrawal.ts';
import { datesOf } from '#core/domain/rounds.ts';
import { shippedEdition } from '../../rules/editions.ts';

// Every day of eleven years, with three leap days and eleven turns of the year, counted a second time by hand: day after
// day on a calendar of months, without the arithmetic of core/domain/dates.

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

function* everyDay(from: number, to: number): Generator<string> {
  for (let year = from; year <= to; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= lengthOf(year, month); day += 1)
        yield `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
const days = [...everyDay(2020, 2030)];
const last = days.length - 1;
/** The day so many further on the list; past its end there is none. */
const further = (at: number, count: number): string => days[at + count] ?? '9999-12-31';

let advance: Edition;
/** One round a month that is entered from its 1st to its last day, recommended from the 10th to the 12th of the next month. */
let monthly: Edition;

beforeAll(async () => {
  advance = await shippedEdition('advance-2022');
  const [round] = advance.calendar.rounds;
  if (round === undefined || round.recommendation === null) throw new Error('no round');
  const { recommendation } = round;
  const rounds = Array.from({ length: 11 * 12 }, (_, at): Round => {
    const [year, month] = [2020 + Math.floor(at / 12), (at % 12) + 1];
    const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const text = (y: number, m: number, d: number): string =>
      `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    return {
      ...round,
      id: text(year, month, 0),
      application: {
        ...round.application,
        value: { from: text(year, month, 1), to: text(year, month, lengthOf(year, month)) },
      },
      recommendation: {
        ...recommendation,
        value: { from: text(year, month, 10), to: text(nextYear, nextMonth, 3) },
      },
    };
  });
  monthly = { ...advance, calendar: { ...advance.calendar, rounds } };
});

const windowOf = (edition: Edition, day: string) =>
  edition.calendar.rounds.find(({ application: { value } }) => value.from <= day && day <= value.to)
    ?.recommendation?.value ?? null;

/** The days on which the state of a number issued on that day of the list is another than the rules say. */
function wrongStates(at: number): readonly string[] {
  const day = further(at, 0);
  const window = windowOf(monthly, day);
  const facts = { studentNumber: 'S1', receiptNumber: '1', receiptDate: day };
  return Array.from({ length: 13 }, (_, after) => further(at, after)).filter((asOf, after) => {
    const [progress] = progressOf(facts, emptyYear, monthly, asOf);
    if (progress === undefined) return true;
    const isOpen = window !== null && window.from <= asOf && asOf <= window.to;
    const expected = after <= 5 ? 'correctionA' : isOpen ? 'recommendable' : 'entered';
    const time = withdrawalRule(progress, monthly, asOf).time;
    return progress.state.kind !== expected || time !== (after <= 5 ? 'correctionA' : 'beforeRecommendation');
  });
}

describe('for a 受付番号 issued on any day from 2020 to 2030', () => {
  it('訂正期間A is the five days from the day after, B begins on the sixth, マイナンバー is due on the seventh', () => {
    for (const [at, day] of days.entries()) {
      if (at + 7 > last) continue;
      const dates = datesOf(day, advance);
      expect(dates.correctionA).toEqual({ from: further(at, 1), to: further(at, 5) });
      expect(dates.correctionBFrom).toBe(further(at, 6));
      expect(dates.myNumberBy).toBe(further(at, 7));
    }
  });

  it('it can be recommended from the 6th day counted from the day after, never outside the window', () => {
    let counted = 0;
    for (const [at, day] of days.entries()) {
      const window = windowOf(monthly, day);
      const sixth = further(at, 6);
      if (window === null || at + 6 > last) continue;
      const [, from = ''] = [sixth, window.from].toSorted();
      const expected = from > window.to ? null : { from, to: window.to };
      expect(datesOf(day, monthly).recommendation).toEqual(expected);
      counted += 1;
    }
    expect(counted).toBeGreaterThan(4000);
  });

  it('the state goes from 訂正期間A to 推薦可 on that very day, and p.65 follows it', () => {
    const wrong = days.slice(0, -12).flatMap((_, at) => wrongStates(at));
    expect(wrong).toEqual([]);
  });

  it('an issue day in no 申込期間 belongs to no round', () => {
    for (const day of days) {
      const round = advance.calendar.rounds.find(
        ({ application: { value } }) => value.from <= day && day <= value.to,
      );
      const facts = { studentNumber: 'S1', receiptNumber: '1', receiptDate: day };
      const [progress] = progressOf(facts, emptyYear, advance, '2022-06-01');
      expect(progress?.entry.round?.id).toBe(round?.id);
    }
  });
});
