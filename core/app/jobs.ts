import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Progress } from '#core/contract/events.ts';
import type { Jobs } from './context.ts';

const reportEvery = 100;

/** Work under way, by the name its window gave it. `now` in milliseconds. */
export function createJobs(now: () => number = performance.now.bind(performance)): Jobs {
  const running = new Map<string, AbortController>();
  let listener: (progress: Progress) => void = () => {};
  return {
    run: async (jobId, work) => {
      const controller = new AbortController();
      running.set(jobId, controller);
      let lastReport = Number.NEGATIVE_INFINITY;
      try {
        return await work({
          signal: controller.signal,
          report: (label, done, total) => {
            const finished = done === total;
            if (!finished && now() - lastReport < reportEvery) return;
            lastReport = now();
            listener({ jobId, label, done, total });
          },
          breathe: () => nextTurn(),
        });
      } finally {
        if (running.get(jobId) === controller) running.delete(jobId);
      }
    },
    cancel: (jobId) => running.get(jobId)?.abort(),
    onProgress: (next) => {
      listener = next;
    },
  };
}
