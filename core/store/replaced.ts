/** A map with what is known now of the named keys; which of them is not among it any more is gone. */
export function replaced<Value>(
  before: ReadonlyMap<string, Value>,
  keys: ReadonlySet<string>,
  now: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const all = new Map(before);
  for (const key of keys) {
    const value = now.get(key);
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return all;
}
