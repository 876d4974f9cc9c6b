import { type CitedSource, citationKey } from '#core/domain/citing/citation-key.ts';
import { type CitedCount, countCited, isCitedBy } from '#core/domain/citing/citing.ts';
import type { Gathered } from '../gather.ts';

/** Counted once for what was gathered: 規則 asks again with every way back to it. */
const countedOf = new WeakMap<Gathered, readonly CitedCount[]>();

export function citedCounts(gathered: Gathered): readonly CitedCount[] {
  const known = countedOf.get(gathered);
  if (known !== undefined) return known;
  const counted = countCited(gathered.cases.map(({ judgement }) => judgement));
  countedOf.set(gathered, counted);
  return counted;
}

/** 学籍番号 of those whose judgement rests on a sentence. */
export function citing({ cases }: Pick<Gathered, 'cases'>, source: CitedSource): readonly string[] {
  const key = citationKey(source);
  return cases
    .filter(({ judgement }) => isCitedBy(judgement, key))
    .map(({ applicant }) => applicant.studentNumber);
}
