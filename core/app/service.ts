import path from 'node:path';
import type { Progress } from '#core/contract/events.ts';
import { type ServiceChannelName, serviceChannels } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { storageFailure } from '#core/store/faults.ts';
import { japaneseClock } from './clock.ts';
import type { AppContext, Clock, FileGrants } from './context.ts';
import { createFileGrants } from './files.ts';
import { createGate } from './gate.ts';
import { createHandlers } from './handlers.ts';
import { createJobs } from './jobs.ts';
import { openShelf } from './rules/shelf.ts';
import { openWorkspaces } from './workspaces.ts';
import { recordIsReadOnly } from './year/read-only.ts';

export type ServiceOptions = Readonly<{
  /** Where the school's data lies; made if need be */
  dataFolder: string;
  /** Rules and fonts */
  resourcesFolder: string;
  version: string;
  clock?: Clock;
}>;

/** The program without a window: every channel of the contract, over one open database. */
export type Service = Readonly<{
  /** Parses the input by the channel's schema; never rejects. */
  handle: (name: ServiceChannelName, input: unknown) => Promise<Reply<unknown>>;
  files: FileGrants;
  onProgress: (listener: (progress: Progress) => void) => void;
  /** For use cases that have no channel, such as the terminal's */
  context: AppContext;
  close: () => Promise<void>;
}>;

export async function createService(options: ServiceOptions): Promise<Result<Service, Failure>> {
  const { dataFolder, resourcesFolder, version, clock = japaneseClock() } = options;
  const opening = await openShelf(path.join(resourcesFolder, 'rules'), path.join(dataFolder, 'rules'));
  if (!opening.ok) return opening;
  const shelf = opening.value;
  const opened = await openWorkspaces(dataFolder, shelf.rulebook, clock);
  if (!opened.ok) return opened;
  const { current, workspaces } = opened.value;
  const context: AppContext = {
    clock: opened.value.clock,
    files: createFileGrants(),
    jobs: createJobs(),
    workspace: current,
    workspaces,
    get rulebook() {
      return shelf.rulebook();
    },
    shelf,
    resourcesFolder,
    version,
  };
  return ok(serviceOver(context));
}

/** Channels that change which data is open: nothing else may be under way meanwhile. */
const alone: readonly ServiceChannelName[] = [
  'workspace.startPractice',
  'workspace.endPractice',
  'workspace.switchEdition',
  'year.run',
  'year.undo',
  'year.open',
  'year.leave',
];
/** Rules lie in files of their own, where SQLite cannot refuse while a record of an earlier year is open. */
const changesRules: readonly ServiceChannelName[] = [
  'rules.import',
  'rules.removeOwn',
  'rules.beginNext',
  'rules.saveValue',
  'rules.addPublication',
  'rules.undoValue',
];
/** A message to work under way: it must not wait for that work to end. */
const atOnce: readonly ServiceChannelName[] = ['jobs.cancel'];

function serviceOver(context: AppContext): Service {
  const handlers = createHandlers(context);
  const gate = createGate();
  const pass = (name: ServiceChannelName, work: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> => {
    if (atOnce.includes(name)) return work();
    return alone.includes(name) ? gate.alone(work) : gate.shared(work);
  };
  return {
    handle: async (name, input) => {
      if (!Object.hasOwn(serviceChannels, name)) return notUnderstood(name);
      const parsed = serviceChannels[name].input.safeParse(input);
      if (!parsed.success) return notUnderstood(name);
      // Schema and handler stand under one name in the contract; the compiler cannot follow that through the union.
      const handler = handlers[name] as (input: unknown) => Promise<Reply<unknown>> | Reply<unknown>;
      if (changesRules.includes(name) && context.workspace().kind === 'archive')
        return { ok: false, error: recordIsReadOnly(context.workspace()) };
      return pass(name, () => answer(name, context, async () => handler(parsed.data)));
    },
    files: context.files,
    onProgress: context.jobs.onProgress,
    context,
    // A copy that cannot be made must not keep the application from closing; the data itself is saved by then.
    close: () => gate.alone(context.workspaces.close).catch((error: unknown) => logBug('close', error)),
  };
}

async function answer(
  name: string,
  context: AppContext,
  work: () => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  try {
    return await work();
  } catch (error) {
    const record = refusedByRecord(error, context);
    if (record !== null) return { ok: false, error: record };
    const expected = storageFailure(error, context.workspace().store.file);
    if (expected !== null) return { ok: false, error: expected };
    logBug(name, error);
    return fail(
      'unexpected',
      '予期しない理由で処理を終えられませんでした。この操作は保存されていません。画面の内容を確かめて、もう一度操作してください。',
    );
  }
}

/** While a record of an earlier year is open, SQLite refuses every write, whichever use case it comes from. */
function refusedByRecord(error: unknown, context: AppContext): Failure | null {
  const workspace = context.workspace();
  const refused = error instanceof Error && 'code' in error && error.code === 'SQLITE_READONLY';
  return refused && workspace.kind === 'archive' ? recordIsReadOnly(workspace) : null;
}

function notUnderstood(name: string): Reply<never> {
  console.error(`[${name}] input-invalid`);
  return fail(
    'input-invalid',
    '入力された内容を受け付けられませんでした。長すぎる文字や日付の形を確かめて、もう一度入力してください。',
  );
}

/** Where it arose and of which kind; never the message, which may quote what an officer typed. */
function logBug(name: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = (error instanceof Error ? (error.stack ?? '') : '').split('\n');
  console.error(
    [`[${name}] ${kind}`, ...frames.filter((line) => /^\s+at /u.test(line)).slice(0, 8)].join('\n'),
  );
}
