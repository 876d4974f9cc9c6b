import type { Progress } from '#core/contract/events.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';

/**
 * What a use case is given besides its input. Clock, files and progress come from outside so that the same use case
 * runs in the window's service process, in the terminal and in a test.
 */
export type AppContext = Readonly<{
  /** Now, as an ISO timestamp with offset; and the calendar day in Japan. */
  clock: Readonly<{ now: () => string; today: () => IsoDate }>;
  files: FileGrants;
  jobs: Jobs;
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
