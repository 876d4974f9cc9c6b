import type { GrantedFile } from '#core/app/context.ts';
import type { Progress } from '#core/contract/events.ts';
import type { ServiceChannelName } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';

/** Between the window and the main process: one request channel and one event. */
export const CALL = 'call';
export const PROGRESS = 'progress';

export type ServiceOptions = Readonly<{ dataFolder: string; resourcesFolder: string; version: string }>;

/** From the main process to the service process. */
export type ToService =
  | Readonly<{ kind: 'start'; options: ServiceOptions }>
  | Readonly<{ kind: 'call'; id: number; name: ServiceChannelName; input: unknown }>
  | Readonly<{ kind: 'grant'; handle: string; file: GrantedFile }>
  | Readonly<{ kind: 'close' }>;

/** From the service process to the main process. */
export type FromService =
  | Readonly<{ kind: 'started'; reply: Reply<null> }>
  | Readonly<{ kind: 'reply'; id: number; reply: Reply<unknown> }>
  | Readonly<{ kind: 'progress'; progress: Progress }>;
