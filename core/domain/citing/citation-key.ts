import type { Citation } from '../verdict.ts';

/** Where a sentence stands, without how sure it is: the same sentence is the same source. */
export type CitedSource = Pick<Citation, 'document' | 'locator' | 'quote'>;

export const sourceOfCitation = ({ document, locator, quote }: CitedSource): CitedSource => ({
  document,
  locator,
  quote,
});

/** Equal for the same sentence at the same place of the same publication. */
export const citationKey = ({ document, locator, quote }: CitedSource): string =>
  JSON.stringify([document, locator, quote]);
