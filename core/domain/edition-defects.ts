import type { IncomeState } from './applicant.ts';
import type { Cited } from './cited.ts';

/** What the facts of an application already show; core/domain/defects decides each. */
export const factDefects = [
  'receiptNumber', // 受付番号がない
  'supporters', // 生計維持者の申告漏れ
  'residenceExpired', // 申込日に在留期間が過ぎている
] as const;
export type FactDefect = (typeof factDefects)[number];

/** For whom a question is asked; core/domain/defects decides each. */
export const lookConditions = [
  'everyone',
  'minor', // 申込日に未成年
  'oneSupporter', // 生計維持者が1名
  'residenceExpired', // 申込日に在留期間が過ぎている
] as const;
export type LookCondition = (typeof lookConditions)[number];

/** How a question is answered: はい／いいえ, the 年度 that stands on the form, or the day that stands on the certificate. */
export const lookAnswers = ['yesNo', 'formYear', 'issuedOn'] as const;
export type LookAnswer = (typeof lookAnswers)[number];

/** What a person has to look at before the envelope is closed. */
export type Look = Readonly<{
  /** Stable: part of the key under which the answer is stored */
  id: string;
  /** Asked so that はい means: in order */
  question: string;
  /** What it is called when it is not in order, as the student is told: 「受付番号が書かれていない」 */
  label: string;
  /** Ids of the papers it is asked of; empty = of the application as a whole */
  papers: readonly string[];
  when: LookCondition;
  /** `minor`: 未成年 is under so many years; null for every other condition */
  below: number | null;
  /** Only of a supporter with one of these 収入の状況; empty = of every one */
  states: readonly IncomeState[];
  answer: LookAnswer;
  /** `issuedOn`: at most so many months before the day of application; null for every other answer */
  withinMonths: number | null;
}>;

/** 不備の点検: what the publications of the edition name as faulty. */
export type DefectRules = Readonly<{
  facts: readonly Cited<
    Readonly<{
      defect: FactDefect;
      label: string;
      /** What to do about it */
      next: string;
    }>
  >[];
  /** In the order in which they are asked */
  looks: readonly Cited<Look>[];
}>;
