import type { IncomeState } from './applicant.ts';
import type { Cited } from './cited.ts';

/**
 * How the yearly amount follows from a certificate (収入計算欄): nothing, so many times the month, what the paper states,
 * 基本手当日額 × 所定給付日数 less what was received, or 支給金額 ÷ 支給日数 × the days of a year.
 */
export type YearlyRule =
  | Readonly<{ kind: 'zero'; label: string }>
  | Readonly<{ kind: 'monthly'; label: string; times: number }>
  | Readonly<{ kind: 'stated'; label: string }>
  | Readonly<{ kind: 'unemployment'; label: string; received: string }>
  | Readonly<{ kind: 'sickness'; label: string; days: number }>;

/** One certificate that will do. */
export type CertificatePaper = Readonly<{
  title: string;
  /** null = the publication does not say */
  copyAllowed: boolean | null;
  issuer: string;
  notes: readonly string[];
}>;

/** A letter of the list: one of its papers, and how it is reckoned. */
export type IncomeCertificate = Readonly<{
  /** 「A」-「M」 */
  letter: string;
  /** More than one: 「いずれか一つ」 */
  papers: readonly CertificatePaper[];
  /** More than one: which applies is said by the label */
  yearly: readonly YearlyRule[];
  notes: readonly string[];
}>;

/** Which letters a state asks for: one of them. */
export type StateCertificates = Readonly<{ state: IncomeState; letters: readonly string[] }>;

/** States that change one another's papers (Q3, Q4): with `having` and `beside`, `drops` no longer count and `adds` do. */
export type CombinedStates = Readonly<{
  having: IncomeState;
  beside: readonly IncomeState[];
  drops: readonly IncomeState[];
  adds: IncomeState | null;
  note: string;
}>;

/** 「2018年」を「2019年」に読み替える: for the term named. */
export type Rereading = Readonly<{
  label: string;
  replace: readonly Readonly<{ from: string; to: string }>[];
}>;

/** 収入一覧 with 収入計算欄. */
export type IncomeList = Readonly<{
  certificates: readonly Cited<IncomeCertificate>[];
  states: readonly Cited<StateCertificates>[];
  /** Letter of the applicant's own paper when in 社会的養護 */
  socialCare: Cited<string>;
  combined: readonly Cited<CombinedStates>[];
  /** Yen: yearly amounts are cut to a whole multiple */
  cutTo: Cited<number>;
  rereading: Cited<Rereading> | null;
  notes: readonly Cited<string>[];
}>;
