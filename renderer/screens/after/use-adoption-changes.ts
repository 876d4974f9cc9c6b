import { useState } from 'react';
import type { DecisionEntry, StepChange } from '#core/contract/adoption.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { EditResult } from '#core/contract/students.ts';
import { useChange } from '../../api.ts';

/** Records of 採用後; `said` is what was done last, `refused` what of it could not be recorded, and why. */
export function useAdoptionChanges() {
  const mark = useChange('adoption.mark');
  const due = useChange('adoption.setDue');
  const decision = useChange('adoption.decide');
  const measures = useChange('adoption.recordMeasures');
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  /** Both are said at the table until the next step: a reason must not cover the rows it is about. */
  const tell = (reply: Reply<EditResult>, sentence: string): boolean => {
    setRefused(null);
    if (!reply.ok) {
      setSaid(null);
      return false;
    }
    const { applied, rejected } = reply.value;
    setSaid(applied === 0 ? null : `${sentence}（Ctrl+Z で戻せます）`);
    if (rejected.length > 0) setRefused(refusal(rejected));
    return applied > 0;
  };

  return {
    said,
    refused,
    pending: mark.pending || due.pending || decision.pending || measures.pending,
    mark: async (changes: readonly StepChange[], sentence: string): Promise<boolean> =>
      changes.length > 0 && tell(await mark.run({ changes: [...changes] }), sentence),
    setDue: async (wanted: Parameters<typeof due.run>[0], sentence: string): Promise<boolean> =>
      tell(await due.run(wanted), sentence),
    decide: async (year: number, decisions: readonly DecisionEntry[], sentence: string): Promise<boolean> =>
      decisions.length > 0 && tell(await decision.run({ year, decisions: [...decisions] }), sentence),
    recordMeasures: async (year: number, month: string, sentence: string): Promise<boolean> =>
      tell(await measures.run({ year, month }), sentence),
  } as const;
}
export type AdoptionChanges = ReturnType<typeof useAdoptionChanges>;

/** The first reason in full, the others by their number. */
function refusal(rejected: EditResult['rejected']): string {
  const reasons = Map.groupBy(rejected, ({ problem }) => problem);
  const [first] = [...reasons];
  if (first === undefined) return '';
  const [problem, same] = first;
  const who = same.length > 1 ? `${same.length} 件` : (same[0]?.studentNumber ?? '1 件');
  const others = rejected.length - same.length;
  return `${who}は記録していません。${problem}${others === 0 ? '' : `ほかに ${others} 件あります。`}`;
}
