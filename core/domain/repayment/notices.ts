import type { IsoDate } from '../applicant.ts';
import { japaneseDate, japaneseMonth, monthOf, monthsBetween } from '../dates.ts';
import { basisOf } from './basis.ts';
import type { RepaymentPlan } from './plan.ts';
import { isOldRate, showRate } from './rate.ts';
import type { RepaymentTerms } from './terms.ts';

/** What a reader of the figures must know besides them: an old rate, an unconfirmed rule, a guide that is no promise. */
export function noticesOf(plan: RepaymentPlan, terms: RepaymentTerms, today: IsoDate): readonly string[] {
  return [
    ...rateNotices(plan, terms, today),
    ...unconfirmedNotices(plan, terms),
    ...methodNotices(plan),
    ...revisionNotices(plan),
    ...(today >= terms.reviewBy
      ? [
          `返還の規則は ${japaneseDate(terms.reviewBy)} までに見直すことになっています。機構の最新の案内と照らし合わせてください。`,
        ]
      : []),
  ];
}

function rateNotices({ rates }: RepaymentPlan, terms: RepaymentTerms, today: IsoDate): readonly string[] {
  if (rates.kind !== 'published') return [];
  if (!isOldRate(rates.month, terms, today)) return [];
  const age = monthsBetween(rates.month, monthOf(today));
  const month = japaneseMonth(rates.month);
  return [
    `利率 ${showRate(rates.rates[0])} %は${month}に貸与が終了した人のもので、${age} か月前の古い利率です。機構のホームページで最新の利率を確かめ、その利率で試算してください。`,
  ];
}

function unconfirmedNotices(plan: RepaymentPlan, terms: RepaymentTerms): readonly string[] {
  return basisOf(plan, terms)
    .filter(({ certainty }) => certainty === 'B')
    .map(
      ({ label, citation }) =>
        `未確認: ${label}は${citation.document}によります。機構の最新の資料で確かめてください。`,
    );
}

/** Of a course of rates only its beginning is published. */
const revisionNotices = ({ rates }: RepaymentPlan): readonly string[] =>
  rates.kind === 'published' && rates.course === 'revised'
    ? ['利率見直し方式の利率は後で変わります。額は、今の利率のまま最後まで続くとみた目安です。']
    : [];

function methodNotices({ request }: RepaymentPlan): readonly string[] {
  switch (request.method.kind) {
    case 'fixed':
      return [];
    case 'combined':
      return ['月賦・半年賦併用返還の端数の扱いは資料にないので、額は目安です。'];
    case 'income':
      return ['所得連動返還の額と回数は、入力した課税対象所得が続くとみた目安です。'];
  }
}
