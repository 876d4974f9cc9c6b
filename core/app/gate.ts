/** Lets any amount of ordinary work in at once, and work that changes the ground under it only alone. */
export type Gate = Readonly<{
  shared: <Value>(work: () => Promise<Value>) => Promise<Value>;
  alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}>;

export function createGate(): Gate {
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<unknown> = Promise.resolve();
  const enter = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const running = work();
    const settled: Promise<void> = running.then(ignore, ignore);
    underWay.add(settled);
    void settled.then(() => underWay.delete(settled));
    return running;
  };
  return {
    shared: async (work) => {
      let waitedFor: Promise<unknown>;
      do {
        waitedFor = closing;
        await waitedFor;
      } while (waitedFor !== closing);
      return enter(work);
    },
    alone: (work) => {
      const before = closing;
      const turn = before.then(async () => {
        await Promise.all(underWay);
        return work();
      });
      closing = turn.then(ignore, ignore);
      return turn;
    },
  };
}

const ignore = (): void => {};
