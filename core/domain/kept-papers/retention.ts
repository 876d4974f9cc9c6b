import type { IsoDate } from '../applicant.ts';
import { fiscalYearOf } from '../dates.ts';

/**
 * 保管の期限: the last day on which the paper has to be there. 「作成翌年度から3年間」: a paper made in 2022年度 is kept
 * through the three fiscal years 2023, 2024 and 2025, that is until 31 March 2026, whatever the day it was made on.
 */
export const keepUntil = (madeOn: IsoDate, years: number): IsoDate =>
  `${fiscalYearOf(madeOn) + years + 1}-03-31`;

/** Not a day earlier than the day after. */
export const mayBeDestroyed = (madeOn: IsoDate, years: number, on: IsoDate): boolean =>
  on > keepUntil(madeOn, years);
