import { useRef } from 'react';
import type { InspectionQuestion } from '#core/contract/inspection.ts';
import type { CheckAnswer } from '#core/domain/defects/check.ts';
import { Button } from '../../../components/button.tsx';
import { cx } from '../../../components/class-names.ts';
import { SavedField } from '../../../components/saved-field.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { formatDate } from '../../../format.ts';
import type { Answering } from './use-answers.ts';
import { inOrder } from './use-answers.ts';

/** One question with its answers; `data-question` is where the keys of the panel go. */
export function QuestionRow({
  question,
  fiscalYear,
  onAnswer,
}: Readonly<{ question: InspectionQuestion; fiscalYear: number; onAnswer: Answering }>) {
  const { check, outcome, answer: kind, label } = question;
  const place = useRef<HTMLLIElement>(null);
  const give = (answer: CheckAnswer): void => {
    const isAgain = outcome === answer;
    void onAnswer(question, isAgain ? null : given(question, answer, fiscalYear));
  };
  const isFaulty = outcome === 'defect';
  return (
    <li
      ref={place}
      className={cx('flex flex-col gap-1 border-b border-rule py-2', isFaulty && 'bg-unmet-soft')}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-2">
        <p className="phrase min-w-0 flex-1 basis-64 text-table">
          {question.question} <SourceLink citation={question.citation} />
        </p>
        <fieldset
          data-question={`${question.paperKey} ${question.look}`}
          tabIndex={-1}
          aria-label={question.question}
          className="flex gap-1 rounded-6 outline-offset-2"
        >
          {(kind === 'issuedOn' ? valued : plain).map(({ id, word, key }) => (
            <Button
              key={id}
              size="small"
              aria-pressed={outcome === id}
              variant={outcome === id ? 'primary' : 'secondary'}
              data-answer={id}
              onPress={() => give(id)}
            >
              {id === 'ok' && kind === 'formYear' ? `${fiscalYear}年度` : word}
              <kbd className="text-small font-normal">{key}</kbd>
            </Button>
          ))}
        </fieldset>
      </div>
      {kind === 'issuedOn' && outcome !== 'notApplicable' && (
        <div className="w-60 px-2">
          <SavedField
            label="書かれている日付"
            text={check?.value == null ? '' : check.value.replaceAll('-', '/')}
            onSave={(text) =>
              onAnswer(
                question,
                text === '' ? null : { answer: 'ok', value: text, note: check?.note ?? null },
              )
            }
          />
        </div>
      )}
      {isFaulty && (
        <div className="flex flex-wrap items-end gap-4 px-2">
          <p className="font-bold text-unmet">
            <span aria-hidden="true">✕ </span>
            {label}
          </p>
          {kind === 'formYear' && (
            <div className="w-40">
              <SavedField
                label="様式の年度"
                text={check?.value ?? ''}
                onSave={(text) =>
                  onAnswer(question, {
                    answer: 'defect',
                    value: text === '' ? null : text,
                    note: check?.note ?? null,
                  })
                }
              />
            </div>
          )}
          <div className="min-w-60 flex-1">
            <SavedField
              label="メモ（どこが違うか）"
              text={check?.note ?? ''}
              onSave={(text) =>
                onAnswer(question, {
                  answer: check?.answer ?? 'defect',
                  value: check?.value ?? null,
                  note: text === '' ? null : text,
                })
              }
            />
          </div>
        </div>
      )}
      {check !== null && (
        <p className="px-2 text-small text-ink-faint">
          {formatDate(check.checkedOn)}
          {check.by === null ? '' : `　${check.by}`}
        </p>
      )}
    </li>
  );
}

const plain = [
  { id: 'ok', word: 'はい', key: '1' },
  { id: 'defect', word: '不備', key: '2' },
  { id: 'notApplicable', word: '該当なし', key: '3' },
] as const satisfies readonly Readonly<{ id: CheckAnswer; word: string; key: string }>[];

/** The date answers by itself whether it is in order. */
const valued = plain.filter(({ id }) => id !== 'ok');

const given = (question: InspectionQuestion, answer: CheckAnswer, fiscalYear: number) =>
  answer === 'ok'
    ? inOrder(question, fiscalYear)
    : ({ answer, value: null, note: answer === 'defect' ? (question.check?.note ?? null) : null } as const);
