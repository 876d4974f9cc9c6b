import type { IsoDate } from '../applicant.ts';
import type { RuleEntry, Standing } from './entry.ts';

export type StandingCount = Readonly<{
  /** Cited values altogether */
  values: number;
  /** 未確認: from a secondary page, or taken over from another year */
  unconfirmed: number;
  /** Past their review date as of the day */
  overdue: number;
}>;

/**
 * The review date itself is the first day of the warning, and who compares the value on that day or later ends it.
 */
export const isOverdue = ({ checkedOn, reviewBy }: Standing, asOf: IsoDate): boolean =>
  reviewBy !== null && asOf >= reviewBy && (checkedOn === null || checkedOn < reviewBy);

export function standingCount(entries: readonly RuleEntry[], asOf: IsoDate): StandingCount {
  const standings = entries.flatMap(({ standing }) => (standing === null ? [] : [standing]));
  return {
    values: standings.length,
    unconfirmed: standings.filter(({ certainty }) => certainty === 'B').length,
    overdue: standings.filter((standing) => isOverdue(standing, asOf)).length,
  };
}
