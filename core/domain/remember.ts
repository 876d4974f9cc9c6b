/**
 * What `make` makes of a subject, or the earlier answer where it was made from the very same things. `from` has to name
 * everything that `make` reads besides the subject; values are compared by identity.
 */
export type Remember<Subject extends object, Value> = (
  subject: Subject,
  from: readonly unknown[],
  make: () => Value,
) => Value;

/** Makes it every time. */
export const makeAnew = <Value>(_subject: object, _from: readonly unknown[], make: () => Value): Value =>
  make();

/** Keeps the last answer for each subject as long as the subject itself is there. */
export function remembering<Subject extends object, Value>(): Remember<Subject, Value> {
  const kept = new WeakMap<Subject, Readonly<{ from: readonly unknown[]; value: Value }>>();
  return (subject, from, make) => {
    const known = kept.get(subject);
    if (known !== undefined && areSame(known.from, from)) return known.value;
    const value = make();
    kept.set(subject, { from, value });
    return value;
  };
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let at = 0; at < now.length; at += 1) if (before[at] !== now[at]) return false;
  return before.length === now.length;
}
