import type { Wish } from '../verdict.ts';
import { wishes } from '../verdict.ts';
import { changesResult, type WishChange, type WishResult } from './compare.ts';

/** How many students go from one result to another under one wish. */
export type Move = Readonly<{ wish: Wish; before: WishResult; after: WishResult; students: number }>;

/** By wish in the order of lists, the most frequent way first. */
export function movesIn(changes: readonly (readonly WishChange[])[]): readonly Move[] {
  const moved = changes.flat().filter(changesResult);
  const groups = Map.groupBy(moved, ({ wish, before, after }) => JSON.stringify([wish, before, after]));
  return [...groups.values()]
    .flatMap((group): Move[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { wish, before, after } = first;
      return [{ wish, before, after, students: group.length }];
    })
    .sort((a, b) => wishes.indexOf(a.wish) - wishes.indexOf(b.wish) || b.students - a.students);
}
