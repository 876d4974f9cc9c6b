import type { Progress } from '#core/contract/events.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import type { YearRecord } from '#core/domain/year/record.ts';
import type { Rulebook } from '#core/rulebook/rulebook.ts';
import type { Store } from '#core/store/open.ts';
import type { Db } from '#core/store/schema.ts';
import type { RuleShelf } from './rules/shelf.ts';

/**
 * What a use case is given besides its input. Clock, files and progress come from outside so that the same use case
 * runs in the window's service process, in the terminal and in a test.
 */
export type AppContext = Readonly<{
  clock: Clock;
  files: FileGrants;
  jobs: Jobs;
  /** The data that is open now. Ask anew in every use case: the practice data takes its place while it is used. */
  workspace: () => OpenWorkspace;
  workspaces: Workspaces;
  /** Every edition there is now. Ask anew in every use case: the school's own editions come and go. */
  rulebook: Rulebook;
  /** Where editions are kept and changed */
  shelf: RuleShelf;
  /** Stands on forms where no school is registered: the terminal leaves its names blank, a window asks for them. */
  schoolUnlessRegistered?: School;
  /** Rules, fonts and samples that come with the application */
  resourcesFolder: string;
  version: string;
}>;

/** Now, as an ISO timestamp with offset; and the calendar day in Japan. */
export type Clock = Readonly<{ now: () => string; today: () => IsoDate }>;

/**
 * One database with the rules it is judged by. School, day and everything that is derived come from `gather` in
 * core/app/gather.ts. Inside a transaction `db` must not be touched: it would wait for itself.
 */
export type OpenWorkspace = Readonly<{
  /** `archive`: the record of an earlier year (年度の記録), to be read and printed; SQLite refuses every write */
  kind: 'own' | 'practice' | 'archive';
  db: Db;
  store: Store;
  edition: Edition;
  /** What a record says of itself */
  record?: YearRecord;
}>;

/** Changes which data is open. */
export type Workspaces = Readonly<{
  dataFolder: string;
  startPractice: () => Promise<Result<null, Failure>>;
  endPractice: () => Promise<Result<null, Failure>>;
  /** The data to which the record that is open belongs; without one what is open itself */
  present: () => OpenWorkspace;
  /** Opens the record of an earlier year in place of the present data, until `closeRecord`. */
  openRecord: (id: string) => Promise<Result<null, Failure>>;
  closeRecord: () => Promise<Result<null, Failure>>;
  /** The stored edition has been changed beneath: 年度の切り替え, or taking it back. */
  takeUpEdition: () => Promise<Result<null, Failure>>;
  close: () => Promise<void>;
}>;

/** A file that may be read: on disk after a dialog, or bytes dropped on the window. */
export type GrantedFile =
  | Readonly<{ kind: 'path'; path: string; name: string }>
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array; name: string }>;

/** Handles to files: a window names a file by handle and never sees a path. */
export type FileGrants = Readonly<{
  grant: (handle: string, file: GrantedFile) => void;
  resolve: (handle: string) => Result<GrantedFile, Failure>;
  release: (handle: string) => void;
}>;

/** Work that reports how far it is and can be cancelled. */
export type Job = Readonly<{
  signal: AbortSignal;
  /** Cheap to call often: reports at most every 100 ms. */
  report: (label: string, done: number, total: number | null) => void;
  /** Lets a cancel message in between two slices of work. Throws nothing; check `signal.aborted`. */
  breathe: () => Promise<void>;
}>;
export type Jobs = Readonly<{
  run: <Value>(jobId: string, work: (job: Job) => Promise<Value>) => Promise<Value>;
  cancel: (jobId: string) => void;
  /** Set by the process that owns the channel to the window. */
  onProgress: (listener: (progress: Progress) => void) => void;
}>;
