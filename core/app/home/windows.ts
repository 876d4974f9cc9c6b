import type { HomeSummary } from '#core/contract/home.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Period } from '#core/domain/edition-calendar.ts';
import { daysLeft, periodState, postingPeriod, sharedRecommendations } from '#core/domain/rounds.ts';

type Window = HomeSummary['windows'][number];

/** Every window of the year, the one that ends first on top. Windows that several 回 share stand once. */
export function windowsOf(edition: Edition, asOf: IsoDate): readonly Window[] {
  const { rounds } = edition.calendar;
  return [
    ...rounds.map((round) =>
      windowOf(`${round.label} 申込期間（スカラネット）`, round.application.value, asOf),
    ),
    ...rounds.flatMap((round) => {
      const period = postingPeriod(round);
      return period === null ? [] : [windowOf(`${round.label} 申込書類の送付`, period, asOf)];
    }),
    ...sharedRecommendations(rounds).map(({ names, period }) =>
      windowOf(`${names} 推薦期間（スカラAC）`, period, asOf),
    ),
  ].sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1));
}

const windowOf = (label: string, period: Period, asOf: IsoDate): Window => ({
  label,
  from: period.from,
  to: period.to,
  daysLeft: daysLeft(period, asOf),
  state: periodState(period, asOf),
});
