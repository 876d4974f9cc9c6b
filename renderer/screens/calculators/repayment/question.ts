import type { RepaymentQuestion } from '#core/contract/repayment.ts';
import { readYearMonth } from '#core/domain/fields/dates.ts';
import { readCount, readDecimals, readYen } from '#core/domain/figures.ts';
import type { RateChoice, RepaymentMethod } from '#core/domain/repayment/plan.ts';
import type { LoanKind } from '#core/domain/repayment/terms.ts';

/** One loan as typed, all still text. */
export type LoanTexts = Readonly<{
  chosen: boolean;
  monthly: string;
  months: string;
  once: string;
  method: RepaymentMethod['kind'];
  /** Yearly 課税対象所得 in 万円, 「200、250」 */
  incomes: string;
  /** 「newest」, 「2026-07 fixed」, or `typedRate` */
  rate: string;
  typed: string;
}>;
export type RepaymentTexts = Readonly<{
  loans: Readonly<Record<LoanKind, LoanTexts>>;
  endsIn: string;
  entryExtra: string;
}>;

/** The choice of 「利率を入力する」. */
export const typedRate = 'typed';

const emptyLoan: LoanTexts = {
  chosen: false,
  monthly: '',
  months: '48',
  once: '',
  method: 'fixed',
  incomes: '',
  rate: 'newest',
  typed: '',
};

/** Amounts a month and their number, where they were found before. */
export type KnownAmounts = Readonly<Partial<Record<LoanKind | 'months', number | undefined>>>;

/** With amounts their loans are chosen, else those the student wishes for, else 第二種. */
export function beginningWith(
  wished: readonly LoanKind[],
  endsIn: string,
  known: KnownAmounts = {},
): RepaymentTexts {
  const amounts = (['loan1', 'loan2'] as const).filter((kind) => known[kind] !== undefined);
  const kinds = amounts.length > 0 ? amounts : wished.length > 0 ? wished : (['loan2'] as const);
  const loan = (kind: LoanKind): LoanTexts => ({
    ...emptyLoan,
    chosen: kinds.some((each) => each === kind),
    monthly: String(known[kind] ?? ''),
    months: String(known.months ?? emptyLoan.months),
  });
  return { loans: { loan1: loan('loan1'), loan2: loan('loan2') }, endsIn, entryExtra: '' };
}

export type ReadQuestion = Readonly<{
  /** null while something is missing or cannot be read */
  question: RepaymentQuestion | null;
  /** By field: 「loan2.monthly」; what reads well, or is still empty, is absent */
  problems: ReadonlyMap<string, string>;
}>;

export function readQuestion(texts: RepaymentTexts): ReadQuestion {
  const problems = new Map<string, string>();
  const note = <Value>(field: string, typed: string, value: Value | null, words: string): Value | null => {
    if (value === null && typed.trim() !== '') problems.set(field, words);
    return value;
  };
  const kinds = (['loan1', 'loan2'] as const).filter((kind) => texts.loans[kind].chosen);
  const month = readYearMonth({ kind: 'text', text: texts.endsIn });
  const endsIn = note('endsIn', texts.endsIn, month.ok ? month.value : null, month.ok ? '' : month.problem);
  const entryExtra = note('entryExtra', texts.entryExtra, readYen(texts.entryExtra), amountWords);
  const loans = kinds.map((kind) => {
    const loan = texts.loans[kind];
    const field = (name: string) => `${kind}.${name}`;
    const monthly = note(field('monthly'), loan.monthly, readYen(loan.monthly), amountWords);
    const months = note(field('months'), loan.months, readCount(loan.months), countWords);
    const once = note(field('once'), loan.once, readYen(loan.once), amountWords);
    const incomes = note(field('incomes'), loan.incomes, readDecimals(loan.incomes, 4), incomeWords);
    const typed = note(field('typed'), loan.typed, readDecimals(loan.typed, 3), rateWords);
    const borrowed = (monthly ?? 0) * (months ?? 0) + (once ?? 0);
    const method = methodOf(loan, incomes);
    const rates = kind === 'loan1' ? newest : rateOf(loan, typed);
    if (borrowed === 0 || method === null || rates === null) return null;
    return { kind, borrowed, method, rates, endsIn };
  });
  const complete = loans.every((loan) => loan !== null);
  const ready = complete && loans.length > 0 && problems.size === 0;
  return { question: ready ? { loans, entryExtra: entryExtra ?? 0 } : null, problems };
}

const newest = { kind: 'newest' } as const;

const amountWords = '金額として読めません。50000 や 5万円 のように入力してください。';
const countWords = '1 から 999 の整数で入力してください。';
const incomeWords = '万円の数を「200、250」のように入力してください。';
const rateWords = '利率を 3.0 や 0.369 のように、小数第三位までで入力してください。';

function methodOf({ method }: LoanTexts, incomes: readonly number[] | null): RepaymentMethod | null {
  if (method !== 'income') return { kind: method };
  return incomes === null ? null : { kind: 'income', taxableIncomes: incomes };
}

function rateOf({ rate }: LoanTexts, typed: readonly number[] | null): RateChoice | null {
  if (rate === typedRate) return typed === null ? null : { kind: 'given', rates: typed };
  const [, month, course] = /^(\d{4}-\d{2}) (fixed|revised)$/.exec(rate) ?? [];
  if (month === undefined || (course !== 'fixed' && course !== 'revised')) return newest;
  return { kind: 'published', month, course };
}
