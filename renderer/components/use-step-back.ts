import { useChange } from '../api.ts';
import { showToast } from './toast-store.ts';

/** Ctrl+Z and Ctrl+Y of a table: the last step of the program, whatever table it was made in. */
export function useStepBack() {
  const undo = useChange('history.undo');
  const redo = useChange('history.redo');
  return {
    undo: async (): Promise<void> => {
      const reply = await undo.run({});
      if (reply.ok) showToast({ tone: 'info', message: `元に戻しました：${reply.value.label}` });
    },
    redo: async (): Promise<void> => {
      const reply = await redo.run({});
      if (reply.ok) showToast({ tone: 'info', message: `やり直しました：${reply.value.label}` });
    },
  } as const;
}
