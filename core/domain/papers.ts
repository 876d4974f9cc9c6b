import type { IsoDate } from './applicant.ts';
import type { PaperWay } from './paper-way/step.ts';
import type { Citation } from './verdict.ts';

/** Which person's paper it is: 本人, 生計維持者①, 生計維持者② */
export type PaperOwner = 'applicant' | 'supporter1' | 'supporter2';

/** A paper this applicant owes. `key` is stable within an applicant and names the row of its receipt state. */
export type PaperNeed = Readonly<{
  /** `${paper id}` or `${paper id}:${owner}` where each supporter owes a set */
  key: string;
  /** ①-⑦ of 2022年4月版 p.48 */
  number: string;
  /** 「給付奨学金確認書（様式②）」 */
  label: string;
  /** Short heading for the matrix: 「確認書（給付）」 */
  shortLabel: string;
  owner: PaperOwner;
  /** Why this applicant owes it, with the fact that decides */
  reason: string;
  /** 原本 / コピー and such; null when the source says nothing */
  form: string | null;
  /** `undetermined`: a fact is missing, so it is not known yet whether it is needed (the reason says which) */
  status: 'needed' | 'undetermined';
  citation: Citation;
}>;

/** 受領状況 */
export type PaperState =
  | Readonly<{ kind: 'notReceived' }>
  | Readonly<{ kind: 'received'; date: IsoDate; note: string | null }>
  | Readonly<{ kind: 'defect'; date: IsoDate; note: string }>;

/** A need with what has happened to it: `state` is what follows from `way`. */
export type PaperStatus = Readonly<{ need: PaperNeed; state: PaperState; way: PaperWay }>;
