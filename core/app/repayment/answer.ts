import type { PlannedLoan, RepaymentAnswer, RepaymentQuestion } from '#core/contract/repayment.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { basisOf } from '#core/domain/repayment/basis.ts';
import { noticesOf } from '#core/domain/repayment/notices.ts';
import { planRepayment } from '#core/domain/repayment/plan.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import { combinedMonths } from '#core/domain/repayment/together.ts';
import { kindLabels } from '#core/domain/repayment/words.ts';
import { err, ok, type Result } from '#core/domain/result.ts';

/** 返還の試算: every loan by itself, and all of them together month by month. */
export function answerRepayment(
  { loans, entryExtra }: RepaymentQuestion,
  terms: RepaymentTerms,
  today: IsoDate,
): Result<RepaymentAnswer, Failure> {
  const planned: PlannedLoan[] = [];
  for (const loan of loans) {
    const plan = planRepayment(loan, terms, today);
    if (!plan.ok) return loans.length === 1 ? plan : err(ofLoan(plan.error, kindLabels[loan.kind]));
    planned.push({
      plan: plan.value,
      basis: basisOf(plan.value, terms),
      notices: noticesOf(plan.value, terms, today),
    });
  }
  return ok({
    loans: planned,
    together: combinedMonths(planned.map(({ plan }) => plan)),
    open: entryExtra === 0 ? [] : [entryExtraNotice(entryExtra)],
  });
}

const ofLoan = (failed: Failure, loan: string): Failure => ({
  ...failed,
  message: `${loan}：${failed.message}`,
});

const entryExtraNotice = (amount: number): string =>
  `入学時特別増額貸与奨学金 ${amount.toLocaleString('ja-JP')}円は、この試算に入っていません。増額の部分の利率が資料に示されていないためです。機構のホームページで確かめてください。`;
