import { yen } from '#core/app/rules/readable.ts';
import { type Basis, basisOf } from '#core/domain/repayment/basis.ts';
import type { RepaymentPlan } from '#core/domain/repayment/plan.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import {
  amountWords,
  countWords,
  kindLabels,
  methodLabels,
  periodWords,
  rateWords,
  totalWords,
} from '#core/domain/repayment/words.ts';

/** The plan for reading: what it comes to, and the rules it rests on. */
export const repayText = (plan: RepaymentPlan, terms: RepaymentTerms): string =>
  [
    `返還の試算: ${kindLabels[plan.request.kind]}（${methodLabels[plan.request.method.kind]}）`,
    '',
    `借りる額　　${yen(plan.request.borrowed)}`,
    `利率　　　　${rateWords(plan.rates)}`,
    `返還の回数　${countWords(plan)}`,
    ...amountLines(plan, terms),
    `返還の総額　${totalWords(plan)}`,
    ...periodLines(plan),
    '',
    `根拠: ${terms.title}`,
    ...basisOf(plan, terms).map(basisLine),
    '',
  ].join('\n');

function amountLines(plan: RepaymentPlan, terms: RepaymentTerms): readonly string[] {
  const last = plan.schedule.at(-1)?.payment ?? 0;
  return [
    ...amountWords(plan, terms.halfYearly.value.months).map((words) => `毎月の返還　${words}`),
    `最後の回　　${yen(last)}（端数を調整）`,
  ];
}

function periodLines(plan: RepaymentPlan): readonly string[] {
  const words = periodWords(plan);
  return words === null ? [] : [`返還の期間　${words}`];
}

const basisLine = ({ label, certainty, citation }: Basis): string =>
  `  ${label}: ${citation.document} ${citation.locator}${certainty === 'B' ? '（未確認）' : ''}`;
