import type { Cited } from './cited.ts';

/** 家計基準該当事由: ① within the income line from now on, ② more spent or less earned, ③ other. */
export const emergencyGrounds = [1, 2, 3] as const;
export type EmergencyGround = (typeof emergencyGrounds)[number];

/** One of the 家計急変の事由 that スカラネット offers. */
export type EmergencyCause = Readonly<{
  /** (1)-(15) */
  number: number;
  label: string;
  /** Which 家計基準該当事由 is to be chosen with it */
  ground: EmergencyGround;
  /** A欄: 事由発生以前の1年間の所得額 */
  incomeBefore: boolean;
  /** B欄: 特別に支出した額 */
  spending: boolean;
  /** What to hand in or to have confirmed; null = the publication names nothing */
  papers: string | null;
  note: string | null;
}>;

/** A欄 (`incomeBefore`) and B欄 (`spending`) of スカラネット: what is written there. */
export const emergencyColumns = ['incomeBefore', 'spending'] as const;
export type EmergencyColumn = (typeof emergencyColumns)[number];

/** `fromCause`: not before the month of the cause; `fromCauseOrFiscalYear`: from the cause or from April of the fiscal year. */
export const emergencyStarts = ['fromCause', 'fromCauseOrFiscalYear'] as const;
export type EmergencyStart = Readonly<{
  wish: 'emergency1' | 'emergency2';
  rule: (typeof emergencyStarts)[number];
  text: string;
}>;

export type EmergencyRules = Readonly<{
  /** 家計急変から申込みまで, counted in months from the month of the cause to the month of application */
  withinMonths: Cited<number>;
  /** Empty: the publication tells the causes in words only */
  causes: readonly Cited<EmergencyCause>[];
  grounds: readonly Cited<Readonly<{ ground: EmergencyGround; label: string }>>[];
  columns: readonly Cited<Readonly<{ column: EmergencyColumn; name: string; label: string }>>[];
  /** What these applicants type into スカラネット otherwise than all others */
  entries: readonly Cited<Readonly<{ field: string; text: string }>>[];
  starts: readonly Cited<EmergencyStart>[];
  /** 貸与終期, in words */
  ends: readonly Cited<Readonly<{ wish: 'emergency1' | 'emergency2'; text: string }>>[];
  /** 災害救助法適用地域 */
  disaster: Cited<string> | null;
  /** What else the officer has to know: causes in words, when it is taken up */
  notes: readonly Cited<string>[];
}>;
