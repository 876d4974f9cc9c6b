/** Where one student stands by GPA in the group of the same 学部(科) and 学年. */
export type Standing = Readonly<{
  /** 「文学部 2年」 */
  groupLabel: string;
  /** The whole group, not the applicants only: everyone in the roster, or as the school typed it */
  headCount: number;
  /**
   * How many of those counted in the roster have no GPA, 休学 left aside: so far down the rank can still fall, and the
   * mean is not yet that of the group. 0 where the school typed the place.
   */
  withoutGpa: number;
  /** Competition ranking from the top: 1, 2, 2, 4; null = the student has no GPA and no typed rank */
  rank: number | null;
  /** Somebody else has the same rank */
  tied: boolean;
  /** How many have that rank, the student included; null = not known, because the rank was typed */
  sharedBy: number | null;
  /** As decimal text; null = not entered */
  gpa: string | null;
  /** The group's mean rounded to two places, 「2.77」, and before rounding, 「221.35÷80」; null = nobody has a GPA */
  mean: string | null;
  exactMean: string | null;
  /** The student's GPA against the exact mean, not the rounded one; null = not known */
  reachesMean: boolean | null;
  /** Whether the school typed the rank or it was computed from the GPAs in the roster */
  source: 'computed' | 'typed';
  /**
   * Everyone who was counted has a wish of their own, so what was counted is probably not the whole group: a share of
   * it says nothing yet. Always false where the school typed the head count.
   */
  applicantsOnly: boolean;
}>;

/** A place in a group of known size. */
export type Place = Readonly<{ rank: number; headCount: number }>;

/** 上位1/3: rank × 3 ≤ head count. In whole numbers, so that a place on the line is within. */
export const withinTop = ({ rank, headCount }: Place, numerator: number, denominator: number): boolean =>
  rank * denominator <= headCount * numerator;
