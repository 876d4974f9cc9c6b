import { type MouseEvent, useEffect, useRef } from 'react';
import { cellAt } from './layout.ts';
import type { Extent, Position, Selection } from './model.ts';
import { moveTo } from './selection.ts';
import { useLatest } from './use-selection.ts';
import type { GridView } from './use-view.ts';

/** ms between two steps while the mouse is held beyond the edge */
const dragBeat = 60;

type PointerInput<Row> = Readonly<{
  view: GridView<Row>;
  extent: Extent;
  selection: Selection;
  select: (next: Selection) => void;
  setWidth: (columnId: string, width: number) => void;
}>;

export type Pointer = Readonly<{
  startRange: (position: Position, extend: boolean) => void;
  startResize: (event: MouseEvent, columnId: string, width: number) => void;
}>;

/** Dragging: a range over the cells, scrolling on while the mouse is held beyond the edge; and the width of a column. */
export function usePointer<Row>(input: PointerInput<Row>): Pointer {
  const latest = useLatest(input);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const track = (onMove: (event: globalThis.MouseEvent) => void, onEnd: () => void): void => {
    stop.current?.();
    const end = (): void => {
      document.removeEventListener('mousemove', onMove);
      document.removeEventListener('mouseup', end);
      stop.current = null;
      onEnd();
    };
    stop.current = end;
    document.addEventListener('mousemove', onMove);
    document.addEventListener('mouseup', end);
  };

  return {
    startRange: (position, extend) => {
      const { select, selection, extent } = input;
      let range = moveTo(selection, position, extend, extent);
      select(range);
      let last: { x: number; y: number } | null = null;
      const follow = (): void => {
        const { view, extent: now, select: choose } = latest.current;
        const element = view.scroller.current;
        if (last === null || element === null) return;
        const box = element.getBoundingClientRect();
        const target = cellAt(
          last.x - box.left,
          last.y - box.top,
          view.measure(),
          view.placement,
          view.headHeight,
        );
        range = moveTo(range, target, true, now);
        choose(range);
      };
      const beat = setInterval(follow, dragBeat);
      track(
        (event) => {
          last = { x: event.clientX, y: event.clientY };
          follow();
        },
        () => clearInterval(beat),
      );
    },
    startResize: (event, columnId, width) => {
      event.preventDefault();
      event.stopPropagation();
      const from = event.clientX;
      track(
        (move) => latest.current.setWidth(columnId, width + move.clientX - from),
        () => {},
      );
    },
  };
}
