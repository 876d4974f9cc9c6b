// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ImportPreview } from '#core/contract/import.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loading } from '../../../components/loading.tsx';
import { isComposing } from '../../../keyboard.ts';
import { cellId, fixedWidths } from './check-cells.ts';
import { CheckRow } from './check-row.tsx';
import { columnWidths } from './column-widths.ts';
import { type Cursor, movedBy } from './cursor.ts';
import { type RowFilter, useRows } from './use-rows.ts';

/** Of a row without remarks: 32 px and its rule */
const rowHeight = 33;

/** The preview as a table: arrow keys move, Enter or F2 edits a cell in place, Space leaves a row out. */
export function CheckTable({
  importId,
  filter,
  columns,
  startColumn,
  busy,
  onCorrect,
  onLeaveOut,
}: Readonly<{
  importId: string;
  filter: RowFilter;
  columns: ImportPreview['columns'];
  /** Where the cursor stands at first */
  startColumn: number;
  busy: boolean;
  onCorrect: (row: number, field: string, before: string, text: string) => void;
  onLeaveOut: (row: number, leaveOut: boolean) => void;
}>) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const rows = useRows(importId, filter, range.first, range.last);
  const [cursor, setCursor] = useState<Cursor>({ index: 0, column: filter === 'problems' ? startColumn : 0 });
  const [editing, setEditing] = useState(false);
  const count = rows.total ?? 0;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
    onChange: ({ range: seen }) => {
      if (seen === null) return;
      setRange((now) =>
        now.first === seen.startIndex && now.last === seen.endIndex
          ? now
          : { first: seen.startIndex, last: seen.endIndex },
      );
    },
  });
  const widths = columnWidths(columns, rows.sample);
  const width = widths.reduce(
    (sum, each) => sum + each,
    fixedWidths.row + fixedWidths.include + fixedWidths.state,
  );

  const goTo = (next: Cursor) => {
    setCursor(next);
    virtual.scrollToIndex(next.index, { align: 'auto' });
    document.getElementById(cellId(id, next))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = movedBy(event, cursor, { rows: count, columns: columns.length, page });
    if (next !== null) goTo(next);
    else if (event.key === 'Enter' || event.key === 'F2') setEditing(!busy);
    else if (event.key === ' ') {
      const row = rows.at(cursor.index);
      if (row !== undefined && !busy) onLeaveOut(row.row, row.state !== 'leftOut');
    } else return;
    event.preventDefault();
  };

  if (rows.total === 0) {
    return (
      <EmptyState title={filter === 'problems' ? '直すところはありません' : '当てはまる行はありません'} />
    );
  }
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      data-owns-keyboard
      aria-label="取り込む行"
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 3}
      aria-activedescendant={cellId(id, cursor)}
      onKeyDown={onKeyDown}
      className="min-h-48 grow overflow-auto border-t border-rule text-table outline-offset-[-3px]"
    >
      <Head columns={columns} widths={widths} width={width} />
      {rows.total === null ? <Loading /> : null}
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth: width }} className="relative">
        {virtual.getVirtualItems().map((item) => (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            role="presentation"
            style={{ transform: `translateY(${item.start}px)` }}
            className="absolute inset-x-0 min-h-[33px]"
          >
            <CheckRow
              row={rows.at(item.index)}
              index={item.index}
              columns={columns}
              widths={widths}
              gridId={id}
              cursor={cursor}
              editing={editing && cursor.index === item.index}
              busy={busy}
              onPoint={(column, edit) => {
                setCursor({ index: item.index, column });
                setEditing(edit && !busy);
              }}
              onEdited={(row, field, before, text) => {
                setEditing(false);
                scroller.current?.focus();
                if (text !== null && text !== before) onCorrect(row, field, before, text);
              }}
              onLeaveOut={onLeaveOut}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

function Head({
  columns,
  widths,
  width,
}: Readonly<{ columns: ImportPreview['columns']; widths: readonly number[]; width: number }>) {
  const heads = [
    { key: 'row', label: '行', width: fixedWidths.row },
    { key: 'include', label: '取り込む', width: fixedWidths.include },
    { key: 'state', label: '結果', width: fixedWidths.state },
    ...columns.map((column, index) => ({
      key: `field:${column.field}`,
      label: column.label,
      width: widths[index],
    })),
  ];
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ minWidth: width }}
      className="sticky top-0 z-10 flex h-[33px] border-b border-rule-strong bg-ground-soft font-bold"
    >
      {heads.map((head) => (
        <div
          key={head.key}
          role="columnheader"
          style={{ width: head.width }}
          className="flex shrink-0 items-center overflow-hidden px-2 whitespace-nowrap"
        >
          {head.label}
        </div>
      ))}
    </div>
  );
}
