import type { Choice } from '#core/domain/rule-tree/shape.ts';
import { isTypedList, type Typed } from '#core/domain/rule-tree/typed.ts';
import { Checkbox } from '../../components/checkbox.tsx';

/** Words of the program: any number of them. */
export function WordsEditor({
  label,
  choices,
  typed,
  onChange,
}: Readonly<{
  label: string;
  choices: readonly Choice[];
  typed: Typed;
  onChange: (next: Typed) => void;
}>) {
  const chosen = isTypedList(typed) ? typed.map(String) : [];
  return (
    <fieldset className="rounded-6 border border-rule px-4 py-3">
      <legend className="px-1 text-table font-bold">{label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            isSelected={chosen.includes(choice.id)}
            onChange={(on) => onChange(on ? [...chosen, choice.id] : chosen.filter((id) => id !== choice.id))}
          >
            {choice.label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
