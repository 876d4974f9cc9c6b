import type { Cited } from '../cited.ts';
import type { GrantBand } from '../edition-amounts.ts';
import type { AmountFacts } from './facts.ts';

type ForBand = Readonly<{ band: GrantBand; manyChildren: boolean | null }>;

/** The row of a table for a band; 'manyChildren' when it depends on what is not known, null when there is none. */
export function bandRow<Row extends ForBand>(
  rows: readonly Cited<Row>[],
  band: GrantBand,
  { manyChildren }: Pick<AmountFacts, 'manyChildren'>,
): Cited<Row> | 'manyChildren' | null {
  const ofBand = rows.filter(({ value }) => value.band === band);
  const forAll = ofBand.find(({ value }) => value.manyChildren === null);
  if (forAll !== undefined) return forAll;
  if (ofBand.length > 0 && manyChildren === null) return 'manyChildren';
  return ofBand.find(({ value }) => value.manyChildren === manyChildren) ?? null;
}
