import type { Applicant } from '../applicant.ts';
import { type Group, groupLabel, groupsOf } from './groups.ts';
import { type Ranking, rankingOf } from './ranking.ts';
import type { Place, Standing } from './standing.ts';

/**
 * Where each student stands, by 学籍番号: of everyone who belongs to a group in which somebody has a GPA, or whose place
 * the school typed. One sort per group, so that a whole university takes a moment.
 */
export function standingsOf(applicants: readonly Applicant[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  if (applicants.every(({ gpa, gpaRank }) => gpa === null && gpaRank === null)) return standings;
  for (const group of groupsOf(applicants)) {
    const ranking = rankingOf(group.members.flatMap(({ gpa }) => (gpa === null ? [] : [gpa])));
    if (ranking === null) continue;
    const counted = countedIn(group, ranking);
    for (const member of group.members) standings.set(member.studentNumber, standingOf(member, counted));
  }
  for (const applicant of applicants)
    if (!standings.has(applicant.studentNumber) && typedPlace(applicant) !== null)
      standings.set(applicant.studentNumber, standingOf(applicant, alone(applicant)));
  return standings;
}

/** What all members of a group share. */
type CountedGroup = Readonly<{
  label: string;
  headCount: number;
  withoutGpa: number;
  applicantsOnly: boolean;
  ranking: Ranking | null;
}>;

const countedIn = ({ label, members }: Group, ranking: Ranking): CountedGroup => ({
  label,
  headCount: members.length,
  withoutGpa: members.filter(({ gpa, standing }) => gpa === null && standing !== 'onLeave').length,
  applicantsOnly: members.every(hasWish),
  ranking,
});

/** A student whose place the school typed needs no others beside. */
const alone = (applicant: Applicant): CountedGroup => ({
  label: groupLabel(applicant),
  headCount: 1,
  withoutGpa: 0,
  applicantsOnly: false,
  ranking: null,
});

const hasWish = ({ wantsGrant, choice }: Applicant): boolean => wantsGrant === true || choice !== null;

/** A typed rank says something only together with the number of those ranked. */
const typedPlace = ({ gpaRank: rank, gpaHeadCount: headCount }: Applicant): Place | null =>
  rank !== null && headCount !== null && rank <= headCount ? { rank, headCount } : null;

function standingOf(
  applicant: Applicant,
  { label, headCount, withoutGpa, applicantsOnly, ranking }: CountedGroup,
): Standing {
  const { gpa, gpaHeadCount } = applicant;
  const ranked = gpa === null ? undefined : ranking?.places.get(Number(gpa));
  const inGroup = {
    groupLabel: label,
    gpa,
    mean: ranking?.mean ?? null,
    exactMean: ranking?.exactMean ?? null,
    reachesMean: ranked?.reachesMean ?? null,
  };
  const typed = typedPlace(applicant);
  if (typed !== null) {
    return {
      ...inGroup,
      ...typed,
      withoutGpa: 0,
      tied: false,
      sharedBy: null,
      source: 'typed',
      applicantsOnly: false,
    };
  }
  // A head count below the student's own rank is a slip: then those in the roster are counted.
  const isTyped = gpaHeadCount !== null && gpaHeadCount >= (ranked?.rank ?? 0);
  return {
    ...inGroup,
    headCount: isTyped ? gpaHeadCount : headCount,
    withoutGpa,
    rank: ranked?.rank ?? null,
    tied: ranked !== undefined && ranked.sharedBy > 1,
    sharedBy: ranked?.sharedBy ?? null,
    source: 'computed',
    applicantsOnly: applicantsOnly && !isTyped,
  };
}
