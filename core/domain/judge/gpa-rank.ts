import type { FactField } from '../applicant.ts';
import type { Question } from './question.ts';

type Ranked = Pick<Question, 'applicant' | 'standing'>;

/** A rank in the whole group, competition ranking from the top. */
export type GpaRank = Readonly<{
  rank: number;
  headCount: number;
  tied: boolean;
  /** 「文学部 2年の132人中44位」 */
  words: string;
}>;

/**
 * The rank by which a student is judged: the school's own, if it states rank and head count, else the computed one. One
 * of the two alone is not completed by the other kind: they may count different groups. null = not known.
 */
export function gpaRankOf({ applicant, standing }: Ranked): GpaRank | null {
  const { gpaRank, gpaHeadCount } = applicant;
  if (gpaRank !== null && gpaHeadCount !== null) {
    const words = `${gpaHeadCount}人中${gpaRank}位`;
    return { rank: gpaRank, headCount: gpaHeadCount, tied: false, words };
  }
  if (gpaRank !== null || gpaHeadCount !== null || standing === null || standing.rank === null) return null;
  const { rank, headCount, tied, groupLabel } = standing;
  return { rank, headCount, tied, words: `${groupLabel}の${headCount}人中${rank}位` };
}

const rankFields = ['gpa', 'gpaRank', 'gpaHeadCount'] as const satisfies readonly FactField[];

/** What to enter where no rank is known. A stated half asks for its other half. */
export function rankAsks({ applicant }: Ranked): readonly FactField[] {
  const half = applicant.gpaRank !== null || applicant.gpaHeadCount !== null;
  return rankFields.filter((field) => applicant[field] === null && !(half && field === 'gpa'));
}

export const fieldsOfRank: readonly FactField[] = rankFields;

/** Who shares a rank is counted at that rank, also where the shared places reach over the line. */
export const tieSentence = ({ rank, tied }: GpaRank, line: number): string =>
  tied && rank === line ? `${rank}位には同じGPAの人がいて、どの人も${rank}位に数えます。` : '';
