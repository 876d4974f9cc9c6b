import type { Choice, Loan2Basis, ResidenceStatus, SchoolCourse, YearMonth } from './applicant.ts';
import type { Cited } from './cited.ts';
import type { GradePeriod } from './grade-average.ts';
import type { Wish } from './verdict.ts';

/** A 課程 that counts as 高等学校等, if it lasts at least so many years; null = whatever its length. */
export type CountedCourse = Readonly<{ course: SchoolCourse; label: string; minimumYears: number | null }>;

export type QualificationRules = Readonly<{
  graduation: Readonly<{
    /** 卒業後2年以内, counted in months from the month of graduation to the month of application */
    monthsAfterGraduation: Cited<number>;
    /** A graduation still to come must lie before the entry year: the last month that does */
    lastGraduation: Cited<YearMonth>;
    countedCourses: Cited<readonly CountedCourse[]>;
    /** 高専: the school year whose end stands for the graduation */
    kosenYear: Cited<number>;
    /** Wishes for which it must be the first graduation from 高等学校等 */
    firstTimeFor: Cited<readonly Wish[]>;
  }>;
  nationality: Readonly<{
    japanese: Cited<string>;
    statuses: readonly Cited<EligibleStatus>[];
    /** What holds for every other 在留資格 */
    otherStatuses: Cited<string>;
  }>;
  /** Wishes refused to a person who has once received the grant */
  formerGrant: Cited<readonly Wish[]>;
}>;

export type EligibleStatus = Readonly<{
  status: Exclude<ResidenceStatus['kind'], 'other'>;
  label: string;
  /** 将来永住する意思 must be stated */
  needsIntention: boolean;
}>;

/** Any of these being true opens the exception of loan1. */
export type HardshipField = 'taxExempt' | 'onWelfare' | 'socialCare';
/** One of these must be ticked by the school for it. */
export type StatementField = 'specialTalent' | 'specialWill';

export type MarksRules = Readonly<{
  grant: Readonly<{
    /** Limit in tenths: 35 is 3.5 */
    limitTenths: Cited<number>;
    studyWill: Cited<string>;
    /** レポート・面談票 are kept by the school this long, from the following fiscal year */
    retentionYears: Cited<number>;
  }>;
  loan1: Readonly<{
    limitTenths: Cited<number>;
    hardships: Cited<readonly Readonly<{ field: HardshipField; label: string }>[]>;
    statements: readonly Cited<Readonly<{ field: StatementField; label: string }>>[];
  }>;
  /** Whose marks rule 併用貸与 follows */
  combined: Cited<'loan1'>;
  loan2: Cited<readonly Readonly<{ basis: Exclude<Loan2Basis, 'none'>; label: string }>[]>;
  /** 評定の対象期間 for a student at school and for one who has left */
  period: Cited<Readonly<{ inSchool: GradePeriod; left: GradePeriod }>>;
  rounding: Cited<string>;
}>;

export const bands = ['I', 'II', 'III'] as const;
/** 支援区分 */
export type Band = (typeof bands)[number];

/** 万円; `second` where the table gives 親② a figure of its own. */
export type GuideFigure = Readonly<{ first: number; second: number | null }>;
export type BandFigures = Readonly<Record<Band, GuideFigure>>;

/** One line of the grant's guide table: upper limits per band, for earners and others. */
export type GrantGuideRow = Readonly<{
  persons: number;
  /** 想定する世帯構成 */
  composition: string;
  salary: BandFigures;
  other: BandFigures;
}>;

/** One line of a loan's guide: 万円, 「以下」. */
export type LoanGuideRow = Readonly<{
  persons: number;
  composition: string;
  incomeKind: 'salary' | 'other';
  atMost: number;
}>;

export type HouseholdRules = Readonly<{
  grant: Readonly<{
    bands: readonly Cited<Readonly<{ band: Band; label: string; yearlyGuide: number }>>[];
    rows: readonly Cited<GrantGuideRow>[];
    /** 万円, 「未満」, by number of 生計維持者 */
    assetsBelow: readonly Cited<Readonly<{ supporters: 1 | 2; below: number }>>[];
    judgedBy: Cited<string>;
  }>;
  loan1: readonly Cited<LoanGuideRow>[];
  loan2: readonly Cited<LoanGuideRow>[];
  /** 併用貸与: no row is published in this edition's documents when the list is empty; `note` says so */
  combined: Readonly<{ rows: readonly Cited<LoanGuideRow>[]; note: Cited<string> }>;
}>;

export type Choices = Readonly<{
  /** 申込区分 → its wishes in order */
  chains: readonly Cited<Readonly<{ number: Choice; wishes: readonly Exclude<Wish, 'grant'>[] }>>[];
  order: Cited<string>;
}>;
