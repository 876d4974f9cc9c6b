import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import {
  clampWidth,
  headHeightOf,
  type Placement,
  placeColumns,
  rowHeight,
  scrollFor,
  type View,
} from './layout.ts';
import type { GridColumn, Position } from './model.ts';

// Widths an officer has set stay as long as the window is open, by grid.
const remembered = new Map<string, ReadonlyMap<string, number>>();

/** Rows drawn beyond the visible ones, so that a fast scroll does not show white */
const overscan = 8;

export type GridView<Row> = Readonly<{
  scroller: RefObject<HTMLDivElement | null>;
  placement: Placement<Row>;
  headHeight: number;
  bodyHeight: number;
  /** Indices of the rows in the DOM */
  visible: readonly number[];
  /** Rows that fit the window, for PageDown */
  pageRows: () => number;
  measure: () => View;
  reveal: (position: Position) => void;
  /** Brings a row into the middle, whatever is in sight now. */
  centre: (row: number) => void;
  /** null = the width the screen asked for */
  setWidth: (columnId: string, width: number | null) => void;
}>;

export function useGridView<Row>(
  gridId: string,
  columns: readonly GridColumn<Row>[],
  rowCount: number,
  activeRow: number,
): GridView<Row> {
  const scroller = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(
    () => remembered.get(gridId) ?? new Map(),
  );
  const placement = useMemo(() => placeColumns(columns, widths), [columns, widths]);
  const headHeight = headHeightOf(columns);

  useEffect(() => {
    remembered.set(gridId, widths);
  }, [gridId, widths]);

  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
  });
  const indices = virtualizer.getVirtualItems().map((item) => item.index);
  // The active row stays in the DOM, because the textarea names its cell to a screen reader.
  const visible =
    activeRow < rowCount && !indices.includes(activeRow)
      ? [...indices, activeRow].sort((a, b) => a - b)
      : indices;

  const measure = (): View => {
    const element = scroller.current;
    if (element === null) return { scrollTop: 0, scrollLeft: 0, width: 0, height: 0 };
    return {
      scrollTop: element.scrollTop,
      scrollLeft: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    };
  };

  return {
    scroller,
    placement,
    headHeight,
    bodyHeight: rowCount * rowHeight,
    visible,
    pageRows: () => Math.max(1, Math.floor((measure().height - headHeight) / rowHeight) - 1),
    measure,
    reveal: (position) => {
      const place = placement.columns[position.col];
      const element = scroller.current;
      if (place === undefined || element === null) return;
      const target = scrollFor(position.row, place, measure(), placement, headHeight);
      element.scrollTo({ top: target.top, left: target.left, behavior: 'instant' });
    },
    centre: (row) => {
      const { height } = measure();
      scroller.current?.scrollTo({ top: row * rowHeight - (height - headHeight - rowHeight) / 2 });
    },
    setWidth: (columnId, width) => {
      setWidths((current) => {
        const next = new Map(current);
        if (width === null) next.delete(columnId);
        else next.set(columnId, clampWidth(width));
        return next;
      });
    },
  };
}
