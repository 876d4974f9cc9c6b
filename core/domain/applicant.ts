import type { GradeAverage, GradePeriod } from './grade-average.ts';

/** `YYYY-MM-DD`. Dates are text at every seam; only core/domain/dates.ts does arithmetic with them. */
export type IsoDate = string;
/** `YYYY-MM` */
export type YearMonth = string;

/** 在籍課程 */
export type SchoolCourse =
  | 'highSchool' // 高等学校
  | 'secondarySchool' // 中等教育学校
  | 'specialNeedsSchool' // 特別支援学校
  | 'kosen' // 高等専門学校 (1-3年)
  | 'upperSecondaryVocational'; // 専修学校高等課程

/** 在留資格: the five that qualify, or the words as written. */
export type ResidenceStatus =
  | Readonly<{ kind: 'specialPermanentResident' }> // 法定特別永住者
  | Readonly<{ kind: 'permanentResident' }> // 永住者
  | Readonly<{ kind: 'spouseOfJapanese' }> // 日本人の配偶者等
  | Readonly<{ kind: 'spouseOfPermanentResident' }> // 永住者の配偶者等
  | Readonly<{ kind: 'longTermResident' }> // 定住者
  | Readonly<{ kind: 'other'; text: string }>;

/** 申込区分 1-7 (予約採用). */
export type Choice = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 第二種の基準: on which of the three grounds the school says the loan2 marks are met; `none` = the school says they are not. */
export type Loan2Basis = 'average' | 'talent' | 'will' | 'none';

/**
 * 生計維持者の収入の状況 (source 003 slide 47). One supporter may have several. Which paper each needs is rule data
 * (resources/rules), keyed by these ids.
 */
export const incomeStates = [
  'noneSinceBefore', // 2021年1月1日以前から無収入
  'noneLeftRecently', // 2021年1月2日以降の退職・廃業により無収入
  'salarySinceBefore', // 2021年1月1日以前から勤務
  'salaryRecent', // 2021年1月2日以降から勤務
  'businessSinceBefore', // 自営など、2021年1月1日以前から
  'businessRecent', // 2021年1月2日以降に開業
  'unemploymentBenefit', // 失業手当
  'welfare', // 生活保護
  'pension', // 年金
  'sicknessAllowance', // 傷病手当金
  'childAllowance', // 児童手当・児童扶養手当・特別児童扶養手当
  'workersCompensation', // 労災保険給付
  'relativesSupport', // 親族等からの援助・養育費
] as const;
export type IncomeState = (typeof incomeStates)[number];

/**
 * Everything the application knows of one applicant. `null` always means 「入力なし」 and never 「いいえ」: a missing
 * fact yields the verdict `missing`, not `notMet`. Amounts of income and assets are in 万円.
 */
export type Applicant = Readonly<{
  /** 学籍番号: unique, kept as written (leading zeros matter). */
  studentNumber: string;
  /** 学年 */
  grade: number | null;
  /** 組 */
  class: string | null;
  /** 出席番号 */
  seat: number | null;
  /** 姓 and 名, exactly as written: no NFKC, no replacement of 髙 or 﨑, variation selectors kept. */
  familyName: string;
  givenName: string;
  /** カナ, full width */
  familyKana: string | null;
  givenKana: string | null;
  birthDate: IsoDate | null;
  nationality: 'japanese' | 'other' | null;
  residenceStatus: ResidenceStatus | null;
  /** 永住の意思 (asked of 定住者) */
  staysPermanently: boolean | null;
  schoolCourse: SchoolCourse | null;
  /** 修業年限, years */
  courseYears: number | null;
  /** 卒業(見込)年月 of the present or last school; for 高専, the month in which the 3rd year ends */
  graduation: YearMonth | null;
  /** Has already once graduated from 高等学校等 before the school above */
  graduatedBefore: boolean | null;
  /** …and when */
  earlierGraduation: YearMonth | null;
  /** 給付奨学金の受給歴 */
  hadGrantBefore: boolean | null;
  /** 評定平均値, exact; null = not entered and not computable */
  gradeAverage: GradeAverage | null;
  /** Which school years the average covers; printed with it */
  gradePeriod: GradePeriod | null;
  /** 学修意欲の確認: how, with what result, when (source 003 slide 10) */
  studyWillMethod: 'report' | 'interview' | null;
  studyWillResult: 'recognised' | 'notRecognised' | null;
  studyWillDate: IsoDate | null;
  /** 学修意欲の確認者: who read the report or held the interview */
  studyWillBy: string | null;
  wantsGrant: boolean | null;
  /** 申込区分; null = no loan wished or not stated */
  choice: Choice | null;
  /** 生計維持者の人数 */
  supporters: 1 | 2 | null;
  /** 住民税非課税 */
  taxExempt: boolean | null;
  /** 生活保護 */
  onWelfare: boolean | null;
  /** 社会的養護 */
  socialCare: boolean | null;
  /** 特例: 特定の分野において特に優れた資質能力 … (slide 60) */
  specialTalent: boolean | null;
  /** 特例: 進学先の学校における学修に意欲 … (slide 60) */
  specialWill: boolean | null;
  loan2Basis: Loan2Basis | null;
  /** 世帯人数 */
  householdSize: number | null;
  /** 給与 or 給与以外 */
  incomeKind: 'salary' | 'other' | null;
  /** 万円: yearly receipts for 給与, yearly income for 給与以外 */
  income: number | null;
  /** 万円: total of applicant and supporters */
  assets: number | null;
  /** スカラネットの受付番号 and the day it was issued */
  receiptNumber: string | null;
  receiptDate: IsoDate | null;
  /** Income states of the first and second supporter; null = not entered yet */
  supporter1States: readonly IncomeState[] | null;
  supporter2States: readonly IncomeState[] | null;
  /** Wishes 特別控除 and so owes its papers */
  specialDeduction: boolean | null;
  /** Somebody of the household cannot hand in a マイナンバー, so substitute papers are needed */
  cannotSubmitMyNumber: boolean | null;
  /** 備考: the school's own notes, printed on the cover sheet */
  note: string | null;
}>;

export type FactField = keyof Applicant;

/** 氏名 as printed: 姓, one full-width space, 名. */
export const fullName = (a: Pick<Applicant, 'familyName' | 'givenName'>): string =>
  a.givenName === '' ? a.familyName : `${a.familyName}　${a.givenName}`;
