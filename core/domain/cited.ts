import type { Citation } from './verdict.ts';

/** A value together with the place in a publication that says it. No rule value travels without one. */
export type Cited<Value> = Readonly<{ value: Value; citation: Citation }>;
