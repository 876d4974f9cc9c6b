import type { IncomeState, ResidenceStatus } from './applicant.ts';
import type { Cited } from './cited.ts';
import type { IncomeList } from './edition-income-list.ts';
import type { Citation } from './verdict.ts';

/** The closed set of conditions under which a paper is owed; core/domain/paper-needs.ts decides each. */
export const paperConditions = [
  'anyWish',
  'grantWished',
  'loanWished',
  'notJapanese',
  'socialCare',
  'onWelfare',
  'incomeStates',
  'specialDeduction',
  'cannotSubmitMyNumber',
  'emergencyCause',
] as const;
export type PaperCondition = (typeof paperConditions)[number];

export type PaperRule = Readonly<{
  /** Stable: part of the key under which the receipt is stored */
  id: string;
  /** ①-⑦ */
  number: string;
  label: string;
  shortLabel: string;
  /** 原本 / コピー; null = the publication says nothing, or the table below decides */
  form: string | null;
  condition: PaperCondition;
  citation: Citation;
}>;

/** What a supporter's income state asks for. */
export type IncomePaper = Readonly<{
  state: IncomeState;
  label: string;
  /** マイナンバーで確認: no paper is owed */
  coveredByMyNumber: boolean;
  /** null when covered */
  paper: string | null;
}>;

/** 在留資格 → the paper that proves it, with 原本 / コピー. */
export type ResidencePaper = Readonly<{
  statuses: readonly Exclude<ResidenceStatus['kind'], 'other'>[];
  paper: string;
}>;

export type PaperRules = Readonly<{
  list: readonly PaperRule[];
  income: readonly Cited<IncomePaper>[];
  residence: readonly Cited<ResidencePaper>[];
  /** 収入一覧: the certificates one by one; null where the publication has the table above only */
  incomeList: IncomeList | null;
}>;
