import type { MouseEvent } from 'react';
import { groupHeadings, headHeights, type Placement } from './layout.ts';

export type GridHeadProps<Row> = Readonly<{
  placement: Placement<Row>;
  headHeight: number;
  onResizeStart: (event: MouseEvent, columnId: string, width: number) => void;
  onResizeReset: (columnId: string) => void;
}>;

/** The row of headings counts as the first row of the table. */
export const headRows = 1;

export function GridHead<Row>({ placement, headHeight, onResizeStart, onResizeReset }: GridHeadProps<Row>) {
  const grouped = placement.columns.some(({ column }) => column.group !== null);
  return (
    <div role="rowgroup" className="grid-head" style={{ height: headHeight, width: placement.totalWidth }}>
      {grouped && <Groups placement={placement} />}
      <div
        role="row"
        aria-rowindex={headRows}
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
            <span className="grid-heading-text">
              {column.group !== null && <span className="sr-only">{column.group} </span>}
              {column.heading}
            </span>
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

/** For the eye only: each heading below says its group itself. */
const Groups = <Row,>({ placement }: Readonly<{ placement: Placement<Row> }>) => (
  <div aria-hidden="true" className="grid-head-row" style={{ height: headHeights.group }}>
    {groupHeadings(placement).map((group) => (
      <div
        key={group.start}
        className="grid-group"
        data-fixed={group.fixed || undefined}
        data-empty={group.label === null || undefined}
        style={{ left: group.fixed ? group.left : undefined, width: group.width }}
      >
        {group.label}
      </div>
    ))}
  </div>
);
