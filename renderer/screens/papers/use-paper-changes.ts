import { useState } from 'react';
import type { PaperEntry } from '#core/contract/papers.ts';
import { useChange } from '../../api.ts';
import { showToast } from '../../components/toast-store.ts';

/** Records steps of papers; `said` is what was done last, for the bottom line. */
export function usePaperChanges() {
  const { run, pending } = useChange('papers.record');
  const [said, setSaid] = useState<string | null>(null);
  const change = async (entries: readonly PaperEntry[], sentence: string): Promise<boolean> => {
    if (entries.length === 0) return false;
    const reply = await run({ entries: [...entries] });
    const refused = reply.ok ? reply.value.rejected[0] : undefined;
    if (refused !== undefined) showToast({ tone: 'error', message: refused.problem });
    const isDone = reply.ok && reply.value.applied > 0;
    setSaid(isDone ? `${sentence}（Ctrl+Z で戻せます）` : null);
    return isDone;
  };
  return { change, said, pending } as const;
}
