import type { DeadlineRule, RoundDay } from './entries.ts';

/** As a day of a round is called where it stands alone. */
export const roundDayLabels: Readonly<Record<RoundDay, string>> = {
  applicationFrom: '申込開始（スカラネット）',
  applicationTo: '申込締切（スカラネット）',
  postingTo: '申込書類の送付期限',
  recommendationFrom: '推薦開始（スカラAC）',
  recommendationTo: '推薦締切（スカラAC）',
};

/** The same beside the name of the round, where room is short. */
export const shortRoundDayLabels: Readonly<Record<RoundDay, string>> = {
  applicationFrom: '申込開始',
  applicationTo: '申込締切',
  postingTo: '送付期限',
  recommendationFrom: '推薦開始',
  recommendationTo: '推薦締切',
};

/** 「送付期限の 5 学校日前」 */
export const countedBackWords = ({
  schoolDays,
  from,
}: Extract<DeadlineRule, { kind: 'countedBack' }>): string =>
  schoolDays === 0
    ? `${roundDayLabels[from]}の日（休みなら直前の登校日）`
    : `${roundDayLabels[from]}の ${schoolDays} 学校日前`;
