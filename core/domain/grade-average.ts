/**
 * 評定平均値, kept exact. `typed` holds the canonical decimal text of what was entered ("3.45", at most 15 significant
 * digits, the ones Excel shows); `marks` holds the sum and the number of five-step marks. Rounded once, by `toTenths`.
 */
export type GradeAverage =
  | Readonly<{ kind: 'typed'; text: string }>
  | Readonly<{ kind: 'marks'; sum: number; count: number }>;

/** Which school years count (source 003 slides 10, 59): 1-2 for a student at school, 1-3 for one who has left. */
export type GradePeriod = 'years1to2' | 'years1to3';
