import type { MouseEvent } from 'react';
import { groupHeadings, headHeights, type Placement } from './layout.ts';

export type GridHeadProps<Row> = Readonly<{
  placement: Placement<Row>;
  headHeight: number;
  onResizeStart: (event: MouseEvent, columnId: string, width: number) => void;
  onResizeReset: (columnId: string) => void;
}>;

export const headRowsOf = <Row,>(placement: Placement<Row>): number =>
  placement.columns.some(({ column }) => column.group !== null) ? 2 : 1;

export function GridHead<Row>({ placement, headHeight, onResizeStart, onResizeReset }: GridHeadProps<Row>) {
  const grouped = headRowsOf(placement) === 2;
  return (
    <div role="rowgroup" className="grid-head" style={{ height: headHeight, width: placement.totalWidth }}>
      {grouped && (
        <div role="row" aria-rowindex={1} className="grid-head-row" style={{ height: headHeights.group }}>
          {groupHeadings(placement).map((group) => (
            <div
              key={group.start}
              role="columnheader"
              aria-colindex={group.start + 1}
              aria-colspan={group.span}
              className="grid-group"
              data-fixed={group.fixed || undefined}
              data-empty={group.label === null || undefined}
              style={{ left: group.fixed ? group.left : undefined, width: group.width }}
            >
              {group.label}
            </div>
          ))}
        </div>
      )}
      <div
        role="row"
        aria-rowindex={grouped ? 2 : 1}
        className="grid-head-row"
        style={{ height: grouped ? headHeight - headHeights.group : headHeight }}
      >
        {placement.columns.map(({ column, index, left, width }) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            className="grid-heading"
            data-head={index}
            data-fixed={column.fixed || undefined}
            data-align={column.align}
            style={{ left: column.fixed ? left : undefined, width }}
          >
            <span className="grid-heading-text">{column.heading}</span>
            {column.note !== null && <span className="grid-heading-note">{column.note}</span>}
            <span
              aria-hidden="true"
              className="grid-resize"
              onMouseDown={(event) => onResizeStart(event, column.id, width)}
              onDoubleClick={() => onResizeReset(column.id)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
