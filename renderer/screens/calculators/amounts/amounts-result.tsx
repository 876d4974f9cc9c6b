import { Calculator } from 'lucide-react';
import type { AmountsAnswered, AmountsQuestion } from '#core/contract/amounts.ts';
import type { ChosenAmounts } from '#core/domain/amounts/chosen.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import { formatCount } from '../../../format.ts';
import { AidCard } from './aid-card.tsx';
import { AwayFindings } from './away-findings.tsx';

/** The year, what it comes to, each scholarship with its amounts, and the way on to 返還. */
export function AmountsResult({
  answered,
  question,
  onChoose,
  studentNumber,
}: Readonly<{
  answered: AmountsAnswered;
  question: AmountsQuestion;
  onChoose: (chosen: ChosenAmounts) => void;
  studentNumber: string | null;
}>) {
  const { edition, answer } = answered;
  const { chosen, facts } = question;
  /** What may be had every month; a yearly loan has no months to count */
  const loan = (aid: 'loan1' | 'loan2'): number | undefined => {
    const judged = answer.chosen.find((each) => each.aid === aid);
    return judged?.verdict.kind === 'allowed' && judged.unit === 'month' && judged.amount > 0
      ? judged.amount
      : undefined;
  };
  return (
    <>
      <div className="sticky top-0 z-10 bg-white pb-1">
        <p className="pb-2 text-lg font-bold">{edition.title}の額</p>
        <Together together={answer.together} />
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <PrintSheetButtons sheet={{ kind: 'amounts', question }} studentNumber={studentNumber} />
        {(loan('loan1') ?? 0) + (loan('loan2') ?? 0) > 0 && (
          <ButtonLink
            to="/calculators"
            icon={Calculator}
            search={{
              tool: 'repayment',
              student: studentNumber ?? undefined,
              loan1: loan('loan1'),
              loan2: loan('loan2'),
              months: facts.months ?? undefined,
            }}
          >
            この額の返還を試算する
          </ButtonLink>
        )}
      </div>
      {answer.away !== null && <AwayFindings away={answer.away} edition={edition.id} />}
      {answer.aids.map((aid) => (
        <AidCard
          key={aid.aid}
          aid={aid}
          edition={edition.id}
          months={facts.months}
          chosen={aid.aid === 'grant' ? null : chosen[aid.aid]}
          judged={answer.chosen.find((each) => each.aid === aid.aid) ?? null}
          onChoose={aid.aid === 'grant' ? null : (amount) => onChoose({ ...chosen, [aid.aid]: amount })}
        />
      ))}
    </>
  );
}

const orOpen = (amount: number | null): string => (amount === null ? '未定' : `${formatCount(amount)}円`);

function Together({ together }: Readonly<{ together: AmountsAnswered['answer']['together'] }>) {
  return (
    <section aria-label="合わせて" className="rounded-8 bg-accent-soft px-5 py-4">
      <h2 className="text-table font-bold">給付と、選んだ貸与を合わせて</h2>
      <dl className="mt-1 flex flex-wrap gap-x-10 gap-y-2">
        <div>
          <dt className="text-table text-ink-soft">毎月</dt>
          <dd className="text-2xl font-bold">{orOpen(together.monthly)}</dd>
        </div>
        <div>
          <dt className="text-table text-ink-soft">卒業まで</dt>
          <dd className="text-2xl font-bold">{orOpen(together.untilGraduation)}</dd>
          <dd className="text-table">
            うち給付 {orOpen(together.grantUntilGraduation)}、貸与（返す元金）{' '}
            {orOpen(together.loansUntilGraduation)}
          </dd>
        </div>
      </dl>
    </section>
  );
}
