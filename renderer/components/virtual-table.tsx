// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { isComposing } from '../keyboard.ts';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

const rowHeight = 32;

export type ListColumn<Row> = Readonly<{
  id: string;
  label: string;
  /** Pixels */
  width: number;
  align?: 'left' | 'right' | 'center';
  cell: (row: Row) => ReactNode;
}>;

export type ListSort = Readonly<{ column: string; descending: boolean }>;

/**
 * A list to read and to choose from, of any length: only the rows in sight are in the document. The arrow keys move
 * the chosen row, so that a panel beside the list can follow. For cells that are edited there is components/grid.
 */
export function VirtualTable<Row>({
  label,
  rows,
  columns,
  keyOf,
  selected,
  onSelect,
  onActivate,
  sort,
  onSort,
}: Readonly<{
  label: string;
  rows: readonly Row[];
  columns: readonly ListColumn<Row>[];
  keyOf: (row: Row) => string;
  selected: string | null;
  onSelect: (key: string) => void;
  /** Enter on the chosen row */
  onActivate?: () => void;
  /** Left out: the rows have an order of their own */
  sort?: ListSort;
  onSort?: (column: string) => void;
}>) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  const current = rows.findIndex((row) => keyOf(row) === selected);
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [current, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && onActivate !== undefined && current >= 0) {
      event.preventDefault();
      onActivate();
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = targetRow(event.key, current, rows.length, page);
    const row = next === null ? undefined : rows[next];
    if (row === undefined) return;
    event.preventDefault();
    onSelect(keyOf(row));
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current < 0 ? undefined : `${id}-${current}`}
      onKeyDown={onKeyDown}
      className="min-h-0 grow overflow-auto border-t border-rule text-table outline-offset-[-3px]"
    >
      <div
        role="row"
        aria-rowindex={1}
        style={{ minWidth: width }}
        className="sticky top-0 z-10 flex h-row border-b border-rule-strong bg-ground-soft font-bold"
      >
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort ?? null} onSort={onSort ?? null} />
        ))}
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth: width }} className="relative">
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
            <div
              key={key}
              id={`${id}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={item.index === current}
              onClick={() => onSelect(key)}
              style={{ transform: `translateY(${item.start}px)` }}
              className={cx(
                'absolute inset-x-0 flex h-row border-b border-rule',
                item.index === current ? 'bg-accent-soft' : 'hover:bg-ground-soft',
              )}
            >
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  style={{ width: column.width }}
                  className={cx(
                    'flex shrink-0 items-center overflow-hidden px-2 whitespace-nowrap',
                    alignments[column.align ?? 'left'],
                  )}
                >
                  <span className="min-w-0 truncate">{column.cell(row)}</span>
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const alignments = { left: '', right: 'justify-end', center: 'justify-center' } as const;

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: Readonly<{
  column: ListColumn<Row>;
  sort: ListSort | null;
  onSort: ((column: string) => void) | null;
}>) {
  if (sort === null || onSort === null) {
    return (
      <div
        role="columnheader"
        style={{ width: column.width }}
        className={cx(
          'flex shrink-0 items-center px-2 whitespace-nowrap',
          alignments[column.align ?? 'left'],
        )}
      >
        {column.label}
      </div>
    );
  }
  const sorted = sort.column === column.id;
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      style={{ width: column.width }}
      className="flex shrink-0"
    >
      <button
        type="button"
        onClick={() => onSort(column.id)}
        onKeyDown={(event) => event.stopPropagation()}
        className={cx(
          'flex grow items-center gap-1 px-2 text-left whitespace-nowrap outline-offset-[-3px] hover:bg-solid-gray-100',
          alignments[column.align ?? 'left'],
        )}
      >
        {column.label}
        {sorted ? <Icon of={sort.descending ? ArrowDown : ArrowUp} size={14} /> : null}
      </button>
    </div>
  );
}

/** Which row a key leads to; null = not a key of the list. */
function targetRow(key: string, current: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const within = (row: number) => Math.min(count - 1, Math.max(0, row));
  switch (key) {
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowUp':
      return within(current < 0 ? 0 : current - 1);
    case 'PageDown':
      return within(current + page);
    case 'PageUp':
      return within(current - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
