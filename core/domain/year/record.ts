import type { IsoDate } from '../applicant.ts';
import { japaneseMonth } from '../dates.ts';

/** What is written into the record of a year (年度の記録) when it is laid down: it explains itself without the present data. */
export type YearRecord = Readonly<{
  fiscalYear: number;
  /** The edition that judged it, and its text as it stood: a rule that is mended later changes no record */
  edition: string;
  editionTitle: string;
  editionText: string;
  /** ISO timestamp */
  laidDownAt: string;
  /** The day on which its students are judged */
  asOf: IsoDate;
  students: number;
  version: string;
}>;

/** 「令和4年度」 */
export const fiscalYearWords = (fiscalYear: number): string =>
  `${japaneseMonth(`${fiscalYear}-05`).replace(/年.*$/u, '年')}度`;
