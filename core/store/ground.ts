import type { Db } from './schema.ts';

const grounds = new WeakMap<Db, number>();

/** Which set of rows lies under the record of changes; another number = rows came or went that no record names. */
export const groundOf = (db: Db): number => grounds.get(db) ?? 0;

/** To be said by whoever writes rows beside the record: a whole new set of data, another year. */
export function newGround(db: Db): void {
  grounds.set(db, groundOf(db) + 1);
}
