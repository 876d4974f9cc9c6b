import { useState } from 'react';
import { useChange } from '../../api.ts';
import type { PaperChange } from './paper-status.ts';

/** Stores changes of receipt; `said` is what was done last, for the bottom line. */
export function usePaperChanges() {
  const { run, pending } = useChange('papers.set');
  const [said, setSaid] = useState<string | null>(null);
  const change = async (changes: readonly PaperChange[], sentence: string): Promise<boolean> => {
    if (changes.length === 0) return false;
    const reply = await run({ changes: [...changes] });
    setSaid(reply.ok ? `${sentence}（Ctrl+Z で戻せます）` : null);
    return reply.ok;
  };
  return { change, said, pending } as const;
}
