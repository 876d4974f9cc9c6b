import type { Certainty, Cited } from '../cited.ts';
import type { Citation } from '../verdict.ts';
import { stepOf } from './payment-count.ts';
import type { RepaymentPlan } from './plan.ts';
import type { RepaymentTerms } from './terms.ts';

/** One rule that a plan rests on, with the place that says it. */
export type Basis = Readonly<{ label: string; certainty: Certainty; citation: Citation }>;

/** The rules that this very plan was computed with, in the order in which they are applied. */
export function basisOf({ request, rates }: RepaymentPlan, terms: RepaymentTerms): readonly Basis[] {
  const { scale, start, halfYearly, incomeLinked } = terms;
  const fixed = request.method.kind !== 'income';
  const interest = rates.kind !== 'interestFree';
  const used: readonly (readonly [string, Cited<unknown> | null, boolean])[] = [
    ['返還の回数', stepOf(request.borrowed, terms) ?? scale.longestYears, fixed],
    ['返還の開始', start.firstPayment, true],
    ['据置期間の利息', start.deferment, interest],
    ['利率', publishedRate(rates, terms), interest],
    ['利率の上限', terms.rates.cap, rates.kind === 'given'],
    ['利率の見直し', terms.rates.revisedEveryYears, isRevised(rates)],
    ['月賦・半年賦併用返還', halfYearly, request.method.kind === 'combined'],
    ['所得連動返還の月額', incomeLinked.percent, !fixed],
    ['所得連動返還の最低額', incomeLinked.minimum, !fixed],
    ['返還初年度の月額', incomeLinked.firstYear, !fixed],
  ];
  return used.flatMap(([label, rule, applies]) =>
    applies && rule !== null ? [{ label, certainty: rule.certainty, citation: rule.citation }] : [],
  );
}

const isRevised = (rates: RepaymentPlan['rates']): boolean =>
  rates.kind === 'published' ? rates.course === 'revised' : rates.kind === 'given' && rates.rates.length > 1;

function publishedRate(rates: RepaymentPlan['rates'], terms: RepaymentTerms): Cited<unknown> | null {
  if (rates.kind !== 'published') return null;
  return terms.rates.published.find((entry) => entry.value.month === rates.month) ?? null;
}
