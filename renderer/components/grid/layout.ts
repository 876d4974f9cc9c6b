import type { GridColumn } from './model.ts';

/** px; the density of the tables */
export const rowHeight = 32;
const narrowest = 40;
const widest = 640;

export type PlacedColumn<Row> = Readonly<{
  column: GridColumn<Row>;
  index: number;
  /** px from the left edge of the table */
  left: number;
  width: number;
}>;

export type Placement<Row> = Readonly<{
  columns: readonly PlacedColumn<Row>[];
  totalWidth: number;
  /** Width of the columns that do not scroll */
  fixedWidth: number;
}>;

export const clampWidth = (width: number): number => Math.max(narrowest, Math.min(widest, Math.round(width)));

export function placeColumns<Row>(
  columns: readonly GridColumn<Row>[],
  widths: ReadonlyMap<string, number>,
): Placement<Row> {
  let left = 0;
  let fixedWidth = 0;
  const placed = columns.map((column, index) => {
    const width = widths.get(column.id) ?? column.width;
    const place = { column, index, left, width };
    left += width;
    if (column.fixed) fixedWidth = left;
    return place;
  });
  return { columns: placed, totalWidth: left, fixedWidth };
}

/** Headings that stand over several columns, in order; null for a column without one. */
export type HeadingGroup = Readonly<{
  label: string | null;
  start: number;
  span: number;
  left: number;
  width: number;
  fixed: boolean;
}>;

export function groupHeadings<Row>(placement: Placement<Row>): readonly HeadingGroup[] {
  const groups: HeadingGroup[] = [];
  for (const { column, index, left, width } of placement.columns) {
    const last = groups.at(-1);
    if (
      last !== undefined &&
      column.group !== null &&
      last.label === column.group &&
      last.fixed === column.fixed
    )
      groups[groups.length - 1] = { ...last, span: last.span + 1, width: last.width + width };
    else groups.push({ label: column.group, start: index, span: 1, left, width, fixed: column.fixed });
  }
  return groups;
}

export type View = Readonly<{ scrollTop: number; scrollLeft: number; width: number; height: number }>;

/** Where to scroll so that a cell is wholly visible beside the fixed columns and under the headings. */
export function scrollFor<Row>(
  row: number,
  place: PlacedColumn<Row>,
  view: View,
  placement: Placement<Row>,
  headHeight: number,
): Readonly<{ top: number; left: number }> {
  const cellTop = row * rowHeight;
  const visible = view.height - headHeight;
  let top = view.scrollTop;
  if (cellTop < top) top = cellTop;
  else if (cellTop + rowHeight > top + visible) top = cellTop + rowHeight - visible;

  // A fixed column is the beginning of the row, so the row is shown from its beginning.
  if (place.column.fixed) return { top, left: 0 };
  let left = view.scrollLeft;
  if (place.left - placement.fixedWidth < left) left = place.left - placement.fixedWidth;
  else if (place.left + place.width > left + view.width) {
    // A column wider than the window shows its beginning.
    left = Math.min(place.left + place.width - view.width, place.left - placement.fixedWidth);
  }
  return { top, left };
}

/** The cell under a point of the visible area, measured from its top left corner; beyond the edge the nearest cell. */
export function cellAt<Row>(
  x: number,
  y: number,
  view: View,
  placement: Placement<Row>,
  headHeight: number,
): Readonly<{ row: number; col: number }> {
  const across = x < placement.fixedWidth ? Math.max(0, x) : x + view.scrollLeft;
  const hit = placement.columns.find(({ left, width }) => across >= left && across < left + width);
  const col = hit?.index ?? (across < 0 ? 0 : placement.columns.length - 1);
  return { row: Math.floor((y - headHeight + view.scrollTop) / rowHeight), col };
}

/** px: one line of headings, one more for groups, and one for notes */
export const headHeights = { heading: 40, group: 26, note: 18 } as const;

export function headHeightOf<Row>(columns: readonly GridColumn<Row>[]): number {
  return (
    headHeights.heading +
    (columns.some((column) => column.group !== null) ? headHeights.group : 0) +
    (columns.some((column) => column.note !== null) ? headHeights.note : 0)
  );
}
