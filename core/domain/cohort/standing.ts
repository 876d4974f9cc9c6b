/** Where one student stands by GPA in the group of the same 学部(科) and 学年. */
export type Standing = Readonly<{
  /** 「文学部 2年」 */
  groupLabel: string;
  /** The whole group, not the applicants only */
  headCount: number;
  /** Competition ranking from the top: 1, 2, 2, 4; null = the student has no GPA */
  rank: number | null;
  /** Somebody else has the same rank */
  tied: boolean;
  /** The group's mean as shown, 「2.75」; null = none known */
  mean: string | null;
  /** The student's GPA against the exact mean, not the shown one; null = not known */
  reachesMean: boolean | null;
}>;
