import { type AmountFacts, type AmountField, amountFieldLabels } from '#core/domain/amounts/facts.ts';
import { factWords } from '#core/domain/amounts/words.ts';
import type { GrantBand } from '#core/domain/edition-amounts.ts';
import { FigureField } from '../../../components/figure-field.tsx';
import { SearchSelect } from '../../../components/search-select.tsx';
import { type FactTexts, fieldDescriptions, isTyped } from './fact-fields.ts';

const open = { id: '', label: '未入力' } as const;
const yesNo = [open, { id: 'yes', label: 'はい' }, { id: 'no', label: 'いいえ' }] as const;

export type FactFieldProps = Readonly<{
  field: AmountField;
  facts: AmountFacts;
  texts: FactTexts;
  /** The bands the edition knows */
  bands: readonly GrantBand[];
  problem: string | null;
  onFacts: (facts: AmountFacts) => void;
  onTexts: (texts: FactTexts) => void;
}>;

/** One fact that decides amounts: a choice of words, yes or no, or a figure. */
export function FactField({ field, facts, texts, bands, problem, onFacts, onTexts }: FactFieldProps) {
  const description = fieldDescriptions[field];
  const shared = {
    label: amountFieldLabels[field],
    ...(description === undefined ? {} : { description }),
  };
  if (isTyped(field)) {
    return (
      <FigureField
        {...shared}
        value={texts[field]}
        onChange={(text) => onTexts({ ...texts, [field]: text })}
        problem={problem}
      />
    );
  }
  const words = wordsFor(field, bands);
  if (words === null) {
    const value = facts[field];
    return (
      <SearchSelect
        {...shared}
        choices={yesNo}
        value={value === null ? open.id : value === true ? 'yes' : 'no'}
        onChange={(id) => onFacts({ ...facts, [field]: id === 'yes' ? true : id === 'no' ? false : null })}
      />
    );
  }
  return (
    <SearchSelect
      {...shared}
      choices={[open, ...words.map(({ value, label }) => ({ id: value, label }))]}
      value={String(facts[field] ?? open.id)}
      onChange={(id) =>
        onFacts({ ...facts, [field]: words.find(({ value }) => value === id)?.value ?? null })
      }
    />
  );
}

/** null for what is answered with yes or no */
function wordsFor(
  field: AmountField,
  bands: readonly GrantBand[],
): readonly Readonly<{ value: string; label: string }>[] | null {
  if (field === 'grant')
    return factWords.grant.filter(({ value }) => value === 'none' || bands.includes(value));
  return Object.hasOwn(factWords, field) ? factWords[field as keyof typeof factWords] : null;
}
