import { memo, type ReactNode } from 'react';
import { headRows } from './grid-head.tsx';
import { type PlacedColumn, type Placement, rowHeight } from './layout.ts';
import type { GridCell } from './model.ts';

export const cellId = (gridId: string, row: number, col: number): string => `${gridId}-r${row}-c${col}`;

export type GridRowProps<Row> = Readonly<{
  gridId: string;
  row: Row;
  index: number;
  headHeight: number;
  placement: Placement<Row>;
  /** Chosen columns of this row; -1 = none */
  from: number;
  to: number;
  /** Column of the active cell when it is in this row; -1 = it is not */
  active: number;
  marked: boolean;
}>;

function Row<Value>(props: GridRowProps<Value>) {
  const { index, headHeight, placement, marked } = props;
  return (
    <div
      role="row"
      aria-rowindex={headRows + index + 1}
      className="grid-row"
      data-row={index}
      data-marked={marked || undefined}
      data-active={props.active >= 0 || undefined}
      style={{ top: headHeight + index * rowHeight, width: placement.totalWidth }}
    >
      {placement.columns.map((place) => (
        <Cell key={place.column.id} {...props} place={place} />
      ))}
    </div>
  );
}

/** Drawn again only when its own row or its part of the selection has changed. */
export const GridRow = memo(Row) as typeof Row;

/** An empty cell (no class, no seat) heads nothing. */
const rowHeader = { role: 'rowheader' } as const;
const gridCell = { role: 'gridcell' } as const;

function Cell<Value>(props: GridRowProps<Value> & Readonly<{ place: PlacedColumn<Value> }>) {
  const { gridId, row, index, place, placement, from, to, active } = props;
  const { column } = place;
  const cell = column.cell(row);
  const isActive = active === place.index;
  const selected = isActive || (place.index >= from && place.index <= to);
  return (
    <div
      {...(column.fixed && cell.text !== '' ? rowHeader : gridCell)}
      id={cellId(gridId, index, place.index)}
      {...{
        'aria-colindex': place.index + 1,
        'aria-selected': selected,
        'aria-invalid': cell.problem !== null,
      }}
      className="grid-cell"
      data-col={place.index}
      data-fixed={column.fixed || undefined}
      data-align={column.align}
      data-selected={selected || undefined}
      data-active={isActive || undefined}
      data-problem={cell.problem === null ? undefined : true}
      data-locked={cell.locked === null ? undefined : true}
      title={cell.problem ?? tooLong(cell.text || cell.hint, place.width)}
      style={{ left: place.column.fixed ? place.left : undefined, width: place.width }}
    >
      {contentOf(column.draw?.(row) ?? null, cell, () => runWidth(row, place, placement))}
    </div>
  );
}

function contentOf(drawn: ReactNode, { text, hint }: GridCell, room: () => number): ReactNode {
  if (drawn !== null) return drawn;
  if (text !== '' || hint === null) return <span className="grid-text">{text}</span>;
  if (hint === '') return <span className="grid-hint" />;
  return (
    <span className="grid-hint" data-runs-on style={{ maxWidth: room() - cellPadding }}>
      {hint}
    </span>
  );
}

/** px left and right of the text */
const cellPadding = 16;

/** As in Excel, words run on over empty neighbours: one reason stands for the whole pale group. */
function runWidth<Value>(row: Value, place: PlacedColumn<Value>, placement: Placement<Value>): number {
  let width = place.width;
  for (const { column, width: next } of placement.columns.slice(place.index + 1)) {
    const { text, hint } = column.cell(row);
    if (text !== '' || hint !== '') return width;
    width += next;
  }
  return width;
}

/** The whole text on pointing, where the cell surely cuts it off: a character takes at least half its height. */
const tooLong = (text: string | null, width: number): string | undefined =>
  text !== null && [...text].length * 8 > width - cellPadding ? text : undefined;
