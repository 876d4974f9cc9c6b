import { type Counted, meanOf, reachesMean, showExactMean, showMean } from './decimal-mean.ts';

/** What one GPA means in its group. */
export type RankedGpa = Readonly<{ rank: number; sharedBy: number; reachesMean: boolean }>;

export type Ranking = Readonly<{
  mean: string;
  exactMean: string;
  /** By GPA, as a number: at most 15 digits stand in one, so numbers tell them apart exactly */
  places: ReadonlyMap<number, RankedGpa>;
}>;

/** Competition ranking and the mean, each computed once per GPA; null when there is none. */
export function rankingOf(gpas: readonly string[]): Ranking | null {
  if (gpas.length === 0) return null;
  const counted = new Map<number, Counted>();
  for (const text of gpas) {
    const value = Number(text);
    counted.set(value, { text, times: (counted.get(value)?.times ?? 0) + 1 });
  }
  const mean = meanOf([...counted.values()]);
  const places = new Map<number, RankedGpa>();
  let above = 0;
  for (const [value, { text, times }] of [...counted].sort(([a], [b]) => b - a)) {
    places.set(value, {
      rank: above + 1,
      sharedBy: times,
      reachesMean: reachesMean(text, mean),
    });
    above += times;
  }
  return { mean: showMean(mean), exactMean: showExactMean(mean), places };
}
