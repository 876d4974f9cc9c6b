import { useMemo } from 'react';
import type { RepaymentAnswer, RepaymentQuestion } from '#core/contract/repayment.ts';
import { balanceBars } from '#core/domain/documents/repayment-sheet.ts';
import { combinedYears } from '#core/domain/repayment/together.ts';
import { kindLabels } from '#core/domain/repayment/words.ts';
import { StackedBars } from '../../../components/stacked-bars.tsx';
import { RepaymentYears } from './repayment-years.tsx';
import { Schedule } from './schedule.tsx';
import { ScheduleExport } from './schedule-export.tsx';

/** How it goes on: year by year in a picture and a table, and every payment. */
export function RepaymentCourse({
  answer,
  question,
}: Readonly<{ answer: RepaymentAnswer; question: RepaymentQuestion }>) {
  const { loans, together } = answer;
  const names = loans.map(({ plan }) => kindLabels[plan.request.kind]);
  const years = useMemo(() => combinedYears(together), [together]);
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-bold">年ごとの返還</h2>
        <StackedBars {...balanceBars(years, names)} />
        <RepaymentYears years={years} names={names} />
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-lg font-bold">返還の予定</h2>
        <Schedule answer={answer} names={names} />
        <ScheduleExport question={question} />
      </section>
    </>
  );
}
