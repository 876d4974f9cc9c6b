import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RepaymentChoices } from '#core/contract/repayment.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import { useQueryOf } from '../../../api.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FigureField } from '../../../components/figure-field.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import type { CalculatorProps } from '../calculator-props.ts';
import { LoanFields } from './loan-fields.tsx';
import { beginningWith, readQuestion } from './question.ts';
import { RepaymentCourse } from './repayment-course.tsx';
import { RepaymentSummary } from './repayment-summary.tsx';

/** 返還: computed anew with every key. */
export function RepaymentCalculator({ student }: CalculatorProps) {
  const studentNumber = student?.studentNumber ?? null;
  const choices = useQueryOf('repayment.choices', { studentNumber });
  if (choices.error !== null) {
    return <ReadFailure failure={choices.error} onRetry={() => void choices.refetch()} />;
  }
  if (choices.data === undefined) return <Loading />;
  return <Calculation choices={choices.data} studentNumber={studentNumber} />;
}

function Calculation({
  choices,
  studentNumber,
}: Readonly<{ choices: RepaymentChoices; studentNumber: string | null }>) {
  const known = useSearch({ from: '/calculators' });
  const { kinds, endsIn: lastMonth } = choices.begin;
  const [texts, setTexts] = useState(() =>
    beginningWith(kinds, lastMonth === null ? '' : japaneseMonth(lastMonth), known),
  );
  const [withSchedule, setWithSchedule] = useState(false);
  const { question, problems } = readQuestion(texts);
  const answer = useQueryOf('repayment.plan', question ?? { loans: [], entryExtra: 0 }, {
    enabled: question !== null,
    keepPrevious: true,
  });
  const { loan1, loan2 } = texts.loans;
  return (
    <div className="flex gap-8">
      <div className="flex w-80 shrink-0 flex-col gap-4">
        <LoanFields
          kind="loan1"
          texts={loan1}
          onChange={(next) => setTexts({ ...texts, loans: { loan1: next, loan2 } })}
          problems={problems}
          choices={choices}
        />
        <LoanFields
          kind="loan2"
          texts={loan2}
          onChange={(next) => setTexts({ ...texts, loans: { loan1, loan2: next } })}
          problems={problems}
          choices={choices}
        />
        {loan2.chosen && (
          <FigureField
            label="入学時特別増額（円）"
            description="利率が資料にないため、額だけを示します。"
            value={texts.entryExtra}
            onChange={(entryExtra) => setTexts({ ...texts, entryExtra })}
            problem={problems.get('entryExtra') ?? null}
          />
        )}
        <FigureField
          label="貸与が終わる月"
          description="例：令和9年3月。入力すると返還の年月が付きます。"
          value={texts.endsIn}
          onChange={(endsIn) => setTexts({ ...texts, endsIn })}
          problem={problems.get('endsIn') ?? null}
        />
      </div>
      <section aria-label="試算の結果" className="flex min-w-0 grow flex-col gap-5">
        {question === null ? (
          <EmptyState title="借りる額を入力してください">
            月額と月数を入力すると、毎月の返還額と、返し終わるまでの予定が出ます。
          </EmptyState>
        ) : answer.error !== null ? (
          <Notice tone="error">{answer.error.message}</Notice>
        ) : answer.data === undefined ? (
          <Loading />
        ) : (
          <>
            <RepaymentSummary answer={answer.data} halfYearly={choices.halfYearly} />
            <div className="flex flex-wrap items-start gap-x-5 gap-y-2">
              <PrintSheetButtons
                sheet={{ kind: 'repayment', question, withSchedule }}
                studentNumber={studentNumber}
              />
              <Checkbox isSelected={withSchedule} onChange={setWithSchedule} className="min-h-field">
                2 ページ目から、すべての回の予定も印刷する
              </Checkbox>
            </div>
            <RepaymentCourse answer={answer.data} question={question} />
          </>
        )}
      </section>
    </div>
  );
}
