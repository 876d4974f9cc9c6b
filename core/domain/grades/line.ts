import { type GpaRank, gpaRankOf } from '../judge/gpa-rank.ts';
import { marksWay } from '../rule-choice.ts';
import { byGpa } from './figures.ts';
import type { Asked } from './need.ts';

/** A rank or mean does not reach the line, or the review finds a measure. The average is looked at by its own entries. */
export const isBelowByGpa = (asked: Asked): boolean =>
  asked.wishes.some((wish) => {
    const found = (['top', 'mean'] as const).map((kind) => byGpa(asked, wish, kind)?.kind);
    return found.includes('below') && !found.includes('reached');
  });

/** 適格認定 finds something that leads to a measure. */
export const hasMeasure = ({ judgement }: Pick<Asked, 'judgement'>): boolean =>
  judgement.wishes.some(
    ({ wish, criteria }) =>
      wish === 'continuation' &&
      criteria.some(({ verdict }) => verdict.kind === 'notMet' || verdict.kind === 'schoolDecides'),
  );

/** One place on the wrong side of a line, or on it together with others whom it no longer holds. */
export function isBorderlineByRank(asked: Asked): boolean {
  const known = gpaRankOf(asked);
  return known !== null && goodPlaces(asked, known).some((places) => isOnLine(known, places));
}

const isOnLine = ({ rank, sharedBy }: GpaRank, places: number): boolean =>
  rank === places + 1 || (rank <= places && rank + (sharedBy ?? 1) - 1 > places);

/** Up to which rank the lines of this student reach: the top third, or whatever is above the lowest quarter. */
function goodPlaces(asked: Asked, { headCount }: GpaRank): readonly number[] {
  const { applicant, edition, wishes } = asked;
  const tops = wishes
    .map((wish) => marksWay(edition, wish, applicant, 'top')?.value)
    .filter((way) => way !== undefined)
    .map(({ numerator, denominator }) => Math.floor((headCount * numerator) / denominator));
  const bottoms =
    edition.continuation?.rules.flatMap(({ value: { test } }) =>
      test.kind === 'gpaBottom'
        ? [headCount - Math.floor((headCount * test.numerator) / test.denominator)]
        : [],
    ) ?? [];
  return [...tops, ...bottoms];
}
