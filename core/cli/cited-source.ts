import type { Citation } from '#core/domain/verdict.ts';

/** Where an answer is written, as the terminal's JSON has it: the first of its citations. `unconfirmed` only where true. */
export function sourceOf(citations: readonly Citation[]) {
  const [first] = citations;
  if (first === undefined) return null;
  const { document, locator, unconfirmed } = first;
  return { document, locator, ...(unconfirmed === true ? { unconfirmed } : {}) };
}
