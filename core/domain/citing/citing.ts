import type { Citation, CriterionResult, Judgement } from '../verdict.ts';
import { type CitedSource, citationKey, sourceOfCitation } from './citation-key.ts';

/** A sentence of a publication with the number of students whose judgement rests on it. */
export type CitedCount = Readonly<{ source: CitedSource; students: number }>;

/** Editions share their citations by identity, so the text of each is put together once. */
const keys = new WeakMap<Citation, string>();

function keyOf(citation: Citation): string {
  const known = keys.get(citation);
  if (known !== undefined) return known;
  const key = citationKey(citation);
  keys.set(citation, key);
  return key;
}

/** Whether a criterion rests on the sentence with that key. */
export const rests = ({ citations }: Pick<CriterionResult, 'citations'>, key: string): boolean =>
  citations.some((citation) => keyOf(citation) === key);

/** Whether some criterion of some wish does. */
export const isCitedBy = ({ wishes }: Judgement, key: string): boolean =>
  wishes.some(({ criteria }) => criteria.some((criterion) => rests(criterion, key)));

/** Every sentence that the judgements rest on. */
export function countCited(judgements: readonly Judgement[]): readonly CitedCount[] {
  const counts = new Map<string, { source: CitedSource; students: number }>();
  for (const { wishes } of judgements) {
    const own = new Map<string, Citation>();
    for (const { criteria } of wishes)
      for (const { citations } of criteria)
        for (const citation of citations) own.set(keyOf(citation), citation);
    for (const [key, citation] of own) {
      const count = counts.get(key);
      if (count === undefined) counts.set(key, { source: sourceOfCitation(citation), students: 1 });
      else count.students += 1;
    }
  }
  return [...counts.values()];
}
