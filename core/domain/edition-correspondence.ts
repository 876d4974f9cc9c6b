import type { Schooling, YearMonth } from './applicant.ts';
import type { Cited } from './cited.ts';

/** 通信教育: who can apply, how long one loan runs, and how often one can be had. */
export type CorrespondenceRules = Readonly<{
  /** 対象・資格 by 受講形態; `graduates`: the month in which the course has to end, null = none is named */
  targets: readonly Cited<Readonly<{ schooling: Schooling; label: string; graduates: YearMonth | null }>>[];
  /** 貸与期間, in words */
  periods: readonly Cited<Readonly<{ wish: 'loan1' | 'loan2'; schooling: Schooling; text: string }>>[];
  /** 一面接授業年度につき1回: so many times within a course of so many years; not for 通年スクーリング */
  times: readonly Cited<Readonly<{ courseYears: number; times: number; label: string }>>[];
}>;
