import type { Cited } from './cited.ts';

/** The closed set of special deductions; core/domain/deductions decides each. */
export const deductionIds = [
  'tuition', // 授業料
  'singleParent', // 母子・父子
  'disability', // 障害のある人
  'livingApart', // 単身赴任等の別居
  'longTreatment', // 長期療養
  'disaster', // 火災・風水害・盗難
] as const;
export type DeductionId = (typeof deductionIds)[number];

export type DeductionRule = Readonly<{
  id: DeductionId;
  /** 「4」: its number on the form */
  number: string;
  label: string;
  /** As it is asked on the form */
  question: string;
  /** To hand in to the school; null where the publication names none */
  papers: string | null;
}>;

/** 母子・父子: whom else the household may contain. */
export type SingleParentRule = Readonly<{
  /** Children are under so many years, or at school */
  childBelow: number;
  /** 「60歳以上の経済力のない祖父母（所得額が50万円以下）」 */
  grandparentFrom: number;
  /** 万円 a year */
  grandparentIncomeUpTo: number;
}>;

/** 特別控除: what the student types into スカラネット, in 万円. */
export type DeductionRules = Readonly<{
  /** In the order of the form */
  items: readonly Cited<DeductionRule>[];
  /** Yen: amounts are rounded up to a whole multiple */
  roundUpTo: Cited<number>;
  /** 万円 */
  livingApartUpTo: Cited<number>;
  /** 療養 of so many months or more */
  treatmentFromMonths: Cited<number>;
  /** 災害 whose costs or losses go on for so many years or more */
  disasterFromYears: Cited<number>;
  singleParent: Cited<SingleParentRule>;
  /** 学校の認定 */
  school: Cited<string>;
  /** Tuition as the source prints it, for the officer to choose from; what it is for is not said. 万円 */
  tuitionFigures: Cited<
    Readonly<{ figures: readonly Readonly<{ label: string; man: number }>[]; note: string }>
  > | null;
}>;
