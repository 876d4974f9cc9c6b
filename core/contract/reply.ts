import type { Failure } from '#core/domain/failure.ts';

/** What crosses the seam back: a value, or an expected failure with a sentence to show. */
export type Reply<Value> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; error: Failure }>;
