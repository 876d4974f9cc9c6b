import { type Progress, progressOf } from '#core/domain/progress/progress.ts';
import type { Gathered } from '../gather.ts';

/** Where the applications of each student stand, by 学籍番号: one for each 募集回 of theirs. */
export type ProgressOfAll = ReadonlyMap<string, readonly Progress[]>;

const kept = new WeakMap<Gathered, ProgressOfAll>();

/** Of everyone, worked out once for what was gathered. */
export function progressOfAll(gathered: Gathered): ProgressOfAll {
  const known = kept.get(gathered);
  if (known !== undefined) return known;
  const { cases, year, edition, asOf } = gathered;
  const all = new Map(
    cases.map(({ applicant }) => [applicant.studentNumber, progressOf(applicant, year, edition, asOf)]),
  );
  kept.set(gathered, all);
  return all;
}
