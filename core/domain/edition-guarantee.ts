import type { Cited } from './cited.ts';
import type { FeeRules } from './edition-guarantee-fees.ts';

/** 機関保証 and 人的保証 */
export const guaranteeKinds = ['institution', 'personal'] as const;
export type GuaranteeKind = (typeof guaranteeKinds)[number];

/** 連帯保証人 and 保証人, one of each for 人的保証. */
export const guarantorRoles = ['joint', 'guarantor'] as const;
export type GuarantorRole = (typeof guarantorRoles)[number];

/** The closed set of conditions; core/domain/guarantee decides each. */
export const guarantorConditions = [
  'personalGuarantee',
  'guardian',
  'parents',
  'notParent',
  'kinship',
  'usualRelation',
  'separateHousehold',
  'notSpouseOfJoint',
  'age',
  'notSpouseOfApplicant',
  'capable',
  'ageAtLoanEnd',
] as const;
export type GuarantorConditionId = (typeof guarantorConditions)[number];

/** What keeps anybody from standing as a guarantor. */
export const incapacities = ['minor', 'student', 'debtArrangement'] as const;
export type Incapacity = (typeof incapacities)[number];

/** Whom a condition is made for: 未成年者 or 成年者; it is met for everybody else. */
export const applicantAges = ['minor', 'adult'] as const;
export type ApplicantAge = (typeof applicantAges)[number];

export type GuarantorCondition = Readonly<{
  id: GuarantorConditionId;
  /** 「①」「共通②」; null where the publication numbers it not */
  number: string | null;
  label: string;
  roles: readonly GuarantorRole[];
  /** null = asked for every applicant */
  applicant: ApplicantAge | null;
  /** Who fails it may still be chosen if the means test is passed (代替要件) */
  replaceable: boolean;
  /** 「原則として」, and the exceptions stand in another publication: who fails it is not refused by this one */
  inPrinciple: boolean;
  /** Of `capable`: which the publication names */
  incapacities: readonly Incapacity[];
}>;

/** 血族 and 姻族 */
export type Kin = 'blood' | 'marriage';

/** 父母 of the applicant or the spouse who may be 保証人 by exception. */
export const parentExceptions = [
  'divorcedParent', // 離婚により親権を失った父母
  'adoptedOutParent', // 養子縁組により親権を失った実父母
  'spouseParent', // 配偶者の父母
] as const;
export type ParentException = (typeof parentExceptions)[number];

/** The day on which the age of a 保証人 is counted. */
export const ageDays = ['admissionReport', 'pledge'] as const;
export type AgeDay = (typeof ageDays)[number];

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

/** 代替要件 */
export type MeansRules = Readonly<{
  /** 返還保証書, owed with the papers of whatever proves the means */
  promise: Cited<string>;
  income: readonly Cited<IncomeLine>[];
  assets: readonly Cited<Readonly<{ part: Exclude<MeansPart, 'income'>; label: string; papers: string }>>[];
  /** Assets are divided by so many years where income is among the parts */
  years: Cited<number>;
  tests: readonly Cited<MeansTestRule>[];
}>;

/** A paper every 連帯保証人 or 保証人 hands in. */
export type GuarantorPaper = Readonly<{
  title: string;
  roles: readonly GuarantorRole[];
  /** null = the publication does not say */
  copyAllowed: boolean | null;
  /** Issued at most so many months before 誓約日; null = the publication does not say */
  issuedWithinMonths: number | null;
  note: string | null;
}>;

/** Facts of the roster that say whether a paper is owed. */
export const pledgePaperFacts = ['cannotSubmitMyNumber'] as const;
export type PledgePaperFact = (typeof pledgePaperFacts)[number];

/** A paper that the applicant hands in with the 返還誓約書. */
export type PledgePaper = Readonly<{
  title: string;
  guarantees: readonly GuaranteeKind[];
  /** 「申込時にマイナンバーを提出できなかったとき」; null = of everybody with such a guarantee */
  condition: string | null;
  /** The fact that decides the condition; null = the school knows */
  when: PledgePaperFact | null;
  /** null = the publication does not say */
  copyAllowed: boolean | null;
  /** Issued at most so many months before 誓約日; null = the publication does not say */
  issuedWithinMonths: number | null;
  note: string | null;
}>;

/** 保証の変更 */
export type GuaranteeChange = Readonly<{
  from: GuaranteeKind;
  to: GuaranteeKind;
  isPossible: boolean;
  /** In which cases; empty where it is not possible at all */
  cases: readonly string[];
  note: string | null;
}>;

export type KinRules = Readonly<{
  /** Up to which degree one is 親族 */
  degrees: Cited<Readonly<Record<Kin, number>>>;
  /** The relations of the publication's chart, as they are asked for */
  relations: Cited<readonly Readonly<{ label: string; kin: Kin; degree: number }>[]>;
  /** 「父母・兄弟姉妹又はおじ・おば等」 by the labels of the chart; null where nobody is named */
  usual: Cited<readonly string[]> | null;
}>;

export type GuaranteeRules = Readonly<{
  /** 所得連動返還方式 leaves 機関保証 only, and what else the publication says about the choice between the two */
  choice: readonly Cited<Readonly<{ label: string; text: string }>>[];
  /** In the order of the publication; none for a role = the publication does not print whom one may choose */
  conditions: readonly Cited<GuarantorCondition>[];
  /** Where the conditions stand that this publication does not print; null only if it has some for each role */
  elsewhere: Cited<string> | null;
  /** null = no condition asks for the relation */
  kin: KinRules | null;
  /**
   * 配偶者の父母 as 連帯保証人 like one's own, and the 父母 that may be 保証人 if the means test is passed. null = the
   * publication makes no exception, and does not count 配偶者の父母 among 父母.
   */
  parents: Readonly<{
    spouseParentsAsJoint: Cited<Readonly<{ applicant: ApplicantAge }>>;
    exceptions: readonly Cited<Readonly<{ kind: ParentException; label: string; note: string }>>[];
  }> | null;
  ages: Readonly<{
    /** On the day named; null where no condition asks for it */
    limit: Cited<Readonly<{ on: AgeDay; below: number }>> | null;
    /** Last day of the month in which the loan ends; only asked if the applicant is then over so many years */
    atLoanEnd: Cited<Readonly<{ applicantOver: number; below: number }>> | null;
    /** 成年 on the 誓約日; null where no condition depends on it */
    adult: Cited<number> | null;
  }>;
  /** null = the publication has no means test */
  means: MeansRules | null;
  papers: readonly Cited<GuarantorPaper>[];
  /** Of the applicant himself */
  pledgePapers: readonly Cited<PledgePaper>[];
  changes: readonly Cited<GuaranteeChange>[];
  /** 機関保証の保証料（目安）; null = the publication has no table */
  fees: FeeRules | null;
}>;
