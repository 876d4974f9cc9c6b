import type { Cited } from '../cited.ts';
import { averageTenths, type GradeAverage, showTenths } from '../grade-average.ts';
import type { Citation } from '../verdict.ts';
import { type Finding, met, missing } from './criterion.ts';

/** The rounded average beside a limit, in the words of every marks criterion. */
export type Compared = Readonly<{
  reached: boolean;
  actual: string;
  limit: string;
  /** 「評定平均値 3.4 は基準の 3.5 に 0.1 足りません。」 */
  sentence: string;
  shortBy: string | null;
  citation: Citation;
}>;

function compare(average: GradeAverage, limitTenths: Cited<number>): Compared {
  const tenths = averageTenths(average);
  const actual = showTenths(tenths);
  const limit = showTenths(limitTenths.value);
  const gap = limitTenths.value - tenths;
  const reached = gap <= 0;
  return {
    reached,
    actual,
    limit: `${limit} 以上`,
    sentence: reached
      ? `評定平均値 ${actual} は基準の ${limit} 以上です。`
      : `評定平均値 ${actual} は基準の ${limit} に ${showTenths(gap)} 足りません。`,
    shortBy: reached ? null : `あと ${showTenths(gap)}`,
    citation: limitTenths.citation,
  };
}

/** What a finding shows of the comparison. */
export const figures = (compared: Compared) => ({
  actual: compared.actual,
  limit: compared.limit,
  ...(compared.shortBy === null ? {} : { shortBy: compared.shortBy }),
});

/**
 * How every marks criterion begins: an average that is missing or reaches the limit settles it. Below the limit it is
 * `null`, and the criterion's own way to be met begins.
 */
export function settledByAverage(
  average: GradeAverage | null,
  limitTenths: Cited<number>,
): Readonly<{ finding: Finding }> | Readonly<{ finding: null; compared: Compared }> {
  const base = { fields: ['gradeAverage'], citations: [limitTenths.citation] } as const;
  if (average === null) return { finding: { ...base, ...missing(['gradeAverage']) } };
  const compared = compare(average, limitTenths);
  if (!compared.reached) return { finding: null, compared };
  return { finding: { ...base, ...figures(compared), verdict: met, reason: compared.sentence } };
}
