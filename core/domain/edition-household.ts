import type { Cited } from './cited.ts';
import type { Hardship, YearGroup } from './edition-marks.ts';
import type { Wish } from './verdict.ts';

export const bands = ['I', 'II', 'III', 'IV'] as const;
/** 支援区分; Ⅳ from 2024 on */
export type Band = (typeof bands)[number];
/** The bands of guide tables, which end before Ⅳ was made */
export const guideBands = ['I', 'II', 'III'] as const;
export type GuideBand = (typeof guideBands)[number];

/** 万円; `second` where the table gives 親② a figure of its own. */
export type GuideFigure = Readonly<{ first: number; second: number | null }>;
export type BandFigures = Readonly<Record<GuideBand, GuideFigure>>;

/** One line of the grant's guide table: upper limits per band, for earners and others. */
export type GrantGuideRow = Readonly<{
  persons: number;
  /** 想定する世帯構成 */
  composition: string;
  salary: BandFigures;
  other: BandFigures;
}>;

/** One line of a loan's guide: 万円, 「以下」. `composition` null = the table names only the number of persons. */
export type LoanGuideRow = Readonly<{
  persons: number;
  composition: string | null;
  incomeKind: 'salary' | 'other';
  atMost: number;
}>;

/** 支給額算定基準額 of a band, yen: from … to below …; `manyChildrenOnly`: 多子世帯 only. */
export type TaxBand = Readonly<{ band: Band; from: number; below: number; manyChildrenOnly: boolean }>;

export type GrantTest =
  | Readonly<{ kind: 'guide'; rows: readonly Cited<GrantGuideRow>[] }>
  | Readonly<{ kind: 'taxBase'; bands: readonly Cited<TaxBand>[] }>;

export type GrantHousehold = Readonly<{
  /** `yearlyGuide` in 万円, of a household of four; null = not published */
  bands: readonly Cited<Readonly<{ band: Band; label: string; yearlyGuide: number | null }>>[];
  test: GrantTest;
  /** 万円, 「未満」, by number of 生計維持者; empty = not known */
  assetsBelow: readonly Cited<Readonly<{ supporters: 1 | 2; below: number }>>[];
  judgedBy: Cited<string>;
  /** What a household above the bands may have though there is no grant (授業料等の減免); null = not said */
  reliefOnly: Cited<string> | null;
}>;

export type LoanTest =
  | Readonly<{ kind: 'guide'; rows: readonly Cited<LoanGuideRow>[] }>
  /** 貸与額算定基準額, yen, 「以下」 */
  | Readonly<{ kind: 'taxBase'; atMost: Cited<number> }>
  /** 緊急・応急: conditions that school and JASSO weigh */
  | Readonly<{ kind: 'statements'; statements: readonly Cited<string>[] }>
  /** The publications of the edition have no figures; the note says where they are */
  | Readonly<{ kind: 'notPublished'; note: Cited<string> }>;

export type LoanHousehold = Readonly<{
  wishes: readonly Wish[];
  group: YearGroup;
  test: LoanTest;
  /** Any of these being true is enough whatever the income; null = no such rule */
  orHardship: Cited<readonly Hardship[]> | null;
}>;

export type HouseholdRules = Readonly<{
  grant: GrantHousehold | null;
  /** The first that fits wish and year applies */
  loans: readonly LoanHousehold[];
}>;
