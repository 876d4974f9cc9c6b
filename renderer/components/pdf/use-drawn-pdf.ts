import { useEffect, useState } from 'react';
import type { FormPreview } from '#core/contract/forms.ts';
import type { Reply } from '#core/contract/reply.ts';
import { cancelJob, newJobId } from '../../api.ts';

export type Draw = (wanted: string, jobId: string) => Promise<Reply<FormPreview>>;

/**
 * Draws what is wanted, told apart by its text; null = nothing. An answer that has been overtaken is dropped and its work
 * stopped. `draw` must stay the same function.
 */
export function useDrawnPdf(wanted: string | null, draw: Draw) {
  const [answer, setAnswer] = useState<FormPreview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    let overtaken = false;
    const job = newJobId();
    setJobId(job);
    setFailure(null);
    void draw(wanted, job).then((reply) => {
      if (overtaken) return;
      setJobId(null);
      setAnswer(reply.ok ? reply.value : null);
      setFailure(reply.ok ? null : reply.error.message);
    });
    return () => {
      overtaken = true;
      cancelJob(job);
    };
  }, [draw, wanted]);
  return { answer, failure, jobId } as const;
}
