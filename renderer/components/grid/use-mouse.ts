import { type MouseEvent, useRef } from 'react';
import type { Position } from './model.ts';
import { at, clampPosition, moveTo, overRange, sameSelection } from './selection.ts';
import { type CommandContext, commit, startEditing } from './use-grid.ts';
import { type Pointer, usePointer } from './use-pointer.ts';

export type Mouse = Readonly<{
  onMouseDown: (event: MouseEvent) => void;
  onClick: (event: MouseEvent) => void;
  onDoubleClick: (event: MouseEvent) => void;
  /** The focus has left: what was typed is stored, and a click that interrupted a conversion is carried out. */
  onBlur: () => void;
  startResize: Pointer['startResize'];
}>;

/** Clicks and drags. They never take the focus from the textarea, except where a conversion has to be ended. */
export function useMouse<Row>(
  context: CommandContext<Row>,
  focus: () => void,
  onCellClick: (position: Position) => void,
): Mouse {
  const { view, extent, selection, select, editor, changes } = context;
  const pointer = usePointer({ view, extent, selection, select, setWidth: view.setWidth });
  const interrupted = useRef<Position | null>(null);

  const selectColumn = (event: MouseEvent): void => {
    const head = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-head]') : null;
    if (head === null || extent.rows === 0) return;
    event.preventDefault();
    commit(context);
    focus();
    const col = Number(head.dataset.head);
    select(overRange({ top: 0, left: col, bottom: extent.rows - 1, right: col }));
  };

  return {
    onMouseDown: (event) => {
      if (event.button !== 0 || event.target === editor.area.current) return;
      const position = positionOf(event);
      if (position === null) {
        selectColumn(event);
        return;
      }
      if (editor.isComposing()) {
        // The browser itself ends the conversion as the focus leaves; `onBlur` then goes on.
        interrupted.current = position;
        return;
      }
      event.preventDefault();
      commit(context);
      changes.tell(null);
      context.tabFrom.current = null;
      focus();
      pointer.startRange(position, event.shiftKey);
      // The cell under the mouse is in sight; only one that is cut off at the edge is brought in.
      if (view.placement.columns[position.col]?.column.fixed !== true) view.reveal(position);
    },
    // A click that ends where it began; dragging a range over cells is not meant for any of them.
    onClick: (event) => {
      const position = positionOf(event);
      if (position === null || event.shiftKey || !sameSelection(selection, at(position))) return;
      onCellClick(position);
    },
    onDoubleClick: (event) => {
      const position = positionOf(event);
      if (position === null) return;
      if (context.readOnly) context.onActivate(position);
      else startEditing(context, null);
    },
    onBlur: () => {
      commit(context);
      context.leaving.current = false;
      const position = interrupted.current;
      interrupted.current = null;
      if (position === null) return;
      select(moveTo(selection, clampPosition(position, extent), false, extent));
      requestAnimationFrame(focus);
    },
    startResize: pointer.startResize,
  };
}

/** The cell a mouse event is over; null outside the rows. */
function positionOf(event: MouseEvent): Position | null {
  if (!(event.target instanceof Element)) return null;
  const cell = event.target.closest<HTMLElement>('[data-col]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (cell === null || row === null || row === undefined) return null;
  return { row: Number(row.dataset.row), col: Number(cell.dataset.col) };
}
