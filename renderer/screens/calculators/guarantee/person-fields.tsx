import type { GuarantorRole } from '#core/domain/edition-guarantee.ts';
import type { GuarantorField } from '#core/domain/guarantee/facts.ts';
import { AnswerToggle, yesNo } from '../../../components/answer-toggle.tsx';
import { FigureField } from '../../../components/figure-field.tsx';
import { SearchSelect } from '../../../components/search-select.tsx';
import { type PersonTexts, toggledPersonFields, typedPersonFields } from './question.ts';

/** As an officer asks it; the fields that both persons share are asked elsewhere. */
const questions = {
  guardian: '生徒の親権者（いないときは未成年後見人）ですか',
  parentsUnavailable: '父母がいない等の事情がありますか',
  separateHousehold: '生徒・連帯保証人と別生計ですか',
  spouseOfJoint: '連帯保証人の配偶者・婚約者ですか',
  spouseOfApplicant: '生徒の配偶者・婚約者ですか',
  minor: '未成年者ですか',
  student: '学生ですか',
  debtArrangement: '債務整理中（破産等）ですか',
  birthDate: '生年月日',
  income: '年間収入（給与以外は年間所得）',
  deposits: '預貯金残高',
  property: '固定資産の評価額',
} as const;

const incomeKinds = [
  { id: 'salary', label: '給与（年金を含む）' },
  { id: 'other', label: '給与以外' },
] as const;

export function PersonFields({
  role,
  asked,
  relations,
  texts,
  onChange,
  problems,
}: Readonly<{
  role: GuarantorRole;
  asked: readonly GuarantorField[];
  relations: readonly string[];
  texts: PersonTexts;
  onChange: (texts: PersonTexts) => void;
  problems: ReadonlyMap<string, string>;
}>) {
  const toggles = toggledPersonFields.filter((field) => asked.includes(field));
  const typed = typedPersonFields.filter((field) => asked.includes(field));
  return (
    <div className="grid grid-cols-2 gap-x-8 gap-y-3">
      {asked.includes('relation') && (
        <SearchSelect
          label="生徒から見た続柄"
          choices={relations.map((word) => ({ id: word, label: word }))}
          value={texts.relation}
          onChange={(relation) => onChange({ ...texts, relation })}
        />
      )}
      {typed
        .filter((field) => field === 'birthDate')
        .map((field) => (
          <FigureField
            key={field}
            label={questions[field]}
            description="例：昭和45年4月1日"
            value={texts[field]}
            onChange={(text) => onChange({ ...texts, [field]: text })}
            problem={problems.get(`${role}.${field}`) ?? null}
          />
        ))}
      {toggles.map((field) => (
        <AnswerToggle
          key={field}
          label={questions[field]}
          choices={yesNo}
          value={texts[field]}
          onChange={(answer) => onChange({ ...texts, [field]: answer })}
        />
      ))}
      {asked.includes('incomeKind') && (
        <AnswerToggle
          label="収入の種類"
          choices={incomeKinds}
          value={texts.incomeKind}
          onChange={(incomeKind) => onChange({ ...texts, incomeKind })}
          className="col-span-2"
        />
      )}
      {typed
        .filter((field) => field !== 'birthDate')
        .map((field) => (
          <FigureField
            key={field}
            label={`${questions[field]}（円）`}
            placeholder="320万円"
            value={texts[field]}
            onChange={(text) => onChange({ ...texts, [field]: text })}
            problem={problems.get(`${role}.${field}`) ?? null}
          />
        ))}
    </div>
  );
}
