import type { GrantedFile } from '#core/app/context.ts';
import type { Progress } from '#core/contract/events.ts';
import type { ServiceChannelName } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import { assertNever } from '#core/domain/result.ts';
import { serviceStopped } from './bug.ts';
import type { FromService, ServiceOptions, ToService } from './messages.ts';

/** What is used of Electron's UtilityProcess. */
export type ServiceProcess = Readonly<{
  postMessage: (message: ToService) => void;
  onMessage: (listener: (message: FromService) => void) => void;
  onExit: (listener: () => void) => void;
  kill: () => void;
}>;

export type ServiceClient = Readonly<{
  /** Starts the service, or says what stands in the way (a database of a newer version, one that is damaged). */
  start: () => Promise<Reply<null>>;
  call: (name: ServiceChannelName, input: unknown) => Promise<Reply<unknown>>;
  /** Lets the service read or write a file that the officer chose. */
  grant: (handle: string, file: GrantedFile) => void;
  onProgress: (listener: (progress: Progress) => void) => void;
  /** Waits until the database is closed. */
  close: () => Promise<void>;
}>;

type Running = Readonly<{
  process: ServiceProcess;
  started: Promise<Reply<null>>;
  exited: Promise<void>;
  pending: Map<number, (reply: Reply<unknown>) => void>;
}>;

const CLOSE_TIMEOUT_MS = 5000;

/**
 * The main process's side of the service process. If that process dies, the calls under way are answered with a
 * failure and the next call starts a new one with the same files granted.
 */
export function createServiceClient(fork: () => ServiceProcess, options: ServiceOptions): ServiceClient {
  const grants = new Map<string, GrantedFile>();
  const listeners: ((progress: Progress) => void)[] = [];
  let running: Running | undefined;
  let lastId = 0;
  let closed = false;

  function run(): Running {
    const process = fork();
    const pending: Running['pending'] = new Map();
    const started = Promise.withResolvers<Reply<null>>();
    const exited = Promise.withResolvers<void>();
    process.onMessage((message) => {
      switch (message.kind) {
        case 'started':
          return started.resolve(message.reply);
        case 'reply':
          pending.get(message.id)?.(message.reply);
          pending.delete(message.id);
          return;
        case 'progress':
          for (const listener of listeners) listener(message.progress);
          return;
        default:
          return assertNever(message);
      }
    });
    process.onExit(() => {
      running = undefined;
      const stopped = { ok: false, error: serviceStopped } as const;
      started.resolve(stopped);
      for (const answer of pending.values()) answer(stopped);
      exited.resolve();
    });
    process.postMessage({ kind: 'start', options });
    for (const [handle, file] of grants) process.postMessage({ kind: 'grant', handle, file });
    return { process, pending, started: started.promise, exited: exited.promise };
  }

  function current(): Running {
    running ??= run();
    return running;
  }

  return {
    start: () => current().started,
    call: async (name, input) => {
      if (closed) return { ok: false, error: serviceStopped };
      const service = current();
      const ready = await service.started;
      if (!ready.ok) return ready;
      return new Promise((resolve) => {
        lastId += 1;
        service.pending.set(lastId, resolve);
        service.process.postMessage({ kind: 'call', id: lastId, name, input });
      });
    },
    grant: (handle, file) => {
      grants.set(handle, file);
      running?.process.postMessage({ kind: 'grant', handle, file });
    },
    onProgress: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      closed = true;
      if (running === undefined) return;
      const { process, exited } = running;
      const timer = setTimeout(() => process.kill(), CLOSE_TIMEOUT_MS);
      process.postMessage({ kind: 'close' });
      await exited;
      clearTimeout(timer);
    },
  };
}
