/** A value or an expected failure. Bugs throw; what an officer can meet and mend is an `err`. */
export type Result<Value, Problem> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; error: Problem }>;

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const err = <Problem>(error: Problem): Result<never, Problem> => ({ ok: false, error });

/** Makes a switch over a union exhaustive: a forgotten case does not compile. */
export function assertNever(value: never, what = 'case'): never {
  throw new Error(`unhandled ${what}: ${JSON.stringify(value)}`);
}
