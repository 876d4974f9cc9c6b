import { type Basis, basisOf } from '#core/domain/repayment/basis.ts';
import type { PlannedRates, RepaymentPlan } from '#core/domain/repayment/plan.ts';
import { showRate } from '#core/domain/repayment/rate.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';

/** The result of `repay --json`. Scripts and the tests of other programs rely on this shape; all amounts are in yen. */
export const repayJson = (plan: RepaymentPlan, terms: RepaymentTerms, warnings: readonly string[]) => ({
  borrowed: plan.request.borrowed,
  count: plan.count,
  monthly: plan.monthly,
  total: plan.total,
  halfYearly: plan.halfYearly,
  interest: plan.interest,
  deferredInterest: plan.deferredInterest,
  kind: plan.request.kind,
  method: plan.request.method.kind,
  rate: rateJson(plan.rates),
  stages: plan.stages,
  schedule: plan.schedule,
  rules: terms.id,
  sources: basisOf(plan, terms).map(sourceJson),
  warnings,
});

/** Rates as text, because 0.369 has no exact number; null for a loan without interest. */
function rateJson(rates: PlannedRates) {
  switch (rates.kind) {
    case 'interestFree':
      return null;
    case 'given':
      return { percent: rates.rates.map(showRate), publishedFor: null, confirmed: null };
    case 'published':
      return {
        percent: rates.rates.map(showRate),
        publishedFor: rates.month,
        confirmed: rates.certainty === 'A',
      };
  }
}

const sourceJson = ({ label, certainty, citation }: Basis) => ({
  rule: label,
  certainty,
  document: citation.document,
  locator: citation.locator,
});
