import type { AgeDay } from '#core/domain/edition-guarantee.ts';
import { AnswerToggle, yesNo } from '../../../components/answer-toggle.tsx';
import { FigureField } from '../../../components/figure-field.tsx';
import type { GuaranteeTexts } from './question.ts';

const kinds = [
  { id: 'personal', label: '人的保証' },
  { id: 'institution', label: '機関保証' },
] as const;

const ageDays: Readonly<Record<AgeDay, string>> = {
  admissionReport: '進学届提出日',
  pledge: '誓約日',
};

/** What is asked once for both persons. */
export function SharedFields({
  texts,
  onChange,
  problems,
  ageDay,
  asksPersons,
}: Readonly<{
  texts: GuaranteeTexts;
  onChange: (texts: GuaranteeTexts) => void;
  problems: ReadonlyMap<string, string>;
  ageDay: AgeDay | null;
  /** The edition has conditions that rest on these answers */
  asksPersons: boolean;
}>) {
  const field = (name: 'applicantBirthDate' | 'ageDay' | 'loanEnd' | 'plannedLoan') => ({
    value: texts[name],
    onChange: (text: string) => onChange({ ...texts, [name]: text }),
    problem: problems.get(name) ?? null,
  });
  return (
    <>
      <AnswerToggle
        label="保証制度"
        choices={kinds}
        value={texts.kind}
        onChange={(kind) => {
          if (kind !== null) onChange({ ...texts, kind });
        }}
      />
      {texts.kind === 'personal' && asksPersons && (
        <>
          <AnswerToggle
            label="所得連動返還方式を選ぶ"
            choices={yesNo}
            value={texts.incomeLinked}
            onChange={(incomeLinked) => onChange({ ...texts, incomeLinked })}
          />
          <FigureField label="生徒の生年月日" {...field('applicantBirthDate')} />
          <FigureField
            label={ageDay === null ? '誓約日' : ageDays[ageDay]}
            description="この日の年齢で確かめます。例：令和5年4月20日"
            {...field('ageDay')}
          />
          <FigureField label="貸与終了月" description="例：令和9年3月" {...field('loanEnd')} />
          <FigureField
            label="貸与予定総額（円）"
            description="預貯金・固定資産で資力を証明するときに使います。"
            {...field('plannedLoan')}
          />
        </>
      )}
    </>
  );
}
