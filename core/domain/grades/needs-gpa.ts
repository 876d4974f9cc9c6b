import { marksWay } from '../rule-choice.ts';
import type { GradeEntry } from './entries.ts';
import { type Asked, type EntryNeed, needed, notNeeded, optional } from './need.ts';
import { notAskedFor } from './not-asked.ts';

type Entry = Extract<GradeEntry, 'gpa' | 'gpaRank' | 'gpaHeadCount' | 'aboveMean'>;

/** GPA, or in its place what the school has worked out itself. */
export function gpaNeeds(asked: Asked): Readonly<Record<Entry, EntryNeed>> {
  const { applicant, edition, wishes } = asked;
  const has = (kind: 'top' | 'mean'): boolean =>
    wishes.some((wish) => marksWay(edition, wish, applicant, kind) !== null);
  const byRank =
    edition.continuation?.rules.some(({ value }) => value.test.kind === 'gpaBottom') || has('top');
  const byMean = has('mean');
  const rank = byRank ? rankNeeds(asked) : both(notAskedFor(asked, ['top'], '順位'));
  return {
    ...rank,
    gpa: gpaNeed(asked, byRank, byMean),
    aboveMean: byMean
      ? applicant.gpa === null
        ? needed
        : optional
      : notAskedFor(asked, ['mean'], '平均水準'),
  };
}

function gpaNeed(asked: Asked, byRank: boolean, byMean: boolean): EntryNeed {
  const { applicant, wishes } = asked;
  if (!byRank && !byMean) {
    // The rank of the others is counted among everyone.
    return wishes.length === 0 && asked.edition.marks.rules.length > 0
      ? notNeeded('希望がないため不要（順位には数える）')
      : notAskedFor(asked, ['top', 'mean'], 'GPA');
  }
  const rankGiven = !byRank || (applicant.gpaRank !== null && applicant.gpaHeadCount !== null);
  const meanGiven = !byMean || applicant.aboveMean !== null;
  if (rankGiven && meanGiven) return notNeeded(`${byRank ? '順位' : '平均水準'}が入力済みのため不要`);
  return needed;
}

const both = (need: EntryNeed): Readonly<Record<'gpaRank' | 'gpaHeadCount', EntryNeed>> => ({
  gpaRank: need,
  gpaHeadCount: need,
});

/** Computed from the GPAs unless the school types it; half of it says nothing. */
function rankNeeds({ applicant: { gpaRank, gpaHeadCount } }: Asked) {
  return both((gpaRank === null) === (gpaHeadCount === null) ? optional : needed);
}
