/** What was struck, by paper: in the envelope or not, and which of the writes carries it. */
export type Struck = ReadonlyMap<string, Readonly<{ isIn: boolean; write: number }>>;

export const nothingStruck: Struck = new Map();

/** What shows, and what the next write says: the stored papers with everything struck since. */
export function countedWith(stored: ReadonlySet<string>, struck: Struck): ReadonlySet<string> {
  const counted = new Set(stored);
  for (const [key, { isIn }] of struck) {
    if (isIn) counted.add(key);
    else counted.delete(key);
  }
  return counted;
}

/**
 * What still has to stand over the stored papers. An answer tells only that its write was done; the stored papers are
 * read again later, and what is read may be older than the last write: so a key counts as stored only where it is seen.
 */
export const stillStruck = (struck: Struck, stored: ReadonlySet<string>, answered: number): Struck =>
  new Map([...struck].filter(([key, { isIn, write }]) => write > answered || stored.has(key) !== isIn));

/** Without what a refused write carried. */
export const withoutWrite = (struck: Struck, refused: number): Struck =>
  new Map([...struck].filter(([, { write }]) => write !== refused));
