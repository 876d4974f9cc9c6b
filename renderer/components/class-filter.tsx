import { groupNameOf } from '#core/domain/case.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { groupWords } from '../group-words.ts';
import { useScheme } from '../scheme.ts';
import { SearchSelect } from './search-select.tsx';

type InClass = Parameters<typeof groupNameOf>[0];

/** The classes that occur, in the order of the rows; the years of one 学部(科) stand together. */
export function classNamesOf(rows: readonly InClass[], scheme: Scheme): readonly string[] {
  const years = Map.groupBy(rows, ({ faculty }) => (isRelevant('faculty', scheme) ? faculty : null));
  return [...new Set([...years.values()].flat().map((row) => groupNameOf(row, scheme)))];
}

const everyone = '';

/** Narrows a table to one class, or to one year of a 学部(科); null = all. */
export function ClassFilter({
  rows,
  selected,
  onSelect,
}: Readonly<{
  rows: readonly InClass[];
  selected: string | null;
  onSelect: (name: string | null) => void;
}>) {
  const scheme = useScheme();
  const names = classNamesOf(rows, scheme);
  if (names.length < 2 && selected === null) return null;
  const { label, all } = groupWords(scheme);
  return (
    <SearchSelect
      label={label}
      labelHidden
      size="small"
      className={isRelevant('faculty', scheme) ? 'w-52' : 'w-36'}
      choices={[{ id: everyone, label: all }, ...names.map((name) => ({ id: name, label: name }))]}
      value={selected ?? everyone}
      onChange={(id) => onSelect(id === null || id === everyone ? null : id)}
    />
  );
}
