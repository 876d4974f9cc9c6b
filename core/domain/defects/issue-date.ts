import type { IsoDate } from '../applicant.ts';
import { monthsEarlier } from '../dates.ts';

/** 「n か月前以降に発行されたもの」: issued on the same day n months before is still good, a day earlier is too long ago. */
export const issuedTooLong = (issuedOn: IsoDate, on: IsoDate, withinMonths: number): boolean =>
  issuedOn < monthsEarlier(on, withinMonths);
