import { useRef } from 'react';
import type { CalendarEntry, ShownDate } from '#core/contract/calendar.ts';
import type { Input } from '#core/contract/index.ts';
import { useChange } from '../../api.ts';
import { dismissToast, showToast } from '../../components/toast-store.ts';
import type { EntryKind } from './open-entry.ts';

/** Puts and removes entries; each is told with the way back. */
export function usePlanChanges() {
  const put = useChange('calendar.put', { failures: 'inline' });
  const removal = useChange('calendar.remove');
  const putAll = useChange('calendar.putRounds', { failures: 'inline' });
  const mark = useChange('calendar.markDone');
  const undo = useChange('history.undoBatch');

  const told = useRef<number | null>(null);

  const tell = (message: string, batchId: number | null): void => {
    // What was said before is about an earlier step; its way back is in the history.
    if (told.current !== null) dismissToast(told.current);
    if (batchId === null) return;
    const takeBack = async (): Promise<void> => {
      const reply = await undo.run({ batchId });
      if (reply.ok) showToast({ tone: 'info', message: `元に戻しました：${reply.value.label}` });
    };
    told.current = showToast({
      tone: 'success',
      message,
      action: { label: '元に戻す', run: () => void takeBack() },
    });
  };
  return {
    pending: put.pending || putAll.pending,
    failure: put.failure ?? putAll.failure,
    reset: () => {
      put.reset();
      putAll.reset();
    },
    /** True when it was stored. */
    save: async (entry: CalendarEntry): Promise<boolean> => {
      const reply = await put.run({ entry });
      if (reply.ok) tell(`「${entry.label}」を保存しました`, reply.value.batchId);
      return reply.ok;
    },
    /** The rounds of a notice together; true when they were stored. */
    saveRounds: async (rounds: Input<'calendar.putRounds'>['rounds']): Promise<boolean> => {
      const reply = await putAll.run({ rounds });
      if (reply.ok) tell(`募集回 ${rounds.length} 件を取り込みました`, reply.value.batchId);
      return reply.ok;
    },
    markDone: async ({ id, title }: Pick<ShownDate, 'id' | 'title'>, isDone: boolean): Promise<void> => {
      const reply = await mark.run({ id, isDone });
      if (reply.ok)
        tell(`「${title}」を${isDone ? '済みにしました' : '済みでなくしました'}`, reply.value.batchId);
    },
    remove: async (kind: EntryKind, id: string, label: string): Promise<void> => {
      const reply = await removal.run({ kind, id });
      if (reply.ok) tell(`「${label}」を削除しました`, reply.value.batchId);
    },
  };
}
export type PlanChanges = ReturnType<typeof usePlanChanges>;
