import type { DeductionRules } from '#core/domain/edition-deductions.ts';
import { FigureField } from '../../../components/figure-field.tsx';
import type { CountField, DeductionTexts, YenField } from './deduction-texts.ts';

export type DeductionFieldsProps = Readonly<{
  rules: DeductionRules;
  texts: DeductionTexts;
  onChange: (texts: DeductionTexts) => void;
  problems: ReadonlyMap<string, string>;
}>;

/** The figures that an item asks for, side by side. */
export const Figures = ({
  fields,
  texts,
  onChange,
  problems,
}: DeductionFieldsProps & Readonly<{ fields: readonly (readonly [YenField | CountField, string])[] }>) => (
  <div className="flex flex-wrap items-end gap-3">
    {fields.map(([name, label]) => (
      <FigureField
        key={name}
        label={label}
        value={texts[name]}
        onChange={(text) => onChange({ ...texts, [name]: text })}
        problem={problems.get(name) ?? null}
        className="w-56"
      />
    ))}
  </div>
);
