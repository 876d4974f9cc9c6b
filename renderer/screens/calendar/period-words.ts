import type { IsoDate } from '#core/domain/applicant.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';

/** 「4月22日（金）～5月31日（火）」; without a first day 「～5月31日（火）」, and 「―」 where there is none. */
export const periodOrNone = (period: Readonly<{ from: IsoDate | null; to: IsoDate }> | null): string =>
  period === null
    ? '―'
    : `${period.from === null ? '' : dayWithWeekday(period.from)}～${dayWithWeekday(period.to)}`;
