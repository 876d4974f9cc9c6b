import type { Shape } from '#core/domain/rule-tree/shape.ts';
import type { Typed } from '#core/domain/rule-tree/typed.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';

type ScalarShape = Exclude<Shape, { kind: 'fields' | 'table' | 'list' }>;

export const yesNoChoices = [
  { id: 'yes', label: 'はい' },
  { id: 'no', label: 'いいえ' },
] as const;

/** One figure, day, text or word. */
export function ScalarEditor({
  label,
  shape,
  typed,
  onChange,
  description,
}: Readonly<{
  label: string;
  shape: ScalarShape;
  typed: Typed;
  onChange: (next: Typed) => void;
  description?: string;
}>) {
  const text = typeof typed === 'string' ? typed : '';
  switch (shape.kind) {
    case 'yesNo':
    case 'word':
      return (
        <SearchSelect
          label={label}
          className="w-64"
          choices={shape.kind === 'yesNo' ? yesNoChoices : shape.choices}
          value={text === '' ? null : text}
          onChange={(id) => onChange(id ?? '')}
        />
      );
    case 'number':
      return (
        <TextField
          label={shape.unit === '' ? label : `${label}（${shape.unit}）`}
          className="w-48"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={onChange}
        />
      );
    case 'date':
    case 'month':
      return (
        <TextField
          label={label}
          className="w-56"
          autoComplete="off"
          placeholder={shape.kind === 'date' ? '例：令和9年4月22日' : '例：令和9年4月'}
          value={text}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <TextField
          label={label}
          {...(description === undefined ? {} : { description })}
          {...(text.length > 40 ? { rows: 3 } : {})}
          autoComplete="off"
          value={text}
          onChange={onChange}
        />
      );
  }
}
