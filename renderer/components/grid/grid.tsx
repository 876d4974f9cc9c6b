import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef } from 'react';
import { GridEditor } from './grid-editor.tsx';
import { GridHead, headRows } from './grid-head.tsx';
import { cellId, GridRow } from './grid-row.tsx';
import { GridStatus } from './grid-status.tsx';
import { rowHeight } from './layout.ts';
import type { EditCause, GridColumn, Position, RowEdit } from './model.ts';
import { at, isSingle, rangeOf } from './selection.ts';
import { summariseCells } from './summary.ts';
import { useChanges } from './use-changes.ts';
import { useEditor } from './use-editor.ts';
import { type CommandContext, handleKey } from './use-grid.ts';
import { useMouse } from './use-mouse.ts';
import { useSelection } from './use-selection.ts';
import { useGridView } from './use-view.ts';
import './grid.css';

export type GridHandle = Readonly<{
  focus: () => void;
  goTo: (rowKey: string, column: string) => void;
  /** The rows of the range by their keys, from the top */
  chosen: () => readonly string[];
}>;

/** What a matrix does with its own keys and clicks (Space, D); true = done, nothing else happens. */
export type CellKey<Row> = (key: string, cells: readonly Readonly<{ row: Row; column: string }>[]) => boolean;

export type GridProps<Row> = Readonly<{
  /** Names the table for a screen reader */
  label: string;
  rows: readonly Row[];
  /** Keep the same array between renders where nothing changed: rows are drawn again when it changes. */
  columns: readonly GridColumn<Row>[];
  rowKey: (row: Row) => string;
  /** A list: the arrows move, everything can be copied, nothing typed. */
  readOnly?: boolean;
  /** Row and column where the grid opens */
  start?: Readonly<{ rowKey: string; column: string | null }> | null;
  onEdit?: (edits: readonly RowEdit<Row>[], cause: EditCause) => void;
  onUndo?: () => void;
  onRedo?: () => void;
  onActive?: (row: Row | null, column: string) => void;
  /** Enter or double click in a list */
  onActivate?: (row: Row, column: string) => void;
  onCellKey?: CellKey<Row>;
  /** Plain click on a cell of a matrix */
  onCellClick?: (row: Row, column: string) => void;
  /** Shown instead of rows */
  empty?: ReactNode;
  /** Stands in the bottom line */
  children?: ReactNode;
  handle?: Ref<GridHandle>;
}>;

const nothing = (): void => {};

/**
 * A table that takes Japanese input like Excel. Why it is our own: docs/adr/0006. Its rows are placed one by one, which
 * a <table> cannot, and only the textarea can take the focus; so biome.json excuses this folder from the two rules
 * that ask for a table and for focusable cells.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, columns, rowKey, readOnly = false } = props;
  const id = useId();
  const extent = useMemo(() => ({ rows: rows.length, cols: columns.length }), [rows.length, columns.length]);
  const positionFor = (key: string, column: string | null): Position | null => {
    const row = rows.findIndex((candidate) => rowKey(candidate) === key);
    const col = columns.findIndex((candidate) => candidate.id === column);
    return row < 0 ? null : { row, col: Math.max(0, col) };
  };
  const opening = props.start == null ? null : positionFor(props.start.rowKey, props.start.column);
  const firstOpen = Math.max(
    0,
    columns.findIndex((column) => !column.fixed),
  );
  const { selection, select } = useSelection(rows, rowKey, extent, at(opening ?? { row: 0, col: firstOpen }));
  const { active } = selection;
  const range = rangeOf(selection);

  const activeRow = rows[active.row];
  const activeColumn = columns[active.col];
  const activeCell = activeRow === undefined ? undefined : activeColumn?.cell(activeRow);
  const view = useGridView(props.label, columns, rows.length, active.row);
  const editor = useEditor(activeColumn?.choices ?? []);
  const changes = useChanges({
    rows,
    columns,
    extent,
    selection,
    select,
    readOnly,
    onEdit: props.onEdit ?? null,
  });
  const tabFrom = useRef<number | null>(null);
  const leaving = useRef(false);

  const context: CommandContext<Row> = {
    view,
    extent,
    selection,
    select,
    editor,
    changes,
    readOnly,
    tabFrom,
    leaving,
    onUndo: props.onUndo ?? nothing,
    onRedo: props.onRedo ?? nothing,
    onActivate: (position) => {
      const row = rows[position.row];
      if (row !== undefined) props.onActivate?.(row, columns[position.col]?.id ?? '');
    },
  };

  const focus = (): void => editor.area.current?.focus({ preventScroll: true });
  useImperativeHandle(props.handle, () => ({
    focus,
    goTo: (key, column) => {
      const position = positionFor(key, column);
      if (position === null) return;
      select(at(position));
      view.reveal(position);
      focus();
    },
    chosen: () => rows.slice(range.top, range.bottom + 1).map(rowKey),
  }));

  // Once, after the first layout: the cell that a link from another screen names is in sight and can be typed into.
  const begin = useRef(() => {
    if (opening === null) return;
    view.centre(active.row);
    // A frame later, because the window itself takes the focus when it changes to another screen
    requestAnimationFrame(focus);
  });
  useEffect(() => begin.current(), []);

  const { onActive } = props;
  const activeColumnId = activeColumn?.id ?? '';
  useEffect(() => onActive?.(activeRow ?? null, activeColumnId), [onActive, activeRow, activeColumnId]);

  const cellsOfRange = () =>
    rows
      .slice(range.top, range.bottom + 1)
      .flatMap((row) =>
        columns.slice(range.left, range.right + 1).map((column) => ({ row, column: column.id })),
      );

  // The mouse brings its own cell into sight; going back to the one before would pull the rows away under it.
  const byMouse = useRef(false);
  const focusByMouse = (): void => {
    byMouse.current = true;
    focus();
    byMouse.current = false;
  };
  const mouse = useMouse(context, focusByMouse, (position) => {
    const row = rows[position.row];
    if (row !== undefined) props.onCellClick?.(row, columns[position.col]?.id ?? '');
  });

  const onInput = (): void => {
    const lock = changes.lockAt(active.row, active.col);
    if (lock !== null && editor.mode === 'idle') {
      changes.tell(lock);
      // Text of an open conversion is taken away when it ends; emptying the element now would break it.
      if (!editor.isComposing()) editor.cancel();
      return;
    }
    if (editor.mode === 'idle') {
      select(at(active));
      view.reveal(active);
    }
    editor.inputArrived();
  };
  // Reckoned anew only when something in it changes: with everybody chosen it must not slow down scrolling.
  const summary = useMemo(
    () => summariseCells(rows, columns, rangeOf(selection)),
    [rows, columns, selection],
  );
  const place = view.placement.columns[active.col];
  const top = view.headHeight + active.row * rowHeight;
  const problem = editor.mode === 'idle' ? (activeCell?.problem ?? null) : null;
  const helpId = `${id}-help`;

  return (
    <div className="grid-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mouse only; every key goes to the textarea */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={view.scroller}
        className="grid-scroll"
        onMouseDown={mouse.onMouseDown}
        onClick={mouse.onClick}
        onDoubleClick={mouse.onDoubleClick}
      >
        <div
          className="grid-content"
          style={{ width: view.placement.totalWidth, height: view.headHeight + view.bodyHeight }}
        >
          <div
            role="grid"
            id={id}
            aria-label={props.label}
            aria-rowcount={rows.length + headRows}
            aria-colcount={columns.length}
            aria-readonly={readOnly}
            aria-multiselectable="true"
            className="h-full"
          >
            <GridHead
              placement={view.placement}
              headHeight={view.headHeight}
              onResizeStart={mouse.startResize}
              onResizeReset={(column) => view.setWidth(column, null)}
            />
            <div role="rowgroup">
              {view.visible.map((index) => {
                const row = rows[index];
                if (row === undefined) return null;
                const chosen = index >= range.top && index <= range.bottom && !isSingle(range);
                return (
                  <GridRow
                    key={rowKey(row)}
                    gridId={id}
                    row={row}
                    index={index}
                    headHeight={view.headHeight}
                    placement={view.placement}
                    from={chosen ? range.left : -1}
                    to={chosen ? range.right : -1}
                    active={index === active.row ? active.col : -1}
                    marked={index === active.row}
                  />
                );
              })}
            </div>
          </div>
          <GridEditor
            editor={editor}
            label={`${props.label}の入力`}
            listId={`${id}-list`}
            helpId={helpId}
            activeId={activeRow === undefined ? undefined : cellId(id, active.row, active.col)}
            readOnly={readOnly}
            invalid={problem !== null}
            place={place}
            top={top}
            onKeyDown={(event) => {
              if (editor.mode === 'idle' && ownKey(event.nativeEvent, props.onCellKey, cellsOfRange))
                event.preventDefault();
              else handleKey(event, context);
            }}
            onInput={onInput}
            onCompositionStart={() => {
              editor.compositionStarted();
              onInput();
            }}
            onBlur={mouse.onBlur}
            onFocus={() => {
              if (!byMouse.current) view.reveal(active);
            }}
            onCopy={(event) => editor.mode === 'idle' && changes.copy(event)}
            onCut={(event) => editor.mode === 'idle' && changes.cut(event)}
            onPaste={(event) => editor.mode === 'idle' && changes.paste(event)}
            onChoose={(label) => {
              editor.cancel();
              changes.type(active.row, active.col, label);
            }}
          />
          {problem !== null && place !== undefined && (
            <p className="grid-problem" style={{ left: place.left, top: top + rowHeight + 2 }}>
              {problem}
            </p>
          )}
        </div>
        {rows.length === 0 && <div className="grid-empty">{props.empty}</div>}
      </div>
      <p id={helpId} className="sr-only">
        {readOnly
          ? '矢印キーで移動し、Ctrl と C でコピーします。'
          : `${problem ?? ''}矢印キーで移動し、そのまま打つと書き換え、F2 で直します。Esc を押してから Tab を押すと表の外へ出ます。`}
      </p>
      <GridStatus notice={changes.notice} summary={summary}>
        {props.children}
      </GridStatus>
    </div>
  );
}

function ownKey<Row>(
  event: globalThis.KeyboardEvent,
  onCellKey: CellKey<Row> | undefined,
  cells: () => Parameters<CellKey<Row>>[1],
): boolean {
  if (onCellKey === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return false;
  return onCellKey(event.key, cells());
}
