import { useState } from 'react';
import type { HouseholdBeginning } from '#core/contract/household-papers.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { useQueryOf } from '../../../api.ts';
import { AnswerToggle } from '../../../components/answer-toggle.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import type { CalculatorProps } from '../calculator-props.ts';
import { EditionField } from '../edition-field.tsx';
import { HouseholdResult } from './household-result.tsx';
import { beginningTexts, type HouseholdTexts, readHousehold } from './question.ts';
import { SupporterQuestions } from './supporter-questions.tsx';

/** 生計維持者と書類: the questions, the income states, the papers to bring. */
export function HouseholdCalculator({ student }: CalculatorProps) {
  const studentNumber = student?.studentNumber ?? null;
  const begin = useQueryOf('household.begin', { studentNumber });
  if (begin.error !== null) {
    return <ReadFailure failure={begin.error} onRetry={() => void begin.refetch()} />;
  }
  if (begin.data === undefined) return <Loading />;
  return <Talk begin={begin.data} student={student} />;
}

function Talk({ begin, student }: Readonly<{ begin: HouseholdBeginning; student: Applicant | null }>) {
  const [texts, setTexts] = useState(() => beginningTexts(begin));
  const { question, problems } = readHousehold(texts);
  const answer = useQueryOf('household.answer', question, {
    enabled: texts.edition !== null,
    keepPrevious: true,
  });
  const { data } = answer;
  return (
    <div className="flex gap-8">
      <div className="flex w-96 shrink-0 flex-col gap-4">
        <EditionField
          editions={begin.editions}
          value={texts.edition}
          onChange={(edition) =>
            setTexts({ ...texts, edition, answers: edition === null ? [] : (begin.answers[edition] ?? []) })
          }
        />
        {data !== undefined && data.talk !== null && (
          <SupporterQuestions talk={data.talk} onAnswer={(answers) => setTexts({ ...texts, answers })} />
        )}
        {data !== undefined && data.talk === null && <Count texts={texts} onChange={setTexts} />}
        {data !== undefined && data.later !== null && (
          <Checkbox isSelected={texts.isLater} onChange={(isLater) => setTexts({ ...texts, isLater })}>
            {data.later}として年を読み替える
          </Checkbox>
        )}
      </div>
      <section aria-label="生計維持者と書類" className="flex min-w-0 grow flex-col gap-5">
        {texts.edition === null ? (
          <EmptyState title="規則の年度を選んでください">
            いまの規則には生計維持者の決まりがありません。決まりのある年度を選ぶと、その年度の質問で確かめます。
          </EmptyState>
        ) : answer.error !== null ? (
          <ReadFailure failure={answer.error} onRetry={() => void answer.refetch()} />
        ) : data === undefined ? (
          <Loading />
        ) : (
          <HouseholdResult
            answer={data}
            question={question}
            texts={texts}
            onChange={setTexts}
            problems={problems}
            student={student}
          />
        )}
      </section>
    </div>
  );
}

const counts = [
  { id: '1', label: '1人' },
  { id: '2', label: '2人' },
] as const;

/** Where the publication has no table, the officer says how many there are. */
const Count = ({
  texts,
  onChange,
}: Readonly<{ texts: HouseholdTexts; onChange: (texts: HouseholdTexts) => void }>) => (
  <AnswerToggle
    label="生計維持者の人数"
    description="この版の出典に、生計維持者を決める表はありません。"
    choices={counts}
    value={texts.count === null ? null : texts.count === 1 ? '1' : '2'}
    onChange={(count) => onChange({ ...texts, count: count === null ? null : count === '1' ? 1 : 2 })}
  />
);
