import { isDeepStrictEqual } from 'node:util';

/** What was not read again is the very value. Most facts are plain values, so the costly comparison is made for few. */
export function sameFields<Value extends object>(a: Value, b: Value): boolean {
  if (a === b) return true;
  for (const field of Object.keys(b) as (keyof Value)[]) {
    const [before, now] = [a[field], b[field]];
    if (before === now) continue;
    if (typeof before !== 'object' || typeof now !== 'object' || !isDeepStrictEqual(before, now))
      return false;
  }
  return true;
}
