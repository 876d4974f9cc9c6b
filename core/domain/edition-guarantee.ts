import type { Cited } from './cited.ts';

/** 連帯保証人 and 保証人, one of each for 人的保証. */
export const guarantorRoles = ['joint', 'guarantor'] as const;
export type GuarantorRole = (typeof guarantorRoles)[number];

/** The closed set of conditions; core/domain/guarantee decides each. */
export const guarantorConditions = [
  'personalGuarantee',
  'parents',
  'notParent',
  'kinship',
  'separateHousehold',
  'notSpouseOfJoint',
  'age',
  'notSpouseOfApplicant',
  'capable',
  'ageAtLoanEnd',
] as const;
export type GuarantorConditionId = (typeof guarantorConditions)[number];

export type GuarantorCondition = Readonly<{
  id: GuarantorConditionId;
  /** 「①」「共通②」; null where the publication numbers it not */
  number: string | null;
  label: string;
  roles: readonly GuarantorRole[];
  /** Who fails it may still be chosen if the means test is passed (代替要件) */
  replaceable: boolean;
}>;

/** 血族 and 姻族 */
export type Kin = 'blood' | 'marriage';

/** What a guarantor can show: a year's income, 預貯金, 固定資産. */
export const meansParts = ['income', 'deposits', 'property'] as const;
export type MeansPart = (typeof meansParts)[number];

/** Parts that are added up: with income against the income line, without it against the planned total of the loan. */
export type MeansTestRule = Readonly<{ label: string; parts: readonly MeansPart[] }>;

export type IncomeLine = Readonly<{
  incomeKind: 'salary' | 'other';
  label: string;
  /** 万円 a year, 「以上」 */
  atLeast: number;
  papers: string;
}>;

export type GuaranteeRules = Readonly<{
  /** In the order of the publication */
  conditions: readonly Cited<GuarantorCondition>[];
  kin: Readonly<{
    /** Up to which degree one is 親族 */
    degrees: Cited<Readonly<Record<Kin, number>>>;
    /** The relations of the publication's chart, as they are asked for */
    relations: Cited<readonly Readonly<{ label: string; kin: Kin; degree: number }>[]>;
  }>;
  ages: Readonly<{
    /** 進学届提出日 */
    onAdmissionReport: Cited<Readonly<{ below: number }>>;
    /** Last day of the month in which the loan ends; only asked if the applicant is then over so many years */
    atLoanEnd: Cited<Readonly<{ applicantOver: number; below: number }>>;
  }>;
  means: Readonly<{
    /** 返還保証書, owed with the papers of whatever proves the means */
    promise: Cited<string>;
    income: readonly Cited<IncomeLine>[];
    assets: readonly Cited<Readonly<{ part: Exclude<MeansPart, 'income'>; label: string; papers: string }>>[];
    /** Assets are divided by so many years where income is among the parts */
    years: Cited<number>;
    tests: readonly Cited<MeansTestRule>[];
  }>;
}>;
