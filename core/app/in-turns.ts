import { setImmediate as nextTurn } from 'node:timers/promises';

/** A slice takes a few milliseconds, also where it is worked through for the first time. */
const slice = 100;

/** Works through many, letting other requests in between: nothing waits longer than for one slice. */
export async function mapInTurns<From, To>(
  items: readonly From[],
  work: (item: From) => To,
): Promise<readonly To[]> {
  const made: To[] = [];
  for (const [at, item] of items.entries()) {
    if (at % slice === 0) await nextTurn();
    made.push(work(item));
  }
  await nextTurn();
  return made;
}
