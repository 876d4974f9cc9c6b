import type { Applicant } from '../applicant.ts';

/**
 * What one cell means. `patch` holds every fact the cell states (a 氏名 states two); `notice` is something the officer
 * should look at although the value was taken.
 */
export type ParsedFact =
  | Readonly<{ ok: true; patch: Partial<Applicant>; notice: string | null }>
  | Readonly<{ ok: false; problem: string }>;

export const taken = (patch: Partial<Applicant>, notice: string | null = null): ParsedFact => ({
  ok: true,
  patch,
  notice,
});

export const refused = (problem: string): ParsedFact => ({ ok: false, problem });

/** A value out of a cell before it is given to a field. */
export type Read<Value> =
  | Readonly<{ ok: true; value: Value; notice: string | null }>
  | Readonly<{ ok: false; problem: string }>;

export const read = <Value>(value: Value, notice: string | null = null): Read<Value> => ({
  ok: true,
  value,
  notice,
});

export const unread = (problem: string): Read<never> => ({ ok: false, problem });
