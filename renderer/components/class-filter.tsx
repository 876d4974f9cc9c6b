import { classNameOf } from '#core/domain/case.ts';
import { SearchSelect } from './search-select.tsx';

type InClass = Readonly<{ grade: number | null; class: string | null }>;

/** The classes that occur, in the order of the rows. */
export const classNamesOf = (rows: readonly InClass[]): readonly string[] => [
  ...new Set(rows.map(classNameOf)),
];

const everyone = '';

/** Narrows a table to one class; null = all. */
export function ClassFilter({
  classNames,
  selected,
  onSelect,
}: Readonly<{
  classNames: readonly string[];
  selected: string | null;
  onSelect: (name: string | null) => void;
}>) {
  if (classNames.length < 2) return null;
  return (
    <SearchSelect
      label="組"
      labelHidden
      size="small"
      className="w-36"
      choices={[
        { id: everyone, label: 'すべての組' },
        ...classNames.map((name) => ({ id: name, label: name })),
      ]}
      value={selected ?? everyone}
      onChange={(id) => onSelect(id === null || id === everyone ? null : id)}
    />
  );
}
