import {
  keepPreviousData,
  type Query,
  QueryClient,
  useIsMutating,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Progress } from '#core/contract/events.ts';
import type { ChannelName, Input, Output } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { WindowApi } from '#core/contract/window-api.ts';
import type { Failure } from '#core/domain/failure.ts';
import { showToast } from './components/toast-store.ts';
import { failureTone, unreachable } from './messages.ts';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Failure;
  }
}

/** Asks the program once. Never rejects: a program that has gone away is a failure like any other. */
export async function call<Name extends ChannelName>(
  name: Name,
  input: Input<Name>,
): Promise<Reply<Output<Name>>> {
  try {
    return await window.api.call(name, input);
  } catch {
    return { ok: false, error: unreachable };
  }
}

/** There is no network: nothing is ever paused, retried or fetched again because a window came to the front. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: Infinity },
      mutations: { networkMode: 'always', retry: false },
    },
  });

export type QueryOptions = Readonly<{
  enabled?: boolean;
  /** Keep showing the last answer while one for another input is on its way (search, paging). */
  keepPrevious?: boolean;
}>;

/** Reads through a channel; read again whenever something was changed. */
export function useQueryOf<Name extends ChannelName>(
  name: Name,
  input: Input<Name>,
  options: QueryOptions = {},
) {
  return useQuery<Output<Name>, Failure>({
    queryKey: [name, input],
    queryFn: async () => {
      const reply = await call(name, input);
      return reply.ok ? reply.value : Promise.reject(reply.error);
    },
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Channels that leave the stored data as it is; an import under way is only read again by itself. */
const changesNothing: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'ac.preview',
  'board.closingName',
  'board.saveClosing',
  'calendar.fileName',
  'calendar.readNotice',
  'calendar.preview',
  'calendar.saveIcs',
  'calendar.savePdf',
  'files.accept',
  'forms.fileName',
  'forms.preview',
  'foundation.fileName',
  'handover.make',
  'import.close',
  'import.open',
  'import.preview',
  'import.relayout',
  'jobs.cancel',
  'log.fileName',
  'log.save',
  'recommendations.draft',
  'recommendations.fileName',
  'recommendations.preview',
  'results.read',
  'repayment.saveSchedule',
  'repayment.scheduleName',
  'sheets.fileName',
  'sheets.preview',
  'sheets.save',
  'statistics.fileName',
  'statistics.save',
  'rules.differencePreview',
  'rules.differenceSave',
  'rules.export',
  'schoolRules.hints',
  'shell.chooseFile',
  'shell.chooseTarget',
  'shell.chooseFolder',
  'shell.openFile',
  'shell.quit',
  'shell.showInFolder',
]);
const changesImportOnly: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'import.correct',
  'import.leaveOut',
  'import.preview',
]);

/** Read again only by themselves, or named by what they are made from. */
const neverStale: ReadonlySet<ChannelName> = new Set<ChannelName>(['import.rows', 'foundation.layout']);

/** The one rule of invalidation: after a change everything is read again that the change can have touched. */
export function isStaleAfter(changed: ChannelName, read: ChannelName): boolean {
  if (changesImportOnly.has(changed)) return read === 'import.rows';
  // What is taken back may be a change of the edition that judges.
  const touchesRules = ['rules.', 'workspace.', 'year.', 'history.'].some((start) =>
    changed.startsWith(start),
  );
  return (
    !changesNothing.has(changed) && !neverStale.has(read) && (touchesRules || !read.startsWith('rules.'))
  );
}

export type Change<Name extends ChannelName> = Readonly<{
  /** Resolves when the answer is there and the failure, if any, has been shown. */
  run: (input: Input<Name>) => Promise<Reply<Output<Name>>>;
  pending: boolean;
  failure: Failure | null;
  /** Forget the last failure. */
  reset: () => void;
}>;

/**
 * Runs a channel that does something. A failure is shown as a toast in its own words; with `inline` the screen
 * shows `failure` itself.
 */
export function useChange<Name extends ChannelName>(
  name: Name,
  options: Readonly<{ failures?: 'toast' | 'inline' }> = {},
): Change<Name> {
  const client = useQueryClient();
  const mutation = useMutation<Output<Name>, Failure, Input<Name>>({
    mutationKey: [name],
    mutationFn: async (input) => {
      const reply = await call(name, input);
      return reply.ok ? reply.value : Promise.reject(reply.error);
    },
    onSuccess: () => {
      void client.invalidateQueries({
        predicate: (query: Query) => isStaleAfter(name, query.queryKey[0] as ChannelName),
      });
    },
    onError: (failed) => {
      // What a record refuses has nothing to do with the place on the screen.
      if (options.failures !== 'inline' || failed.code === 'year-read-only')
        showToast({ tone: failureTone(failed), message: failed.message });
    },
  });
  const { mutateAsync } = mutation;
  const run = useCallback(
    (input: Input<Name>): Promise<Reply<Output<Name>>> =>
      mutateAsync(input).then(
        (value) => ({ ok: true, value }) as const,
        (error: Failure) => ({ ok: false, error }) as const,
      ),
    [mutateAsync],
  );
  return { run, pending: mutation.isPending, failure: mutation.error, reset: mutation.reset };
}

/** True while something that changes stored data is on its way. */
export const useIsSaving = (): boolean =>
  useIsMutating({
    predicate: (mutation) => {
      const name = mutation.options.mutationKey?.[0] as ChannelName | undefined;
      return name !== undefined && !changesNothing.has(name) && !changesImportOnly.has(name);
    },
  }) > 0;

export const newJobId = (): string => crypto.randomUUID();

// The last report of each job; one subscription for the whole window.
const reports = new Map<string, Progress>();
const listeners = new Set<() => void>();
let stopListening: (() => void) | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  stopListening ??= window.api.onProgress((progress) => {
    reports.set(progress.jobId, progress);
    for (const notify of listeners) notify();
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopListening?.();
    stopListening = null;
    reports.clear();
  };
}

/** How far a job is; null before its first report or without a job. */
export const useProgress = (jobId: string | null): Progress | null =>
  useSyncExternalStore(subscribe, () => (jobId === null ? null : (reports.get(jobId) ?? null)));

/** Asks for the job to stop; the job itself then answers with `cancelled`. */
export const cancelJob = (jobId: string): void => {
  void call('jobs.cancel', { jobId });
};
