import type { IsoDate } from '../applicant.ts';

/** How 学修意欲 was confirmed, and so which paper there is: レポート or 面談票. */
export const keptPaperKinds = ['report', 'interview'] as const;
export type KeptPaperKind = (typeof keptPaperKinds)[number];

export const keptPaperLabels: Readonly<Record<KeptPaperKind, string>> = {
  report: 'レポート',
  interview: '面談票',
};

/** 廃棄: of any number of papers at once. */
export type Destruction = Readonly<{
  id: string;
  doneOn: IsoDate;
  /** 「裁断」 */
  way: string;
  /** Who did it, and who saw it; null = nobody */
  person: string;
  witness: string | null;
  /** 操作する人 */
  recordedBy: string | null;
}>;

/** A line of 保管簿. It stays when the student leaves the roster, and after the paper is destroyed. */
export type KeptPaper = Readonly<{
  id: string;
  studentNumber: string;
  name: string;
  /** 「3年2組14番」 when it was made; null once it is destroyed, or not known */
  place: string | null;
  kind: KeptPaperKind;
  /** 作成日 */
  madeOn: IsoDate;
  madeBy: string | null;
  /** Years to keep it, by the rules under which it was made */
  years: number;
  /** 「事務室の書庫 3段目」 */
  keptWhere: string | null;
  registeredOn: IsoDate;
  registeredBy: string | null;
  note: string | null;
  destruction: Destruction | null;
}>;
