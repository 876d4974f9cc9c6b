import type { FeeLoan, FeeRules } from '../edition-guarantee-fees.ts';
import type { Citation } from '../verdict.ts';

/** What is lent: once (夏季・冬季スクーリング、放送大学) or by the month (通年スクーリング). Amounts in yen. */
export type FeeQuestion =
  | Readonly<{ kind: 'once'; loan: FeeLoan; amount: number }>
  | Readonly<{
      kind: 'monthly';
      loan: FeeLoan;
      monthly: number;
      months: number;
      commute: 'home' | 'away' | null;
    }>;

export type FeeAnswer =
  | Readonly<{
      kind: 'fee';
      /** Yen, once or a month */
      fee: number;
      per: 'once' | 'month';
      payments: number;
      /** What arrives in the account: yen, once or a month */
      paidOut: number;
      /** All fees of the loan, yen */
      total: number;
      reason: string;
      note: string;
      citations: readonly Citation[];
    }>
  | Readonly<{ kind: 'notInTable'; reason: string; note: string; citations: readonly Citation[] }>;

/** 機関保証の保証料（目安）: the row of the table, or that there is none. */
export function guaranteeFee(question: FeeQuestion, rules: FeeRules): FeeAnswer {
  return question.kind === 'once' ? onceFee(question, rules) : monthlyFee(question, rules);
}

function onceFee({ loan, amount }: Extract<FeeQuestion, { kind: 'once' }>, rules: FeeRules): FeeAnswer {
  const row = rules.once.find(({ value }) => value.loan === loan && value.amount === amount);
  if (row === undefined) return notInTable(`${loanWords[loan]} ${yen(amount)}`, rules);
  const { fee, payments } = row.value;
  return {
    kind: 'fee',
    fee,
    per: 'once',
    payments,
    paidOut: amount - fee,
    total: fee,
    reason: `${loanWords[loan]} ${yen(amount)}（返還 ${payments}回）の保証料は ${yen(fee)}です。`,
    note: rules.note.value,
    citations: [row.citation, rules.note.citation],
  };
}

function monthlyFee(
  { loan, monthly, months, commute }: Extract<FeeQuestion, { kind: 'monthly' }>,
  rules: FeeRules,
): FeeAnswer {
  const row = rules.monthly.find(
    ({ value }) =>
      value.loan === loan &&
      value.monthly === monthly &&
      value.months === months &&
      (value.commute === null || value.commute === commute),
  );
  if (row === undefined) return notInTable(`${loanWords[loan]} 月額 ${yen(monthly)}、${months}か月`, rules);
  const { fee, payments, total } = row.value;
  return {
    kind: 'fee',
    fee,
    per: 'month',
    payments,
    paidOut: monthly - fee,
    total: fee * months,
    reason: `${loanWords[loan]} 月額 ${yen(monthly)}（${months}か月、総額 ${yen(total)}、返還 ${payments}回）の保証料は月額 ${yen(fee)}です。`,
    note: rules.note.value,
    citations: [row.citation, rules.note.citation],
  };
}

const notInTable = (what: string, { elsewhere }: FeeRules): FeeAnswer => ({
  kind: 'notInTable',
  reason: `${what}は、保証料の表に載っていません。近い金額から推し量ることはしません。`,
  note: elsewhere.value,
  citations: [elsewhere.citation],
});

const loanWords: Readonly<Record<FeeLoan, string>> = { loan1: '第一種奨学金', loan2: '第二種奨学金' };

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
