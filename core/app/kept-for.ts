import type { AppContext } from './context.ts';
import type { Gathered } from './gather.ts';

/** Worked out once for what was gathered; a failed attempt is made anew by the next caller. */
export function keptFor<Value>(
  work: (ctx: AppContext, gathered: Gathered) => Promise<Value>,
): (ctx: AppContext, gathered: Gathered) => Promise<Value> {
  const kept = new WeakMap<Gathered, Promise<Value>>();
  return (ctx, gathered) => {
    const known = kept.get(gathered);
    if (known !== undefined) return known;
    const value = work(ctx, gathered);
    kept.set(gathered, value);
    value.catch(() => kept.delete(gathered));
    return value;
  };
}
