import { useState } from 'react';
import type { InspectionQuestion } from '#core/contract/inspection.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { Button } from '../../../components/button.tsx';
import { StepDialog } from '../step-dialog.tsx';
import { usePaperChanges } from '../use-paper-changes.ts';
import { QuestionRow } from './question-row.tsx';
import type { Answering } from './use-answers.ts';

/** The questions of one paper; what is wrong with it goes back to the student from here. */
export function PaperQuestions({
  student,
  questions,
  fiscalYear,
  today,
  onAnswer,
  onApprove,
}: Readonly<{
  student: Readonly<{ studentNumber: string; name: string }>;
  questions: readonly InspectionQuestion[];
  fiscalYear: number;
  today: IsoDate;
  onAnswer: Answering;
  onApprove: () => void;
}>) {
  const [returning, setReturning] = useState(false);
  const { change } = usePaperChanges();
  const [first] = questions;
  const title = first?.paperLabel ?? '申込み全体';
  const open = questions.filter(({ outcome, answer }) => outcome === null && answer !== 'issuedOn');
  const faults = questions.filter(({ outcome }) => outcome === 'defect');
  const what = `${student.name}さんの${title}`;
  return (
    <section aria-label={title} className="pb-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-bold">{title}</h3>
        <span className="flex gap-2">
          {open.length > 1 && (
            <Button size="small" variant="quiet" onPress={onApprove}>
              残りの {open.length} 問はすべて「はい」
            </Button>
          )}
          {faults.length > 0 && first?.paperLabel != null && (
            <Button size="small" variant="danger" onPress={() => setReturning(true)}>
              差戻しにする
            </Button>
          )}
        </span>
      </div>
      <ul className="border-t border-rule">
        {questions.map((question) => (
          <QuestionRow key={question.look} question={question} fiscalYear={fiscalYear} onAnswer={onAnswer} />
        ))}
      </ul>
      {returning && first !== undefined && (
        <StepDialog
          kind="returned"
          what={what}
          today={today}
          text={faults.map(wordsOf).join('、').slice(0, 200)}
          onClose={() => setReturning(false)}
          onSave={(step) => {
            setReturning(false);
            const entry = { studentNumber: student.studentNumber, key: first.paperKey, step };
            void change([entry], `${what}の差戻しを記録しました`);
          }}
        />
      )}
    </section>
  );
}

/** 「過年度の様式（昨年の冊子のもの）」 */
const wordsOf = ({ label, check }: InspectionQuestion): string =>
  check?.note == null ? label : `${label}（${check.note}）`;
