import type { HouseholdAnswer, HouseholdQuestion } from '#core/contract/household-papers.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';
import { DeductionPart } from './deduction-part.tsx';
import { PersonPart } from './person-part.tsx';
import type { HouseholdTexts } from './question.ts';
import { SupporterEnd } from './supporter-end.tsx';
import { WriteBack } from './write-back.tsx';

export type HouseholdResultProps = Readonly<{
  answer: HouseholdAnswer;
  question: HouseholdQuestion;
  texts: HouseholdTexts;
  onChange: (texts: HouseholdTexts) => void;
  problems: ReadonlyMap<string, string>;
  student: Applicant | null;
}>;

/** Who they are, what each brings, what is typed as special deductions; then paper and the roster. */
export function HouseholdResult({
  answer,
  question,
  texts,
  onChange,
  problems,
  student,
}: HouseholdResultProps) {
  const { talk, persons, deductionRules } = answer;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="text-table text-ink-soft">
          規則: <span className="font-bold">{answer.edition.title}</span>
        </p>
        <div className="flex flex-wrap items-start gap-2">
          {student !== null && <WriteBack answer={answer} texts={texts} student={student} />}
          <PrintSheetButtons
            sheet={{ kind: 'household', question }}
            studentNumber={student?.studentNumber ?? null}
          />
        </div>
      </div>
      {talk !== null && talk.next.kind === 'question' && (
        <EmptyState title="左の質問に答えてください">
          質問は多くて5つです。終わると、生計維持者と、提出する書類が出ます。
        </EmptyState>
      )}
      {talk !== null && talk.next.kind === 'end' && <SupporterEnd end={talk.next} />}
      {persons.map((person, at) => (
        <PersonPart
          key={person.label}
          person={person}
          at={at}
          answer={answer}
          texts={texts}
          onChange={onChange}
          problems={problems}
        />
      ))}
      {deductionRules !== null && (
        <DeductionPart
          rules={deductionRules}
          results={answer.deductions ?? []}
          texts={texts.deductions}
          onChange={(deductions) => onChange({ ...texts, deductions })}
          problems={problems}
        />
      )}
    </>
  );
}
