import type { HomeSummary } from '#core/contract/home.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Period, Round } from '#core/domain/edition-calendar.ts';
import { daysLeft, periodState } from '#core/domain/rounds.ts';

type Window = HomeSummary['windows'][number];

/** Every window of the year, the one that ends first on top. Windows that several 回 share stand once. */
export function windowsOf(edition: Edition, asOf: IsoDate): readonly Window[] {
  const { rounds } = edition.calendar;
  return [
    ...rounds.map((round) =>
      windowOf(`${round.label} 申込期間（スカラネット）`, round.application.value, asOf),
    ),
    ...rounds.map((round) => windowOf(`${round.label} 申込書類の送付`, postingPeriod(round), asOf)),
    ...sharedRecommendations(rounds).map(({ label, period }) => windowOf(label, period, asOf)),
  ].sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1));
}

const windowOf = (label: string, period: Period, asOf: IsoDate): Window => ({
  label,
  from: period.from,
  to: period.to,
  daysLeft: daysLeft(period, asOf),
  state: periodState(period, asOf),
});

/** Where only the last day is published, papers can be sent as soon as the round has begun. */
export const postingPeriod = ({ posting, application }: Round): Period => ({
  from: posting.value.from ?? application.value.from,
  to: posting.value.to,
});

/** 「第1回・第2回・第3回 推薦期間（スカラAC）」 */
export function sharedRecommendations(
  rounds: readonly Round[],
): readonly Readonly<{ label: string; period: Period }>[] {
  const shared = Map.groupBy(rounds, ({ recommendation: { value } }) => `${value.from} ${value.to}`);
  return [...shared.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map((round) => round.label).join('・');
    return [{ label: `${names} 推薦期間（スカラAC）`, period: first.recommendation.value }];
  });
}
