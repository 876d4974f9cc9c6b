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

/**
 * 申込区分: 1-7 when applying for the first time, 8-14 for a loan that is already paid (在学採用, スカラネット入力下書き用紙
 * 2023 ②). 12 is 欠番.
 */
export const choiceNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14] as const;
export type Choice = (typeof choiceNumbers)[number];

/** 第二種の基準: on which ground the school says the loan2 marks are met; `none` = the school says they are not. */
export const loan2Bases = [
  'average', // 平均水準以上
  'talent', // 特定の分野で特に優れた資質能力
  'will', // 学修意欲
  'exam', // 高等学校卒業程度認定試験
  'principal', // 校長が特に認める
  'none',
] as const;
export type Loan2Basis = (typeof loan2Bases)[number];

/** 学籍 at the present school */
export const standings = [
  'regular', // 在学
  'repeating', // 留年
  'onLeave', // 休学
  'abroad', // 留学
] as const;
export type AcademicStanding = (typeof standings)[number];

/** 受講形態 of 通信教育 */
export const schoolings = [
  'summerWinter', // 夏季・冬季スクーリング
  'fullYear', // 通年スクーリング
  'openUniversity', // 放送大学
] as const;
export type Schooling = (typeof schoolings)[number];

/** 過去の貸与: the state of earlier loans (通信教育 2020 p.5), the worst one where there are several. */
export const loanHistories = [
  'none', // 受けたことがない
  'inOrder', // 受けた。未提出・延滞・代位弁済のどれでもない
  'pledgeMissing', // 返還誓約書が未提出
  'overdue', // 返還が延滞中
  'subrogated', // 保証機関による代位弁済
] as const;
export type LoanHistory = (typeof loanHistories)[number];

/** 家計急変の事由 (1)-(15) of 緊急採用・応急採用, by their numbers on スカラネット. */
export const emergencyCauses = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
export type EmergencyCause = (typeof emergencyCauses)[number];

/**
 * 生計維持者の収入の状況 (2022年4月版 p.47). One supporter may have several. Which paper each needs is rule data
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
  'abroad', // 海外に居住している
  'otherAllowance', // その他公的手当等
] as const;
export type IncomeState = (typeof incomeStates)[number];

/**
 * Everything the application knows of one applicant. `null` always means 「入力なし」 and never 「いいえ」: a missing
 * fact yields the verdict `missing`, not `notMet`. Amounts of income and assets are in 万円, the 算定基準額 in yen.
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
  /** 在留期間(満了日) */
  residenceUntil: IsoDate | null;
  /** 自宅外通学; false = 自宅通学 */
  livesAway: boolean | null;
  schoolCourse: SchoolCourse | null;
  /** 学部(科): with 学年 the group within which GPAs are ranked */
  faculty: string | null;
  /** 修業年限, years */
  courseYears: number | null;
  /** 入学年月 of the present school; the amounts of loan1 depend on it */
  enteredOn: YearMonth | null;
  /** 正規の卒業予定年月 of the present school, above 高等学校等 */
  expectedGraduation: YearMonth | null;
  /** 学籍 */
  standing: AcademicStanding | null;
  /** 受講形態 (通信教育) */
  schooling: Schooling | null;
  /** 卒業(見込)年月 of the present or last 高等学校等; for 高専, the month in which the 3rd year ends */
  graduation: YearMonth | null;
  /** Has already once graduated from 高等学校等 before the school above */
  graduatedBefore: boolean | null;
  /** …and when */
  earlierGraduation: YearMonth | null;
  /** 高等学校卒業程度認定試験 (大検) passed */
  equivalencyExam: boolean | null;
  /** 給付奨学金の受給歴 */
  hadGrantBefore: boolean | null;
  /** 評定平均値, exact; null = not entered and not computable */
  gradeAverage: GradeAverage | null;
  /** Which school years the average covers; printed with it */
  gradePeriod: GradePeriod | null;
  /** GPA as decimal text, at most the 15 significant digits that Excel shows: 「3.02」. Its scale is the school's own. */
  gpa: string | null;
  /** 順位 and 人数 in the group of 学部(科) and 学年, where the school states them; they win over the computed ones */
  gpaRank: number | null;
  gpaHeadCount: number | null;
  /** 平均水準以上: the school's own statement about its 学部(科) */
  aboveMean: boolean | null;
  /** 学修意欲の確認: how, with what result, when (2022年4月版 p.10) */
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
  /** 支給額算定基準額, yen: applicant and supporters together */
  taxBaseGrant: number | null;
  /** 貸与額算定基準額, yen: supporters only */
  taxBaseLoan: number | null;
  /** 多子世帯 */
  manyChildren: boolean | null;
  /** 過去の貸与 */
  loanHistory: LoanHistory | null;
  /** 債務整理中 */
  debtSettlement: boolean | null;
  /** How many loans of the kind came before this one: loan1 at every kind of school, loan2 at the same kind (再貸与) */
  earlierLoan1: number | null;
  earlierLoan2: number | null;
  /** 奨学生番号 of a present or former loan: 「622-04-999999」, digits 3-2-6 */
  scholarNumber: string | null;
  /** 緊急採用・応急採用: 家計急変の事由, 事由が生じた年月, and 希望する貸与始期 */
  emergencyCause: EmergencyCause | null;
  emergencyMonth: YearMonth | null;
  loanStart: YearMonth | null;
  /** 適格認定: 修得単位数 and 標準修得単位数, halves of a credit are possible */
  creditsEarned: number | null;
  creditsStandard: number | null;
  /** 出席率, % */
  attendanceRate: number | null;
  /** 修業年限で卒業できないことが確定 */
  graduationDelayed: boolean | null;
  /** 前回の適格認定が「警告」 */
  warnedBefore: boolean | null;
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
