import type { IsoDate } from '../applicant.ts';
import type { TieContent } from './tie-content.ts';

/** 様式: an Excel form of a foundation or the prefecture, loaded once and filled for many students. */
export type FoundationForm = Readonly<{
  id: string;
  title: string;
  /** 提出先: the foundation or the office of the prefecture; '' = not entered */
  foundation: string;
  /** What it is for, in the officer's words; '' = not entered */
  purpose: string;
  /** 提出期限; joins the calendar of the year */
  deadline: IsoDate | null;
  /** The day on which it was handed in: nothing presses any more */
  submittedOn: IsoDate | null;
  /** The file that is filled, by the SHA-256 of its bytes */
  file: string;
  fileName: string;
  mode: FillMode;
}>;

/** One file for each student, or several students in the rows of a list. */
export type FillMode = Readonly<{ kind: 'each' }> | (Readonly<{ kind: 'list' }> & ListRows);

/** The rows of a list: so many students in a file, each in so many rows (two where a form has a line of kana above). */
export type ListRows = Readonly<{ sheet: string; firstRow: number; rowsEach: number; students: number }>;

/** A cell with what is written into it. In a list the ties of the first student stand for all. */
export type Tie = Readonly<{
  sheet: string;
  /** 「B5」; of merged cells the one at the top left */
  cell: string;
  content: TieContent;
}>;

/** Ties are the same when they are for the same cell. */
export const tieKey = ({ sheet, cell }: Pick<Tie, 'sheet' | 'cell'>): string => `${cell} ${sheet}`;

/** A form that is loaded and says nothing yet. */
export const newForm = (
  id: string,
  { file, fileName }: Pick<FoundationForm, 'file' | 'fileName'>,
): FoundationForm => ({
  id,
  title: fileName.replace(/\.xlsx$/iu, ''),
  foundation: '',
  purpose: '',
  deadline: null,
  submittedOn: null,
  file,
  fileName,
  mode: { kind: 'each' },
});
