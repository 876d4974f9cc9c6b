import type { Cited } from './cited.ts';
import type { ContinuationMeasure } from './verdict.ts';

export const secondWarnings = ['gpaOnly', 'other'] as const;

/** What a measure turns on. Percentages are whole numbers, 「以下」. */
export type ContinuationTest =
  /** 修得単位数 in per cent of 標準修得単位数 */
  | Readonly<{ kind: 'credits'; atMostPercent: number }>
  | Readonly<{ kind: 'attendance'; atMostPercent: number }>
  /** GPA in the lowest part of the same 学部(科) and 学年 */
  | Readonly<{ kind: 'gpaBottom'; numerator: number; denominator: number }>
  /** 卒業延期が確定 */
  | Readonly<{ kind: 'graduationDelayed' }>
  /** A warning, and one at the review before: by the rank of the GPA alone this time, or by something else as well */
  | Readonly<{ kind: 'warnedTwice'; by: (typeof secondWarnings)[number] }>;

export type ContinuationRule = Readonly<{
  measure: Exclude<ContinuationMeasure, 'continue'>;
  label: string;
  test: ContinuationTest;
}>;

export type ContinuationRules = Readonly<{
  rules: readonly Cited<ContinuationRule>[];
  /** 処置 in words, for the screen and the letter; what to know besides follows as entries of its own */
  measures: readonly Cited<Readonly<{ measure: ContinuationMeasure; text: string }>>[];
  /** 最終学年は継続手続きが不要 */
  finalYear: Cited<string> | null;
  /** 学校が総合的に判断する */
  decidedBy: Cited<string>;
}>;
