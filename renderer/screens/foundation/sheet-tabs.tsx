import type { SheetLayout } from '#core/domain/foundation/layout.ts';
import { cx } from '../../components/class-names.ts';

/** The sheets at the foot of the grid, as in Excel; hidden ones are named so. */
export function SheetTabs({
  sheets,
  selected,
  onSelect,
}: Readonly<{ sheets: readonly SheetLayout[]; selected: number; onSelect: (at: number) => void }>) {
  return (
    <div
      role="toolbar"
      aria-label="シート"
      className="flex shrink-0 gap-1 overflow-x-auto border-t border-rule bg-ground-soft px-2"
    >
      {sheets.map(({ name, hidden }, at) => (
        <button
          key={name}
          type="button"
          aria-pressed={at === selected}
          onClick={() => onSelect(at)}
          className={cx(
            'min-h-row border-t-3 px-3 text-table whitespace-nowrap',
            at === selected
              ? 'border-accent bg-white font-bold text-accent'
              : 'border-transparent hover:bg-white',
          )}
        >
          {name}
          {hidden ? '（非表示）' : ''}
        </button>
      ))}
    </div>
  );
}
