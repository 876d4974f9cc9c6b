import { memo, type ReactNode } from 'react';
import { type PlacedColumn, type Placement, rowHeight } from './layout.ts';

export const cellId = (gridId: string, row: number, col: number): string => `${gridId}-r${row}-c${col}`;

export type GridRowProps<Row> = Readonly<{
  gridId: string;
  row: Row;
  index: number;
  headRows: number;
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
  const { index, headRows, headHeight, placement, marked } = props;
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

const rowHeader = { role: 'rowheader' } as const;
const gridCell = { role: 'gridcell' } as const;

function Cell<Value>(props: GridRowProps<Value> & Readonly<{ place: PlacedColumn<Value> }>) {
  const { gridId, row, index, place, from, to, active } = props;
  const { column } = place;
  const cell = column.cell(row);
  const isActive = active === place.index;
  const selected = isActive || (place.index >= from && place.index <= to);
  return (
    <div
      {...(column.fixed ? rowHeader : gridCell)}
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
      title={cell.problem ?? undefined}
      style={{ left: place.column.fixed ? place.left : undefined, width: place.width }}
    >
      {contentOf(column.draw?.(row) ?? null, cell.text, cell.hint)}
    </div>
  );
}

function contentOf(drawn: ReactNode, text: string, hint: string | null): ReactNode {
  if (drawn !== null) return drawn;
  if (text === '' && hint !== null) return <span className="grid-hint">{hint}</span>;
  return <span className="grid-text">{text}</span>;
}
