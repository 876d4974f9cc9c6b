import type { IsoDate, YearMonth } from '../applicant.ts';
import type { Certainty, Cited } from '../cited.ts';
import { japaneseDate, japaneseMonth } from '../dates.ts';
import { type Failure, fail } from '../failure.ts';
import { assertNever, ok, type Result } from '../result.ts';
import { fixedSchedule } from './fixed-schedule.ts';
import { incomeSchedule } from './income-schedule.ts';
import { newestRate, showRate } from './rate.ts';
import { type Payment, type Stage, stagesOf } from './schedule.ts';
import type { LoanKind, PublishedRate, Rate, RateCourse, RepaymentTerms } from './terms.ts';

export type RepaymentMethod =
  | Readonly<{ kind: 'fixed' }> // 定額返還方式・月賦返還
  | Readonly<{ kind: 'combined' }> // 定額返還方式・月賦・半年賦併用返還
  /** 所得連動返還方式; yen of 課税対象所得 for the second year of repayment and on, the last one for all that follow */
  | Readonly<{ kind: 'income'; taxableIncomes: readonly number[] }>;

export type RateChoice =
  /** The newest published one, 利率固定方式 */
  | Readonly<{ kind: 'newest' }>
  /** Of those whose lending ended in that month; a revised rate is taken to stay as it is */
  | Readonly<{ kind: 'published'; month: YearMonth; course: RateCourse }>
  /** One for 利率固定方式, several for a course of 利率見直し方式 */
  | Readonly<{ kind: 'given'; rates: readonly Rate[] }>;

export type RepaymentRequest = Readonly<{
  kind: LoanKind;
  /** Yen */
  borrowed: number;
  method: RepaymentMethod;
  /** Not looked at for loan1 */
  rates: RateChoice;
  /** The month in which lending ends; null when it is not known, then the schedule has no dates */
  endsIn: YearMonth | null;
}>;

/** Which rates a plan was made with. */
export type PlannedRates =
  | Readonly<{ kind: 'interestFree' }>
  | Readonly<{ kind: 'given'; rates: readonly Rate[] }>
  | Readonly<{
      kind: 'published';
      rates: readonly [Rate];
      month: YearMonth;
      course: RateCourse;
      certainty: Certainty;
    }>;

export type RepaymentPlan = Readonly<{
  request: RepaymentRequest;
  rates: PlannedRates;
  /** Number of payments */
  count: number;
  /** Yen: the first regular monthly payment, and the one of each half-year beside it (null without) */
  monthly: number;
  halfYearly: number | null;
  /** All interest, and what of it is 据置期間利息 */
  interest: number;
  deferredInterest: number;
  total: number;
  /** Runs of equal monthly payments */
  stages: readonly Stage[];
  schedule: readonly Payment[];
}>;

// No rule: far beyond any loan, so that a slip of the finger is told and no schedule grows without end.
const mostBorrowed = 99_999_999;

export function planRepayment(
  request: RepaymentRequest,
  terms: RepaymentTerms,
  today: IsoDate,
): Result<RepaymentPlan, Failure> {
  const fault = faultOf(request, terms);
  if (fault !== null) return fail('input-invalid', fault);
  const rates = ratesOf(request, terms, today);
  if (!rates.ok) return rates;
  const schedule = scheduleOf(request, rates.value, terms);
  const stages = stagesOf(schedule);
  const sum = (part: (payment: Payment) => number): number =>
    schedule.reduce((total, payment) => total + part(payment), 0);
  return ok({
    request,
    rates: rates.value,
    count: schedule.length,
    monthly: stages[0]?.monthly ?? 0,
    halfYearly: stages[0]?.halfYearly ?? null,
    interest: sum((payment) => payment.interest),
    deferredInterest: sum((payment) => payment.deferredInterest),
    total: sum((payment) => payment.payment),
    stages,
    schedule,
  });
}

function faultOf(request: RepaymentRequest, terms: RepaymentTerms): string | null {
  const { borrowed, kind, method, rates } = request;
  if (!Number.isInteger(borrowed) || borrowed < 1) return '借りる額が 0 円です。1 円以上にしてください。';
  if (borrowed > mostBorrowed) {
    return `借りる額 ${borrowed.toLocaleString('ja-JP')}円は大きすぎます。月額と月数を確かめてください。`;
  }
  if (method.kind === 'income' && !terms.incomeLinked.kinds.value.includes(kind)) {
    return '所得連動返還方式を選べるのは第一種奨学金だけです。返還方式を確かめてください。';
  }
  if (method.kind === 'income' && method.taxableIncomes.length === 0) {
    return '所得連動返還の計算に使う課税対象所得がありません。一年分以上を入力してください。';
  }
  const cap = terms.rates.cap.value;
  const typed = kind === 'loan2' && rates.kind === 'given' ? rates.rates : [];
  if (kind === 'loan2' && rates.kind === 'given' && typed.length === 0) {
    return '利率が入力されていません。利率を入力してください。';
  }
  const over = typed.find((rate) => rate > cap);
  return over === undefined
    ? null
    : `利率 ${showRate(over)} %は上限の ${showRate(cap)} %を超えています。利率を確かめてください。`;
}

function ratesOf(
  { kind, rates }: RepaymentRequest,
  terms: RepaymentTerms,
  today: IsoDate,
): Result<PlannedRates, Failure> {
  if (kind === 'loan1') return ok({ kind: 'interestFree' });
  switch (rates.kind) {
    case 'given':
      return ok(rates);
    case 'newest': {
      const newest = newestRate(terms, today);
      return newest === null ? noneYet(today) : ok(published(newest, 'fixed'));
    }
    case 'published': {
      const found = terms.rates.published.find((entry) => entry.value.month === rates.month);
      return found === undefined ? notPublished(rates.month) : ok(published(found, rates.course));
    }
    default:
      return assertNever(rates);
  }
}

const published = ({ value, certainty }: Cited<PublishedRate>, course: RateCourse): PlannedRates => ({
  kind: 'published',
  rates: [value[course]],
  month: value.month,
  course,
  certainty,
});

const noneYet = (today: IsoDate): Result<never, Failure> =>
  fail(
    'input-invalid',
    `${japaneseDate(today)}までに公表された利率が規則にありません。利率を入力してください。`,
  );

const notPublished = (month: YearMonth): Result<never, Failure> =>
  fail(
    'input-invalid',
    `${japaneseMonth(month)}に貸与が終了した人の利率は規則にありません。一覧から選び直すか、利率を入力してください。`,
  );

function scheduleOf(
  { borrowed, method, endsIn }: RepaymentRequest,
  rates: PlannedRates,
  terms: RepaymentTerms,
): readonly Payment[] {
  const lending = { borrowed, endsIn, rates: rates.kind === 'interestFree' ? [] : rates.rates };
  switch (method.kind) {
    case 'fixed':
      return fixedSchedule({ ...lending, combined: false }, terms);
    case 'combined':
      return fixedSchedule({ ...lending, combined: true }, terms);
    case 'income':
      return incomeSchedule({ borrowed, endsIn, taxableIncomes: method.taxableIncomes }, terms);
    default:
      return assertNever(method, 'method');
  }
}
