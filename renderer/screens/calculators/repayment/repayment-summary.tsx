import type { PlannedLoan, RepaymentAnswer } from '#core/contract/repayment.ts';
import {
  amountWords,
  countWords,
  kindLabels,
  methodLabels,
  periodWords,
  rateWords,
  totalWords,
} from '#core/domain/repayment/words.ts';
import { Notice } from '../../../components/notice.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { formatCount } from '../../../format.ts';

/** What it comes to: each loan, and both in sum. */
export function RepaymentSummary({
  answer,
  halfYearly,
}: Readonly<{ answer: RepaymentAnswer; halfYearly: readonly number[] }>) {
  const { loans, open } = answer;
  const notices = [...new Set([...loans.flatMap((loan) => loan.notices), ...open])];
  return (
    <>
      {loans.length > 1 && <Sum answer={answer} />}
      <div className="flex flex-wrap gap-4">
        {loans.map((loan) => (
          <LoanResult key={loan.plan.request.kind} loan={loan} halfYearly={halfYearly} />
        ))}
      </div>
      {notices.length > 0 && (
        <Notice tone="warning">
          <ul className="flex flex-col gap-1">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function LoanResult({ loan, halfYearly }: Readonly<{ loan: PlannedLoan; halfYearly: readonly number[] }>) {
  const { plan, basis } = loan;
  const rows = [
    ['借りる額', `${formatCount(plan.request.borrowed)}円`],
    ['返還方式', methodLabels[plan.request.method.kind]],
    ['利率', rateWords(plan.rates)],
    ['返還の回数', countWords(plan)],
    ['返還の期間', periodWords(plan)],
    ['返還の総額', totalWords(plan)],
  ] as const;
  return (
    <section
      aria-label={kindLabels[plan.request.kind]}
      className="flex min-w-72 flex-1 flex-col gap-2 rounded-8 border border-rule-strong px-5 py-4"
    >
      <h2 className="font-bold">{kindLabels[plan.request.kind]}</h2>
      <p>
        <span className="text-table text-ink-soft">毎月の返還額</span>
        {amountWords(plan, halfYearly).map((words) => (
          <span key={words} className="block text-xl font-bold">
            {words}
          </span>
        ))}
      </p>
      <dl className="grid grid-cols-[6rem_1fr] gap-y-1 text-table">
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <ul aria-label="もとの資料" className="flex flex-wrap gap-x-3 text-small">
        {basis.map(({ label, citation }) => (
          <li key={label} className="flex items-center gap-1">
            {label}
            <SourceLink citation={citation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sum({ answer: { loans, together } }: Readonly<{ answer: RepaymentAnswer }>) {
  const total = loans.reduce((sum, { plan }) => sum + plan.total, 0);
  return (
    <section
      aria-label="二つを合わせて"
      className="sticky top-0 z-10 rounded-8 border border-white bg-accent-soft px-5 py-3"
    >
      <h2 className="font-bold">二つを合わせて</h2>
      <p className="text-2xl font-bold">はじめは毎月 {formatCount(together[0]?.total ?? 0)}円</p>
      <p className="text-table">
        返し終わるまで {countWords({ count: together.length })}、総額 {formatCount(total)}円
      </p>
    </section>
  );
}
