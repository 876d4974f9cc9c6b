import type { IsoDate } from './applicant.ts';
import { addDays, daysBetween, laterOf } from './dates.ts';
import type { Edition } from './edition.ts';
import type { Period, Round } from './edition-calendar.ts';

/** The 回 of an application: it follows from the day スカラネット was finished. null = outside every application window. */
export const roundOf = (receiptDate: IsoDate, edition: Edition): Round | null =>
  edition.calendar.rounds.find(({ application }) => contains(application.value, receiptDate)) ?? null;

/**
 * The first day on which the school can recommend: the 6th day counted from the day after issue, and not before the
 * recommendation window opens. null = no round, or the window is closed before that day.
 */
export function recommendableFrom(receiptDate: IsoDate, edition: Edition): IsoDate | null {
  return recommendationPeriod(receiptDate, edition)?.from ?? null;
}

/** From the first possible day to the end of the round's window; null as above. */
function recommendationPeriod(receiptDate: IsoDate, edition: Edition): Period | null {
  const round = roundOf(receiptDate, edition);
  if (round === null || round.recommendation === null) return null;
  const window = round.recommendation.value;
  // The day after issue is the first, so the nth is n days after the issue itself.
  const { recommendationFromDay } = edition.calendar;
  if (recommendationFromDay === null) return null;
  const nthDay = addDays(receiptDate, recommendationFromDay.value);
  const from = laterOf(nthDay, window.from);
  return from > window.to ? null : { from, to: window.to };
}

/** The days that follow from one receipt number; null where the edition has no dates. */
export type ReceiptDates = Readonly<{
  round: Round | null;
  /** 訂正期間A */
  correctionA: Period | null;
  /** 訂正期間B begins; it ends when JASSO has finished */
  correctionBFrom: IsoDate | null;
  /** マイナンバー提出書類 to be posted by the student until */
  myNumberBy: IsoDate | null;
  /** When the school may recommend */
  recommendation: Period | null;
  /** 申込書類 to be posted by the school */
  posting: Readonly<{ from: IsoDate | null; to: IsoDate }> | null;
}>;

export function datesOf(receiptDate: IsoDate, edition: Edition): ReceiptDates {
  const { correctionADays, myNumberPostingDays } = edition.calendar;
  const round = roundOf(receiptDate, edition);
  const lastA = correctionADays === null ? null : addDays(receiptDate, correctionADays.value);
  return {
    round,
    correctionA: lastA === null ? null : { from: addDays(receiptDate, 1), to: lastA },
    correctionBFrom: lastA === null ? null : addDays(lastA, 1),
    myNumberBy: myNumberPostingDays === null ? null : addDays(receiptDate, myNumberPostingDays.value),
    recommendation: recommendationPeriod(receiptDate, edition),
    posting: round?.posting?.value ?? null,
  };
}

const contains = (period: Period, date: IsoDate): boolean => period.from <= date && date <= period.to;

/** Days left until the last day of a period; 0 on that day, negative when it is past. */
export const daysLeft = (period: Pick<Period, 'to'>, asOf: IsoDate): number => daysBetween(asOf, period.to);

export function periodState(period: Period, asOf: IsoDate): 'before' | 'open' | 'past' {
  if (asOf < period.from) return 'before';
  return asOf > period.to ? 'past' : 'open';
}

/** Where only the last day is published, papers can be sent as soon as the round has begun; null = no date at all. */
export const postingPeriod = ({ posting, application }: Round): Period | null =>
  posting && { from: posting.value.from ?? application.value.from, to: posting.value.to };

export type SharedPeriod = Readonly<{
  /** 「第1回・第2回・第3回」 */
  names: string;
  period: Period;
  rounds: readonly Round[];
}>;

/** The recommendation windows, each once with the rounds that share it. */
export function sharedRecommendations(rounds: readonly Round[]): readonly SharedPeriod[] {
  const windows = rounds.flatMap((round) =>
    round.recommendation === null ? [] : [{ round, period: round.recommendation.value }],
  );
  return [...Map.groupBy(windows, ({ period }) => `${period.from} ${period.to}`).values()].flatMap((group) =>
    group.slice(0, 1).map(({ period }) => ({
      names: group.map(({ round }) => round.label).join('・'),
      period,
      rounds: group.map(({ round }) => round),
    })),
  );
}
