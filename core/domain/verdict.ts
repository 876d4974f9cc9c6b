import type { Choice, FactField, IsoDate } from './applicant.ts';

/** What is judged: the wishes of an application, or that support goes on. In the order of lists and forms. */
export const wishes = [
  'grant', // 給付奨学金
  'loan1', // 第一種奨学金
  'loan2', // 第二種奨学金
  'combined', // 併用貸与
  'emergency1', // 緊急採用（第一種奨学金）
  'emergency2', // 応急採用（第二種奨学金）
  'continuation', // 適格認定: whether the support goes on
] as const;
export type Wish = (typeof wishes)[number];
/** A wish that a 申込区分 can name. */
export type LoanWish = Exclude<Wish, 'grant' | 'continuation'>;

/** Where a rule is written. */
export type Citation = Readonly<{
  /** Title of the publication as an officer would quote it */
  document: string;
  /** Place in it: 「p.10」 */
  locator: string;
  /** Short quotation of the sentence applied */
  quote: string;
  /** The value is from a secondary page and nobody has compared it with JASSO's notice yet: 「未確認」 */
  unconfirmed?: true;
}>;

/** Household matters are JASSO's: only an indication, never met or not met. */
export type Indication =
  | 'within' // 目安内
  | 'over' // 目安超
  | 'noRow'; // 目安表に該当なし

export type Verdict =
  | Readonly<{ kind: 'met' }> // 満たす
  | Readonly<{ kind: 'notMet' }> // 満たさない
  | Readonly<{ kind: 'schoolDecides' }> // 学校の判断が必要
  | Readonly<{ kind: 'missing'; fields: readonly FactField[] }> // 情報不足: which entries
  | Readonly<{ kind: 'jassoDecides'; indication: Indication }>; // 機構が審査

/** ids are stable: they stand in cases files, stored judgements and the terminal's JSON. */
export type CriterionId =
  | 'qualification.graduation'
  | 'qualification.nationality'
  | 'qualification.formerGrant'
  | 'qualification.standing'
  | 'qualification.formerLoans'
  | 'qualification.debtSettlement'
  | 'qualification.repeat'
  | 'qualification.correspondence'
  | 'qualification.scholarNumber'
  | 'qualification.emergency'
  | 'qualification.emergencyStart'
  | 'marks'
  | 'household.income'
  | 'household.assets'
  | 'continuation.credits'
  | 'continuation.gpa'
  | 'continuation.attendance'
  | 'continuation.graduation';

export type CriterionResult = Readonly<{
  id: CriterionId;
  /** 「学力」「資格（卒業）」 … */
  label: string;
  verdict: Verdict;
  /** One Japanese sentence with the applicant's own figures in it */
  reason: string;
  /** The applicant's figure and the limit as shown (「3.4」「3.5 以上」); null where there is none */
  actual: string | null;
  limit: string | null;
  /** How much is missing to the limit (「あと 0.1」); null where it does not apply */
  shortBy: string | null;
  /** What to enter or do next; null when nothing */
  next: string | null;
  /** Facts used, for the stored judgement */
  fields: readonly FactField[];
  citations: readonly Citation[];
}>;

/** Whether the school can recommend this wish. */
export type Recommendable =
  | Readonly<{ kind: 'yes' }> // 推薦できる
  | Readonly<{ kind: 'no' }> // 満たさない
  | Readonly<{ kind: 'schoolDecides' }> // 学校の判断が必要
  | Readonly<{ kind: 'missing' }>; // 情報不足

/** 適格認定の区分, the mildest first. */
export const continuationMeasures = [
  'continue', // 継続
  'warning', // 警告
  'suspension', // 停止
  'abolition', // 廃止
] as const;
export type ContinuationMeasure = (typeof continuationMeasures)[number];

export type WishJudgement = Readonly<{
  wish: Wish;
  recommendable: Recommendable;
  criteria: readonly CriterionResult[];
}>;

export type Judgement = Readonly<{
  studentNumber: string;
  edition: string;
  asOf: IsoDate;
  /** The rounded average as shown and typed into スカラAC, 「3.5」; null when missing */
  gradeAverage: string | null;
  wishes: readonly WishJudgement[];
  /** The chain of the loan wishes: the first that is recommendable; `undecided` when an earlier one is still open */
  choice: Readonly<{ number: Choice; result: Wish | 'undecided' | null }> | null;
  /** 適格認定: the measure that the figures lead to; null where nothing is measured or a figure is missing */
  measure: ContinuationMeasure | null;
  /** One tenth under the limit of a wished scheme */
  borderline: boolean;
  /** Things to know that are no criterion (an assumed nationality, a statement without a date) */
  notices: readonly string[];
}>;

/** Overall state of an applicant in lists: `yes` if any wish can be recommended, else the most open state. */
export type ApplicantState = Recommendable['kind'] | 'noWish';
