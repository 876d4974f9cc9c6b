/**
 * Lets any amount of ordinary work in together, and work that changes the ground under it only alone; in the order in
 * which it came.
 */
export type Gate = Readonly<{
  shared: <Value>(work: () => Promise<Value>) => Promise<Value>;
  alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}>;

export function createGate(): Gate {
  let lastAlone: Promise<void> = Promise.resolve();
  let sharedSince = new Set<Promise<void>>();
  return {
    shared: (work) => {
      const running = lastAlone.then(work);
      const group = sharedSince;
      const over = settled(running);
      group.add(over);
      void over.then(() => group.delete(over));
      return running;
    },
    alone: (work) => {
      const running = Promise.all([lastAlone, ...sharedSince]).then(work);
      lastAlone = settled(running);
      sharedSince = new Set();
      return running;
    },
  };
}

const settled = (work: Promise<unknown>): Promise<void> => work.then(ignore, ignore);
const ignore = (): void => {};
