import type { Applicant, IsoDate } from '../applicant.ts';
import type { Standing } from '../cohort/standing.ts';
import type { Edition } from '../edition.ts';
import type { Wish } from '../verdict.ts';

/** What every criterion is asked: one applicant, one wish, by the rules of one edition, as of a day. */
export type Question = Readonly<{
  applicant: Applicant;
  wish: Wish;
  edition: Edition;
  asOf: IsoDate;
  /** Rank and mean by GPA as computed for the group; null = not computed */
  standing: Standing | null;
}>;
