import { useState } from 'react';
import type { AmountsBeginning } from '#core/contract/amounts.ts';
import type { ChosenAmounts } from '#core/domain/amounts/chosen.ts';
import { useQueryOf } from '../../../api.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { SearchSelect } from '../../../components/search-select.tsx';
import type { CalculatorProps } from '../calculator-props.ts';
import { AmountsResult } from './amounts-result.tsx';
import { FactField } from './fact-field.tsx';
import { readTexts, textsOf } from './fact-fields.ts';

/** いくら受けられるか: by one edition, whose year is always in sight. */
export function AmountsCalculator({ student }: CalculatorProps) {
  const studentNumber = student?.studentNumber ?? null;
  const begin = useQueryOf('amounts.begin', { studentNumber });
  if (begin.error !== null) {
    return <ReadFailure failure={begin.error} onRetry={() => void begin.refetch()} />;
  }
  if (begin.data === undefined) return <Loading />;
  return <Calculation begin={begin.data} studentNumber={studentNumber} />;
}

const nothingChosen: ChosenAmounts = { loan1: null, loan2: null, entryExtra: null };

function Calculation({
  begin,
  studentNumber,
}: Readonly<{ begin: AmountsBeginning; studentNumber: string | null }>) {
  const [edition, setEdition] = useState(begin.own);
  const [stated, setStated] = useState(begin.facts);
  const [texts, setTexts] = useState(() => textsOf(begin.facts));
  const [chosen, setChosen] = useState(nothingChosen);
  const typed = readTexts(texts);
  const facts = { ...stated, ...typed.facts };
  const question = { edition: edition ?? '', facts, chosen };
  const answer = useQueryOf('amounts.answer', question, { enabled: edition !== null, keepPrevious: true });
  return (
    <div className="flex gap-8">
      <div className="flex w-80 shrink-0 flex-col gap-4">
        <SearchSelect
          label="どの年度の規則で見るか"
          choices={begin.editions.map(({ id, title }) => ({ id, label: title }))}
          value={edition}
          onChange={(id) => {
            setEdition(id);
            setChosen(nothingChosen);
          }}
        />
        {(answer.data?.asked ?? []).map((field) => (
          <FactField
            key={field}
            field={field}
            facts={stated}
            texts={texts}
            bands={answer.data?.bands ?? []}
            problem={typed.problems.get(field) ?? null}
            onFacts={setStated}
            onTexts={setTexts}
          />
        ))}
      </div>
      <section aria-label="試算の結果" className="flex min-w-0 grow flex-col gap-5">
        {edition === null ? (
          <EmptyState title="規則の年度を選んでください">
            いまの規則には金額がありません。金額のある年度を選ぶと、その年度の額で試算します。
          </EmptyState>
        ) : answer.error !== null ? (
          <ReadFailure failure={answer.error} onRetry={() => void answer.refetch()} />
        ) : answer.data === undefined ? (
          <Loading />
        ) : (
          <AmountsResult
            answered={answer.data}
            question={question}
            onChoose={setChosen}
            studentNumber={studentNumber}
          />
        )}
      </section>
    </div>
  );
}
