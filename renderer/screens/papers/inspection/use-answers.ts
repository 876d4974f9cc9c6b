import { useCallback } from 'react';
import type { Input } from '#core/contract/index.ts';
import type { InspectionQuestion } from '#core/contract/inspection.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../../../api.ts';
import { showToast } from '../../../components/toast-store.ts';

export type Answer = NonNullable<Input<'inspection.answer'>['answers'][number]['answer']>;
export type Answering = (question: InspectionQuestion, answer: Answer | null) => Promise<string | null>;

/** Stores answers; each call is one step that can be undone. Answers with the reason why one was not taken. */
export function useAnswers(studentNumber: string, on: IsoDate) {
  const { run } = useChange('inspection.answer');
  const answerAll = useCallback(
    async (
      answers: readonly Readonly<{ question: InspectionQuestion; answer: Answer | null }>[],
    ): Promise<string | null> => {
      const reply = await run({
        studentNumber,
        on,
        answers: answers.map(({ question: { paperKey, look }, answer }) => ({ paperKey, look, answer })),
      });
      if (!reply.ok) return reply.error.message;
      return reply.value.rejected[0]?.problem ?? null;
    },
    [run, studentNumber, on],
  );
  const answer: Answering = useCallback(
    (question, given) => answerAll([{ question, answer: given }]),
    [answerAll],
  );
  /** Everything of one paper that is still open, as far as a plain はい can answer it. */
  const approve = useCallback(
    async (questions: readonly InspectionQuestion[], fiscalYear: number): Promise<void> => {
      const open = questions.filter(
        (question) => question.outcome === null && question.answer !== 'issuedOn',
      );
      if (open.length === 0) return;
      const problem = await answerAll(
        open.map((question) => ({ question, answer: inOrder(question, fiscalYear) })),
      );
      if (problem !== null) showToast({ tone: 'error', message: problem });
    },
    [answerAll],
  );
  return { answer, approve };
}

/** はい: the form is of this year, everything else is as it has to be. */
export const inOrder = ({ answer }: InspectionQuestion, fiscalYear: number): Answer => ({
  answer: 'ok',
  value: answer === 'formYear' ? String(fiscalYear) : null,
  note: null,
});
