import type { Citation } from '#core/domain/verdict.ts';

/** Where an answer is written, as the terminal's JSON has it: the first of its citations. */
export function sourceOf(citations: readonly Citation[]) {
  const [first] = citations;
  return first === undefined ? null : { document: first.document, locator: first.locator };
}
