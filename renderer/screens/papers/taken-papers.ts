import { takingStep } from '#core/domain/paper-way/order.ts';
import type { PaperStatus } from '#core/domain/papers.ts';

/** What was taken at the counter in this visit, by key of the paper; `seen`: it has been read since that it is in. */
export type Taken = ReadonlyMap<string, Readonly<{ seen: boolean }>>;

export const nothingTaken: Taken = new Map();

export const withTaken = (taken: Taken, key: string): Taken => new Map([...taken, [key, { seen: false }]]);

export const withoutTaken = (taken: Taken, key: string): Taken =>
  new Map([...taken].filter(([each]) => each !== key));

/**
 * The same after the papers were read again. What was seen to be in and is out again was taken back by 元に戻す; what was
 * never seen is still on its way. The very map while nothing differs.
 */
export function takenNow(taken: Taken, papers: readonly PaperStatus[]): Taken {
  const inside = new Set(papers.filter(({ way }) => takingStep(way) === null).map(({ need }) => need.key));
  if ([...taken].every(([key, { seen }]) => seen === inside.has(key))) return taken;
  return new Map(
    [...taken].flatMap(([key, { seen }]) =>
      seen && !inside.has(key) ? [] : [[key, { seen: inside.has(key) }]],
    ),
  );
}
