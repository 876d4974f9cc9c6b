import type { Standing } from '../cohort/standing.ts';

/**
 * 「132人中44位」 as it stands beside the GPA, with what makes it uncertain: who shares it, who has no GPA yet, or that
 * only applicants were counted. '' = no place is known.
 */
export function showPlace(standing: Standing | null): string {
  if (standing?.rank == null) return '';
  const { headCount, rank, sharedBy, withoutGpa, applicantsOnly } = standing;
  const notes = [
    ...(sharedBy !== null && sharedBy > 1 ? [`同順 ${sharedBy}`] : []),
    ...(withoutGpa > 0 ? [`欠 ${withoutGpa}`] : []),
    ...(applicantsOnly ? ['希望者だけ'] : []),
  ];
  return `${headCount}人中${rank}位${notes.length === 0 ? '' : `（${notes.join('・')}）`}`;
}

/** The mean of the group, of as many as have a GPA; '' = nobody has. */
export const showGroupMean = (standing: Standing | null): string => standing?.mean ?? '';
