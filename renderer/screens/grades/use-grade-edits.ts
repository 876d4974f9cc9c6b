import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FactEdit } from '#core/contract/students.ts';
import { useChange } from '../../api.ts';
import { type Drafts, noDrafts, withAnswer, withFailure, withoutStored, withSent } from './drafts.ts';

// Refused texts outlive the screen: an officer who looks at 判定 and comes back still finds the red cell. They belong
// to one database, so the practice data never shows the texts of the real one.
let kept: Readonly<{ scope: string; drafts: Drafts }> = { scope: '', drafts: noDrafts };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

function change(scope: string, step: (drafts: Drafts) => Drafts): void {
  const current = kept.scope === scope ? kept.drafts : noDrafts;
  const drafts = step(current);
  if (drafts === current) return;
  kept = { scope, drafts };
  for (const listener of listeners) listener();
}

/**
 * Stores edits as they are made. `readAt` is when the stored values were last read: from then on they take over from
 * the drafts.
 */
export function useGradeEdits(scope: string, readAt: number) {
  const { run } = useChange('facts.edit', { failures: 'inline' });
  const drafts = useSyncExternalStore(subscribe, () => (kept.scope === scope ? kept.drafts : noDrafts));
  const [lastReadAt, setLastReadAt] = useState(readAt);

  useEffect(() => {
    if (readAt === lastReadAt) return;
    setLastReadAt(readAt);
    change(scope, withoutStored);
  }, [scope, readAt, lastReadAt]);

  const edit = async (label: string, edits: readonly FactEdit[]): Promise<void> => {
    change(scope, (before) => withSent(before, edits));
    const reply = await run({ label, edits: [...edits] });
    change(scope, (before) =>
      reply.ok ? withAnswer(before, edits, reply.value) : withFailure(before, edits, reply.error.message),
    );
  };
  return { drafts, edit };
}
