import type { Applicant, FactField } from '../applicant.ts';
import type { Question } from './question.ts';

/** A rank in the whole group, competition ranking from the top. */
export type GpaRank = Readonly<{
  rank: number;
  headCount: number;
  /** The rank if everyone whose GPA is not in the roster turned out better */
  lowest: number;
  /** How many have the rank; null = not known, because the school typed it */
  sharedBy: number | null;
  /** 「文学部 2年の132人中44位」 */
  words: string;
}>;

/** No rank to judge by: what to enter, and why, if that is not plain from the empty entries. */
type RankAsked = Readonly<{ fields: readonly FactField[]; sentence: string }>;

type Ranked = Pick<Question, 'applicant' | 'standing'>;

export const fieldsOfRank: readonly FactField[] = ['gpa', 'gpaRank', 'gpaHeadCount'];

/**
 * The rank by which a student is judged: the school's own where it typed rank and head count, else the computed one. One
 * of the two alone is never completed by a computed figure, because they may count different groups.
 */
export function gpaRankOf({ applicant, standing }: Ranked): GpaRank | null {
  const { gpaRank: rank, gpaHeadCount: headCount } = applicant;
  if (rank !== null && headCount !== null) {
    return rank > headCount
      ? null
      : { rank, lowest: rank, headCount, sharedBy: null, words: `${headCount}人中${rank}位` };
  }
  if (rank !== null || headCount !== null) return null;
  if (standing === null || standing.rank === null || standing.applicantsOnly) return null;
  const words = `${standing.groupLabel}の${standing.headCount}人中${standing.rank}位`;
  const { rank: computed, sharedBy, withoutGpa } = standing;
  return { rank: computed, lowest: computed + withoutGpa, headCount: standing.headCount, sharedBy, words };
}

/** What to enter where the rank lies within a line and could still fall below it. */
export const unsettledRank = ({ rank, lowest, words }: GpaRank): RankAsked => ({
  fields: ['gpaRank', 'gpaHeadCount'],
  sentence: `${words}ですが、名簿にGPAのない人が${lowest - rank}人いるため、${lowest}位まで下がることがあります（全員のGPAを取り込んでも決まります）。`,
});

/** What to enter where `gpaRankOf` knows none. */
export function rankAsked({ applicant, standing }: Ranked): RankAsked {
  const { gpaRank: rank, gpaHeadCount: headCount } = applicant;
  if (rank !== null && headCount !== null) {
    return {
      fields: ['gpaRank', 'gpaHeadCount'],
      sentence: `順位（${rank}位）が人数（${headCount}人）を超えています。`,
    };
  }
  if (rank !== null || headCount !== null) {
    return { fields: empty(applicant, ['gpaRank', 'gpaHeadCount']), sentence: '' };
  }
  const only = standing?.rank != null && standing.applicantsOnly;
  return {
    fields: empty(applicant, fieldsOfRank),
    sentence: only ? '順位を数えられる人がすべて希望者で、学部(科)・学年の全員ではないとみられます。' : '',
  };
}

const empty = (applicant: Applicant, fields: readonly FactField[]): readonly FactField[] =>
  fields.filter((field) => applicant[field] === null);

/** Who shares a rank is counted at that rank, also where the shared places reach over the line. */
export const tieSentence = ({ rank, sharedBy }: GpaRank, line: number): string =>
  sharedBy !== null && rank <= line && rank + sharedBy - 1 > line
    ? `${rank}位には同じGPAの人が${sharedBy}人いて、どの人も${rank}位に数えます。`
    : '';
