import type { IsoDate } from '../applicant.ts';
import type { PaperStatus } from '../papers.ts';
import type { School } from '../school.ts';
import type { Recommendable, Wish } from '../verdict.ts';
import type { SheetContent } from './sheet-content.ts';

/**
 * What each form says, before anybody draws it: PDF (core/print) and Excel (core/sheets) are two drawings of these
 * values, so that they can never disagree. Built by the functions beside this file from applicants and judgements.
 */

/** The forms of the issue, by the name used in the window, the terminal and the stored prints. */
export const formIds = [
  'recommendation-list', // 推薦者一覧
  'cover-sheets', // 提出書類一覧 表紙
  'scholar-ac', // スカラAC 入力票
  'recommendation-status', // 推薦状況表
  'judgement-table', // 判定一覧
  'missing-papers', // 不足・不備のお知らせ
  'scholarnet-sheets', // スカラネット入力票
  'changed-names', // 氏名の変更一覧
] as const;
export type FormId = (typeof formIds)[number];
export type FormFormat = 'pdf' | 'xlsx';

/** At the foot of every page of everything printed. */
export type PageFoot = Readonly<{
  /** 「推薦者一覧」 */
  title: string;
  school: School;
  /** 「2022年度実施 予約採用（2023年度進学予定者）」 */
  editionTitle: string;
  /** 文書番号, so that a print can be found again: 「奨-2022-0007」; null for what is not kept */
  documentNumber: string | null;
  printedOn: IsoDate;
}>;

/** On every page of every form. */
export type Frame = PageFoot &
  Readonly<{
    form: FormId;
    documentNumber: string;
    /** 判定の基準日 */
    asOf: IsoDate;
  }>;

/** Who a row is about. */
export type Person = Readonly<{
  studentNumber: string;
  /** 「3年2組14番」; parts that are not known are left out */
  place: string;
  name: string;
  kana: string | null;
}>;

export type RecommendationList = Readonly<{
  frame: Frame;
  /** One part per wish, in the order grant, loan1, loan2, combined; a part without rows says so */
  parts: readonly Readonly<{
    wish: Wish;
    title: string;
    rows: readonly RecommendationRow[];
  }>[];
  /** Approval boxes, in the order they stamp */
  approvals: readonly string[];
  /** 校内基準 with the regulations they rest on; empty = the school has none, and there is no column of them */
  schoolBases: readonly string[];
}>;
export type RecommendationRow = Readonly<{
  person: Person;
  receiptNumber: string | null;
  gradeAverage: string | null;
  /** 「評定平均値 3.5 以上」「学修意欲（面談 令和4年5月20日）」 */
  grounds: string;
  /** 「特例（住民税非課税・学修意欲）」 or null */
  exception: string | null;
  /** 「目安内（320万円）」「申告なし」 */
  household: string;
  /** 校内基準 under this wish: 「× 満たさない（校内面談）」 */
  school: string;
}>;

export type CoverSheet = Readonly<{
  person: Person;
  /** Label and value pairs: 生年月日, 国籍, 卒業見込, 受付番号 …, each value already as printed */
  identity: readonly Readonly<{ label: string; value: string }>[];
  wishes: readonly Readonly<{
    wish: Wish;
    label: string;
    state: Recommendable['kind'];
    /** One line per criterion that explains the state */
    reasons: readonly string[];
  }>[];
  papers: readonly PaperStatus[];
  /** Dates that matter for this applicant, with what opens or closes on them; value is as printed (和暦) or 「未定」 */
  dates: readonly Readonly<{ label: string; value: string; note: string | null }>[];
  notes: readonly string[];
}>;
export type CoverSheets = Readonly<{ frame: Frame; sheets: readonly CoverSheet[] }>;

/** What to type into スカラAC, one row per student in order of receipt number (2022年4月版 p.59-60). */
export type ScholarAcRow = Readonly<{
  person: Person;
  receiptNumber: string | null;
  /** 推薦できる最初の日; null = no receipt date yet */
  openFrom: IsoDate | null;
  wishes: string;
  gradeAverage: string | null;
  /** The two confirmations for those who are not Japanese; 「—」 where not asked */
  residence: string;
  /** 学修意欲の結果 (grant below the limit) */
  grantStudyWill: string;
  /** 特例 (loan1 below the limit) */
  loan1Special: string;
  /** はい / いいえ / 未定 */
  loan2: string;
  /** What still stops typing; null when the row is complete */
  obstacle: string | null;
}>;
export type ScholarAcSheet = Readonly<{
  frame: Frame;
  rows: readonly ScholarAcRow[];
  /** What to know before typing: the names of the 推薦書 cut to the length スカラAC takes, and the like */
  notes: readonly string[];
}>;

/** 推薦状況表 (2022年4月版 p.61). */
export type StatusCounts = Readonly<{ total: number; loanOnly: number; grantOnly: number; both: number }>;
export type RecommendationStatus = Readonly<{
  frame: Frame;
  rows: readonly Readonly<{ label: string; counts: StatusCounts }>[];
  deleted: Readonly<{ mistaken: number; withdrawn: number; other: number }>;
  /** Why the numbers are other ones than those recorded here; null = they are the same */
  remark: string | null;
}>;

/** 判定一覧: everyone, every criterion. Someone without a wish has one row that says so. */
export type JudgementTable = Readonly<{
  frame: Frame;
  /** The wishes of the edition, one column each */
  wishes: readonly Wish[];
  /** One line per applicant: the result of each wish, and of the 申込区分 */
  people: readonly JudgementLine[];
  rows: readonly JudgementTableRow[];
  /** The publications the places in `source` are in */
  documents: readonly string[];
  /** 校内基準 with the regulations they rest on; empty = nothing of them is shown */
  schoolBases: readonly string[];
  /** 校内基準, on a sheet of their own */
  schoolRows: readonly SchoolTableRow[];
}>;
export type SchoolTableRow = Readonly<{
  person: Person;
  rule: string;
  /** 「給付・第一種」 */
  wishes: string;
  verdict: string;
  reason: string;
  actual: string | null;
  limit: string | null;
  /** 「奨学生推薦規程（令和4年4月1日）」 */
  basis: string;
}>;
export type JudgementLine = Readonly<{
  person: Person;
  gradeAverage: string | null;
  /** 「● 推薦できる」 */
  results: Readonly<Partial<Record<Wish, string>>>;
  /** 「区分6：第一種奨学金」「区分2：未定」; null without a 申込区分 */
  choice: string | null;
  borderline: boolean;
  notices: readonly string[];
  /** 校内基準 of all wishes together */
  school: string;
}>;
export type JudgementTableRow = Readonly<{
  person: Person;
  gradeAverage: string | null;
  wish: Wish | null;
  wishLabel: string;
  /** 「● 推薦できる」「－ 希望なし」 */
  result: string;
  criterion: string;
  verdict: string;
  reason: string;
  actual: string | null;
  limit: string | null;
  next: string | null;
  source: string;
}>;

export type MissingPapersNotice = Readonly<{
  person: Person;
  papers: readonly Readonly<{ label: string; form: string | null; reason: string; state: string }>[];
  /** 校内の提出期限 as typed when printing; null leaves a line to fill in by hand */
  dueOn: IsoDate | null;
}>;
export type MissingPapersNotices = Readonly<{ frame: Frame; notices: readonly MissingPapersNotice[] }>;

/** スカラネット入力票, one per student. */
export type ScholarNetSheets = Readonly<{
  frame: Frame;
  sheets: readonly Readonly<{ person: Person; content: SheetContent }>[];
}>;

/** One part of a name that スカラネット takes in another form; the school's own documents keep `given`. */
export type ChangedNameRow = Readonly<{
  person: Person;
  /** 「姓（漢字）」 */
  label: string;
  given: string;
  /** null while it cannot be said */
  accepted: string | null;
  reason: string;
}>;
export type ChangedNames = Readonly<{
  frame: Frame;
  /** The form of スカラネット it rests on, with its year */
  rulesTitle: string;
  rows: readonly ChangedNameRow[];
}>;

export type FormDocument =
  | (RecommendationList & { readonly kind: 'recommendation-list' })
  | (CoverSheets & { readonly kind: 'cover-sheets' })
  | (ScholarAcSheet & { readonly kind: 'scholar-ac' })
  | (RecommendationStatus & { readonly kind: 'recommendation-status' })
  | (JudgementTable & { readonly kind: 'judgement-table' })
  | (MissingPapersNotices & { readonly kind: 'missing-papers' })
  | (ScholarNetSheets & { readonly kind: 'scholarnet-sheets' })
  | (ChangedNames & { readonly kind: 'changed-names' });

/** The document of one form. */
export type FormOf<Kind extends FormId> = Extract<FormDocument, { kind: Kind }>;
