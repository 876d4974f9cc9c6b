import type { IsoDate } from './applicant.ts';
import type { Cited } from './cited.ts';

/** Both days belong to it. */
export type Period = Readonly<{ from: IsoDate; to: IsoDate }>;

/** One 回 of the year: 第1回, 第2回, 第3回, 予備回. null: nothing is published. */
export type Round = Readonly<{
  id: string;
  label: string;
  /** 申込期間（スカラネット） */
  application: Cited<Period>;
  /** 申込書類の機構送付期限; `from` null = only the last day is published */
  posting: Cited<Readonly<{ from: IsoDate | null; to: IsoDate }>> | null;
  /** 推薦期間（スカラAC） */
  recommendation: Cited<Period> | null;
  /** 採用候補者決定時期（予定）, in the publication's words */
  result: Cited<string> | null;
}>;

/** Whether an entry in スカラネット can still be changed. */
export type Correctable = 'yes' | 'partly' | 'no';

/** Where an application stands when somebody withdraws it. */
export const withdrawalTimes = [
  'beforeReceipt', // 受付番号の発行前
  'correctionA', // 訂正期間A
  'beforeRecommendation', // 訂正期間Bで学校の推薦前
  'afterRecommendation', // 訂正期間Bで学校の推薦後
  'decided', // 機構の審査完了後
] as const;
export type WithdrawalTime = (typeof withdrawalTimes)[number];

/** 辞退の手続き: who has to do what */
export const withdrawalWays = [
  'lapses', // 何もしなくても申込期限で辞退になる
  'impossible', // 手続きができない
  'schoolDeletes', // 学校がスカラACで申込データを削除する
  'studentFiles', // 生徒がスカラネットで辞退届を出し、学校が承認する
] as const;
export type WithdrawalWay = (typeof withdrawalWays)[number];

export type Withdrawal = Readonly<{
  when: WithdrawalTime;
  way: WithdrawalWay;
  /** In the publication's words */
  state: string;
  how: string;
  explanation: string;
}>;

/** null and empty lists: the publications of the edition do not say. */
export type Calendar = Readonly<{
  /** First day of the first round to the last day of the last: outside it no application can be made. */
  applicationWindow: Cited<Period> | null;
  rounds: readonly Round[];
  /** Ids of rounds in which nobody can apply who has applied in an earlier one: 予備回 */
  newcomersOnly: Cited<readonly string[]> | null;
  /** 推薦は受付番号発行日の翌日から数えて n 日目から */
  recommendationFromDay: Cited<number> | null;
  /** 訂正期間A: n days from the day after issue */
  correctionADays: Cited<number> | null;
  /** マイナンバー提出書類 to be posted within n days of finishing スカラネット */
  myNumberPostingDays: Cited<number> | null;
  corrections: readonly Cited<Readonly<{ item: string; periodA: Correctable; periodB: Correctable }>>[];
  withdrawals: readonly Cited<Withdrawal>[];
}>;
