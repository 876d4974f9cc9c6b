import type { ImportRowState } from '#core/contract/import.ts';
import type { Applicant, FactField } from '#core/domain/applicant.ts';
import type { Marks } from '#core/store/marks.ts';
import type { DraftRow, MarkEntry } from './draft-rows.ts';

/** What the database holds. */
export type Stored = Readonly<{
  /** By `studentNumberKey` */
  applicants: ReadonlyMap<string, Applicant>;
  /** By 学籍番号 */
  marks: ReadonlyMap<string, Marks>;
  average: (applicant: Applicant, marks: Marks) => Applicant['gradeAverage'];
}>;

export type MarkChange = Readonly<{ before: MarkEntry | null; after: MarkEntry }>;

/** A row of the file against what is stored. `before` and `after` are null where nothing is to be written. */
export type EvaluatedRow = Readonly<{
  draft: DraftRow;
  state: ImportRowState;
  studentNumber: string | null;
  /** Stored applicant of that number */
  stored: Applicant | null;
  after: Applicant | null;
  marks: readonly MarkChange[];
  /** Of the row as a whole */
  problems: readonly string[];
  /** By field, besides what the cell itself says */
  warnings: ReadonlyMap<string, string>;
}>;

export type RowBase = Pick<EvaluatedRow, 'draft' | 'studentNumber' | 'stored' | 'marks' | 'warnings'>;

export const patchOf = (draft: DraftRow): Partial<Applicant> =>
  Object.assign({}, ...draft.cells.map(({ outcome }) => (outcome.kind === 'taken' ? outcome.patch : {})));

export const changedFields = (before: Applicant, after: Applicant): readonly FactField[] =>
  (Object.keys(after) as FactField[]).filter((field) => !isSameFact(before[field], after[field]));

const isSameFact = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
