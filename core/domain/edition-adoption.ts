import type { Cited } from './cited.ts';
import type { GuaranteeKind } from './edition-guarantee.ts';

/** The steps of a candidate of 予約採用 after entry, in their order. */
export const reportSteps = [
  'notice', // 採用候補者決定通知を学校に提出
  'id', // 識別番号（ユーザーID とパスワード）を受け取る
  'entered', // 進学届を入力
] as const;
export type ReportStep = (typeof reportSteps)[number];

/** 異動: what happens to a scholarship between 採用 and its end. */
export const adoptionEvents = [
  'leaving', // 退学
  'expulsion', // 除籍
  'withdrawal', // 辞退
  'cancellation', // 採用取り消し
  'abolition', // 廃止
  'otherEnd', // そのほかの取り止め
  'leave', // 休学
  'suspension', // 停止
  'otherPause', // そのほかの中断
  'return', // 復学
  'otherResumption', // そのほかの再開
  'increase', // 増額
  'decrease', // 減額
  'pledgeDetails', // 返還誓約書に記入した内容の変更
  'interest', // 利率の算定方法の変更
  'repayment', // 返還方式の変更
  'guaranteeChange', // 保証制度の変更
] as const;
export type AdoptionEvent = (typeof adoptionEvents)[number];

/** 進学届 */
export type ReportRules = Readonly<{
  steps: readonly Cited<Readonly<{ step: ReportStep; text: string }>>[];
  deadline: Cited<string>;
  /** What happens to who is late */
  missed: Cited<string>;
}>;

/** 返還誓約書; its papers stand with the guarantee. */
export type PledgeRules = Readonly<{
  /** null = the publications do not say */
  deadline: Cited<string> | null;
  missed: Cited<string>;
  /** What is looked at when it is handed in: signatures, seals, addresses */
  checks: readonly Cited<Readonly<{ text: string; guarantees: readonly GuaranteeKind[] }>>[];
}>;

export type EventRule = Readonly<{
  /** 「交付の取り止め」 */
  label: string;
  events: readonly AdoptionEvent[];
  /** 「異動届」; null = the publications do not name it */
  paper: string | null;
  text: string;
  /** For whom; both where the publications do not part them */
  guarantees: readonly GuaranteeKind[];
}>;

/** 継続願 */
export type RequestRules = Readonly<{
  yearly: Cited<string>;
  how: Cited<string> | null;
  /** Who need not; null where the rules of 適格認定 of the same edition say it, or nobody does */
  exempt: Cited<string> | null;
  /** null = the publications do not say */
  missed: Cited<string> | null;
  further: readonly Cited<Readonly<{ text: string }>>[];
}>;

/** 採用後の手続き. A part is null, a list empty, where the publications of the edition say nothing. */
export type AdoptionRules = Readonly<{
  report: ReportRules | null;
  /** What a student is given on 採用; everybody's where both guarantees are named */
  handedOut: readonly Cited<Readonly<{ title: string; guarantees: readonly GuaranteeKind[] }>>[];
  pledge: PledgeRules | null;
  events: readonly Cited<EventRule>[];
  request: RequestRules | null;
}>;
