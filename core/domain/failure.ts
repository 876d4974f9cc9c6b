import { err, type Result } from './result.ts';

/**
 * The closed list of what can go wrong and can be told to an officer. Grouped by where it arises;
 * the sentence itself is written where the failure is made, with the figures at hand.
 */
export type FailureCode =
  // a file that was chosen
  | 'file-not-found'
  | 'file-locked'
  | 'file-too-large'
  | 'file-kind-unknown'
  | 'file-is-xls'
  | 'file-is-encrypted'
  | 'file-is-csv-named-xlsx'
  | 'file-damaged'
  | 'file-unsafe'
  | 'file-encoding-unknown'
  | 'file-handle-unknown'
  // its table
  | 'sheet-empty'
  | 'sheet-unknown'
  | 'sheet-too-large'
  | 'heading-not-found'
  | 'column-required'
  | 'column-twice'
  | 'my-number-found'
  // writing
  | 'target-locked'
  | 'target-not-writable'
  | 'disk-full'
  | 'characters-not-drawable'
  // the store
  | 'store-newer'
  | 'store-damaged'
  | 'store-busy'
  | 'student-unknown'
  | 'student-number-taken'
  | 'value-invalid'
  | 'nothing-to-undo'
  | 'changed-since'
  // the school year
  | 'year-record-unreadable'
  | 'year-read-only'
  | 'year-not-changeable'
  // rules
  | 'edition-unknown'
  | 'edition-invalid'
  | 'edition-exists'
  | 'edition-in-use'
  // work under way
  | 'import-unknown'
  | 'import-stale'
  | 'cancelled'
  | 'nothing-selected'
  | 'not-set-up'
  | 'input-invalid'
  | 'unexpected';

/**
 * An expected failure. `message` is the Japanese sentence an officer reads: what happened, where, and what to
 * do next. It never carries a stack, a 12-digit number or the content of a family's paper.
 */
export type Failure = Readonly<{ code: FailureCode; message: string }>;

export const failure = (code: FailureCode, message: string): Failure => ({ code, message });

/** Shorthand for a function that returns `Result<…, Failure>`. */
export const fail = (code: FailureCode, message: string): Result<never, Failure> =>
  err(failure(code, message));
