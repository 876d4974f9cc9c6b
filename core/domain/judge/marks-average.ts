import type { MarksWay } from '../edition-marks.ts';
import { averageTenths, type GradePeriod, showTenths } from '../grade-average.ts';
import { periodLabels } from '../grade-period.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

/** 評定平均値 over one of the periods that the rule accepts. */
export function byAverage(
  way: Extract<MarksWay, { kind: 'average' }>,
  { applicant, citation }: WayQuestion,
): WayOutcome {
  const { gradeAverage, gradePeriod } = applicant;
  const base = { fields: ['gradeAverage'], citations: [citation] } as const;
  if (gradeAverage === null) return { ...base, state: 'missing', sentence: '', asks: ['gradeAverage'] };
  if (gradePeriod !== null && !way.periods.includes(gradePeriod)) {
    return { ...base, ...otherYears(gradePeriod, way.periods) };
  }
  const tenths = averageTenths(gradeAverage);
  const actual = showTenths(tenths);
  const limit = showTenths(way.limitTenths);
  const gap = way.limitTenths - tenths;
  const figures = { ...base, actual, limit: `${limit} 以上` };
  if (gap <= 0) {
    return { ...figures, state: 'met', sentence: `評定平均値 ${actual} は基準の ${limit} 以上です。` };
  }
  return {
    ...figures,
    state: 'notMet',
    sentence: `評定平均値 ${actual} は基準の ${limit} に ${showTenths(gap)} 足りません。`,
    shortBy: `あと ${showTenths(gap)}`,
  };
}

/** The average is there, and is one of other school years than the rule speaks of: it says nothing here. */
function otherYears(
  recorded: GradePeriod,
  wanted: readonly GradePeriod[],
): Pick<WayOutcome, 'state' | 'sentence' | 'asks' | 'next' | 'fields'> {
  const names = wanted.map((period) => periodLabels[period]).join('か');
  return {
    state: 'missing',
    sentence: `入力されているのは${periodLabels[recorded]}の評定平均値ですが、この基準は${names}の評定平均値で判定します。`,
    asks: ['gradeAverage', 'gradePeriod'],
    next: `${names}の評定平均値を、「評定の対象学年」とともに入力してください。`,
    fields: ['gradeAverage', 'gradePeriod'],
  };
}
