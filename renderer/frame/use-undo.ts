import { useCallback } from 'react';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useChange } from '../api.ts';
import { showToast } from '../components/toast-store.ts';
import { isTextEntry, useShortcut } from '../keyboard.ts';

/** Undo and redo of what was stored, by button and by key. While text is being typed the keys belong to the text. */
export function useUndo(status: WorkspaceStatus) {
  const undoing = useChange('history.undo');
  const redoing = useChange('history.redo');
  const runUndo = undoing.run;
  const runRedo = redoing.run;
  const pending = undoing.pending || redoing.pending;

  const undo = useCallback(async () => {
    const reply = await runUndo({});
    if (reply.ok) showToast({ tone: 'info', message: `元に戻しました：${reply.value.label}` });
  }, [runUndo]);
  const redo = useCallback(async () => {
    const reply = await runRedo({});
    if (reply.ok) showToast({ tone: 'info', message: `やり直しました：${reply.value.label}` });
  }, [runRedo]);

  const onKey = (possible: boolean, step: () => Promise<void>) => (event: KeyboardEvent) => {
    if (isTextEntry(event.target) || event.defaultPrevented) return;
    event.preventDefault();
    if (possible && !pending) void step();
  };
  useShortcut('z', onKey(status.undo !== null, undo));
  useShortcut('y', onKey(status.redo !== null, redo));
  useShortcut('shift+z', onKey(status.redo !== null, redo));

  return { undo, redo, pending };
}
