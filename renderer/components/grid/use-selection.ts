import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Extent, Selection } from './model.ts';
import { at, clampPosition, sameSelection } from './selection.ts';

export type SelectionState = Readonly<{
  selection: Selection;
  select: (next: Selection) => void;
}>;

/**
 * The chosen range. It belongs to rows, not to places: when a filter or a reload moves the rows, the active cell stays
 * with its student.
 */
export function useSelection<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  extent: Extent,
  start: Selection,
): SelectionState {
  const [selection, setSelection] = useState(start);
  const activeKey = useRef<string | null>(null);

  const select = (next: Selection): void => {
    const row = rows[next.active.row];
    activeKey.current = row === undefined ? null : rowKey(row);
    setSelection((current) => (sameSelection(current, next) ? current : next));
  };

  useLayoutEffect(() => {
    const row = rows[selection.active.row];
    const key = row === undefined ? null : rowKey(row);
    if (activeKey.current === null) activeKey.current = key;
    if (key === activeKey.current && key !== null) return;
    const index = rows.findIndex((candidate) => rowKey(candidate) === activeKey.current);
    const position = clampPosition(
      { ...selection.active, row: index < 0 ? selection.active.row : index },
      extent,
    );
    const moved = rows[position.row];
    activeKey.current = moved === undefined ? null : rowKey(moved);
    const next = at(position);
    // With no row at all it would otherwise be another selection each time, without end.
    setSelection((current) => (sameSelection(current, next) ? current : next));
  }, [rows, rowKey, extent, selection.active]);

  return { selection, select };
}

/** The newest value for listeners that outlive a render (drag, blur). */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
