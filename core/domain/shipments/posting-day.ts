import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import type { Round } from '../edition-calendar.ts';

/** When JASSO takes the papers of a 募集回; null = not published. */
export type Posting = NonNullable<Round['posting']>['value'] | null;

/**
 * What there is to think about when papers go on that day; null = nothing. They have to arrive from the first day on
 * (2022年4月版 p.5), so that a letter of the day before may be right; one that comes late puts the decision off (p.6).
 */
export function postingDoubt(on: IsoDate, posting: Posting): string | null {
  if (posting === null) return null;
  if (posting.from !== null && on < posting.from)
    return `申込書類は${dayWithWeekday(posting.from)}以降に機構へ届くように送ります。発送した日を確かめてください。`;
  return on > posting.to
    ? `この回の送付期限は${dayWithWeekday(posting.to)}です。遅れて届くと、採用候補者の決定が遅くなることがあります。`
    : null;
}
