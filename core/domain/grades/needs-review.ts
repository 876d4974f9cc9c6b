import type { GradeEntry } from './entries.ts';
import { type Asked, type EntryNeed, needed, notNeeded } from './need.ts';

type Entry = Extract<
  GradeEntry,
  'creditsEarned' | 'creditsStandard' | 'attendanceRate' | 'graduationDelayed' | 'warnedBefore'
>;

/** The review looks at everyone. */
export function reviewNeeds({ edition, judgement }: Asked): Readonly<Record<Entry, EntryNeed>> {
  const reviewed = edition.continuation === null ? notNeeded('適格認定でないため不要') : needed;
  const asks = judgement.wishes
    .flatMap(({ criteria }) => criteria)
    .some(({ fields }) => fields.includes('warnedBefore'));
  return {
    creditsEarned: reviewed,
    creditsStandard: reviewed,
    attendanceRate: reviewed,
    graduationDelayed: reviewed,
    warnedBefore: !reviewed.needed || asks ? reviewed : notNeeded('今回の警告がないため不要'),
  };
}
