import type { Shape } from '#core/domain/rule-tree/shape.ts';
import type { Typed } from '#core/domain/rule-tree/typed.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { yesNoChoices } from './scalar-editor.tsx';
import { WordsEditor } from './words-editor.tsx';

/** One field in a table; its name is read out, the column says it to the eye. */
export function CellEditor({
  shape,
  name,
  typed,
  onChange,
}: Readonly<{ shape: Shape; name: string; typed: Typed; onChange: (next: Typed) => void }>) {
  if (shape.kind === 'word' || shape.kind === 'yesNo') {
    return (
      <SearchSelect
        label={name}
        labelHidden
        size="small"
        className="w-44"
        choices={shape.kind === 'word' ? shape.choices : yesNoChoices}
        value={typed === '' ? null : String(typed)}
        onChange={(id) => onChange(id ?? '')}
      />
    );
  }
  if (shape.kind === 'list' && shape.item.kind === 'word')
    return <WordsEditor label={name} choices={shape.item.choices} typed={typed} onChange={onChange} />;
  if (typeof typed !== 'string') return <span className="text-small">この欄は版のファイルで直します</span>;
  return (
    <input
      aria-label={name}
      value={typed}
      onChange={(event) => onChange(event.target.value)}
      className="min-h-row min-w-20 rounded-4 border border-rule-strong bg-white px-2 text-table"
      size={shape.kind === 'number' ? 7 : shape.kind === 'list' ? 16 : 28}
    />
  );
}
