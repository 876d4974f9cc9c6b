import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useChange } from '../api.ts';
import { showToast } from './toast-store.ts';

/** Ctrl+Z and Ctrl+Y of a table: the last step of the program, whatever table it was made in. */
export function useStepBack() {
  const client = useQueryClient();
  const undo = useChange('history.undo');
  const redo = useChange('history.redo');
  return {
    undo: async (): Promise<void> => {
      await whenSaved(client);
      const reply = await undo.run({});
      if (reply.ok) showToast({ tone: 'info', message: `元に戻しました：${reply.value.label}` });
    },
    redo: async (): Promise<void> => {
      await whenSaved(client);
      const reply = await redo.run({});
      if (reply.ok) showToast({ tone: 'info', message: `やり直しました：${reply.value.label}` });
    },
  } as const;
}

/** A quick Ctrl+Z means the entry just made, so that one must have arrived before a step is taken back. */
function whenSaved(client: QueryClient): Promise<void> {
  if (client.isMutating() === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = client.getMutationCache().subscribe(() => {
      if (client.isMutating() > 0) return;
      stop();
      resolve();
    });
  });
}
