import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../format.ts';

export type FilterItem<Id extends string> = Readonly<{ id: Id; label: string; count?: number | null }>;

/** One row of filters over a table, one of them always on, each with its count. */
export function FilterBar<Id extends string>({
  label,
  items,
  selected,
  onSelect,
}: Readonly<{
  label: string;
  items: readonly FilterItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const chosen = items.find((item) => keys.has(item.id));
        if (chosen !== undefined) onSelect(chosen.id);
      }}
      className="flex flex-wrap gap-1.5"
    >
      {items.map((item) => (
        <ToggleButton
          key={item.id}
          id={item.id}
          className="inline-flex min-h-row items-center gap-1.5 rounded-full border border-rule-strong bg-white px-3 text-table data-[hovered]:bg-ground-soft data-[selected]:border-accent data-[selected]:bg-accent data-[selected]:font-bold data-[selected]:text-white"
        >
          {item.label}
          {item.count === undefined || item.count === null ? null : <span>{formatCount(item.count)}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
