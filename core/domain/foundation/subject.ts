import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import type { Scheme } from '../scheme.ts';
import type { Entries } from '../scholarnet/entries.ts';
import type { School } from '../school.ts';

/** What every student of a file has in common. */
export type FileSubject = Readonly<{
  school: School | null;
  scheme: Scheme;
  /** 作成日 */
  printedOn: IsoDate;
  /** Students in the file */
  students: number;
}>;

/** A student in a file. */
export type StudentSubject = Readonly<{
  entry: ApplicantCase;
  /** What was typed for スカラネット: address, telephone, supporters */
  entries: Entries;
  /** From 1, running on from file to file */
  number: number;
}>;
