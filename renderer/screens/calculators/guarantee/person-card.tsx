import type { CheckedPerson } from '#core/contract/guarantee.ts';
import type { GuarantorRole } from '#core/domain/edition-guarantee.ts';
import { reliesOnMeans } from '#core/domain/guarantee/asked.ts';
import { guarantorRoleLabels } from '#core/domain/guarantee/facts.ts';
import { type GuarantorOutcome, guarantorOutcomeWords } from '#core/domain/guarantee/outcome.ts';
import { Notice } from '../../../components/notice.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { ConditionList } from './condition-list.tsx';
import { MeansTest } from './means-test.tsx';
import { PersonFields } from './person-fields.tsx';
import { PersonPapers } from './person-papers.tsx';
import type { PersonTexts } from './question.ts';

const tones: Readonly<Record<GuarantorOutcome, 'success' | 'error' | 'warning' | 'info'>> = {
  canBe: 'success',
  canBeByMeans: 'success',
  cannot: 'error',
  inPrincipleNot: 'warning',
  missing: 'info',
  notPrinted: 'warning',
};

/** One person: what is asked, what comes of it condition by condition, and the papers. */
export function PersonCard({
  role,
  person: { check, asked },
  relations,
  texts,
  onChange,
  problems,
}: Readonly<{
  role: GuarantorRole;
  person: CheckedPerson;
  relations: readonly string[];
  texts: PersonTexts;
  onChange: (texts: PersonTexts) => void;
  problems: ReadonlyMap<string, string>;
}>) {
  const label = guarantorRoleLabels[role];
  return (
    <section aria-label={label} className="flex flex-col gap-4 rounded-8 border border-rule-strong px-5 py-4">
      <h2 className="text-lg font-bold">{label}</h2>
      <Notice tone={tones[check.outcome]}>
        <span className="font-bold">{guarantorOutcomeWords[check.outcome]}</span>
        {check.elsewhere !== null && (
          <p className="phrase text-table">
            {check.elsewhere.value}。
            <SourceLink citation={check.elsewhere.citation} />
          </p>
        )}
      </Notice>
      {asked.length > 0 && (
        <PersonFields
          role={role}
          asked={asked}
          relations={relations}
          texts={texts}
          onChange={onChange}
          problems={problems}
        />
      )}
      {check.conditions.length > 0 && <ConditionList conditions={check.conditions} />}
      {check.means !== null && reliesOnMeans(check) && <MeansTest means={check.means} />}
      <PersonPapers check={check} />
    </section>
  );
}
