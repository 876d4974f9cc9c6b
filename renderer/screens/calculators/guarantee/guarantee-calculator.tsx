import { type ReactNode, useState } from 'react';
import type { GuaranteeAnswer, GuaranteeBeginning } from '#core/contract/guarantee.ts';
import { useQueryOf } from '../../../api.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import type { CalculatorProps } from '../calculator-props.ts';
import { EditionField } from '../edition-field.tsx';
import { type FeeChoice, feeChoices } from './fee-choice.ts';
import { Institution } from './institution.tsx';
import { PersonCard } from './person-card.tsx';
import { PledgePapers } from './pledge-papers.tsx';
import { beginningTexts, readGuarantee } from './question.ts';
import { SharedFields } from './shared-fields.tsx';

/** 保証人チェック: 機関保証 with its fee, or every condition of 連帯保証人 and 保証人. */
export function GuaranteeCalculator({ student }: CalculatorProps) {
  const studentNumber = student?.studentNumber ?? null;
  const begin = useQueryOf('guarantee.begin', { studentNumber });
  if (begin.error !== null) {
    return <ReadFailure failure={begin.error} onRetry={() => void begin.refetch()} />;
  }
  if (begin.data === undefined) return <Loading />;
  return <Check begin={begin.data} studentNumber={studentNumber} />;
}

function Check({
  begin,
  studentNumber,
}: Readonly<{ begin: GuaranteeBeginning; studentNumber: string | null }>) {
  const [texts, setTexts] = useState(() => beginningTexts(begin.own, begin.facts));
  const [fee, setFee] = useState<FeeChoice | null>(null);
  const { question, problems } = readGuarantee(texts, fee?.question ?? null);
  const answer = useQueryOf('guarantee.answer', question, {
    enabled: texts.edition !== null,
    keepPrevious: true,
  });
  return (
    <div className="flex gap-8">
      <div className="flex w-80 shrink-0 flex-col gap-4">
        <EditionField
          editions={begin.editions}
          value={texts.edition}
          onChange={(edition) => {
            setTexts({ ...texts, edition });
            setFee(null);
          }}
        />
        <SharedFields
          texts={texts}
          onChange={setTexts}
          problems={problems}
          ageDay={answer.data?.ageDay ?? null}
          asksPersons={answer.data?.conditionsPrinted ?? true}
        />
      </div>
      <section aria-label="保証の確認" className="flex min-w-0 grow flex-col gap-5">
        {texts.edition === null ? (
          <EmptyState title="規則の年度を選んでください">
            いまの規則には保証の条件がありません。条件のある年度を選ぶと、その年度の条件で確かめます。
          </EmptyState>
        ) : answer.error !== null ? (
          <ReadFailure failure={answer.error} onRetry={() => void answer.refetch()} />
        ) : answer.data === undefined ? (
          <Loading />
        ) : (
          <>
            <Print answer={answer.data}>
              <PrintSheetButtons sheet={{ kind: 'guarantee', question }} studentNumber={studentNumber} />
            </Print>
            {answer.data.persons === null ? (
              <Institution
                answer={answer.data}
                choices={answer.data.fees === null ? [] : feeChoices(answer.data.fees)}
                fee={fee}
                onFee={setFee}
              />
            ) : (
              (['joint', 'guarantor'] as const).map((role) => {
                const person = answer.data?.persons?.[role];
                return person === undefined ? null : (
                  <PersonCard
                    key={role}
                    role={role}
                    person={person}
                    relations={answer.data?.relations ?? []}
                    texts={texts[role]}
                    onChange={(next) => setTexts({ ...texts, [role]: next })}
                    problems={problems}
                  />
                );
              })
            )}
            <PledgePapers papers={answer.data.pledgePapers} />
          </>
        )}
      </section>
    </div>
  );
}

/** Year and printing side by side. */
const Print = ({ answer, children }: Readonly<{ answer: GuaranteeAnswer; children: ReactNode }>) => (
  <div className="flex flex-wrap items-center justify-between gap-3">
    <p className="text-table text-ink-soft">
      規則: <span className="font-bold">{answer.edition.title}</span>
    </p>
    {children}
  </div>
);
