import type { KeyboardEvent } from 'react';
import { isComposing } from '../../keyboard.ts';
import { type Command, commandOf } from './keys.ts';
import type { Position, Selection } from './model.ts';
import { at, cycle, isSingle, jumpEdge, moveBy, moveTo, nextOpen, overRange, rangeOf } from './selection.ts';
import type { Changes } from './use-changes.ts';
import type { Editor } from './use-editor.ts';
import type { GridView } from './use-view.ts';

export type CommandContext<Row> = Readonly<{
  view: GridView<Row>;
  extent: Readonly<{ rows: number; cols: number }>;
  selection: Selection;
  select: (next: Selection) => void;
  editor: Editor;
  changes: Changes;
  readOnly: boolean;
  /** Column where Tab was first pressed; Enter goes back below it, as in Excel. */
  tabFrom: { current: number | null };
  /** Escape lets the next Tab leave the table. */
  leaving: { current: boolean };
  onUndo: () => void;
  onRedo: () => void;
  onActivate: (position: Position) => void;
}>;

/** Stores what is being typed, if anything. */
export function commit<Row>(context: Pick<CommandContext<Row>, 'editor' | 'changes' | 'selection'>): void {
  const text = context.editor.finish();
  if (text !== null) context.changes.type(context.selection.active.row, context.selection.active.col, text);
}

export function startEditing<Row>(context: CommandContext<Row>, text: string | null): void {
  const { active } = context.selection;
  const lock = context.changes.lockAt(active.row, active.col);
  if (lock !== null) {
    context.changes.tell(lock);
    return;
  }
  context.select(at(active));
  context.editor.beginEditing(text ?? context.changes.textAt(active.row, active.col));
}

export function handleKey<Row>(event: KeyboardEvent, context: CommandContext<Row>): void {
  const { editor } = context;
  const command = commandOf(
    {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      composing: isComposing(event) || editor.isComposing(),
    },
    editor.mode,
  );
  const leaves = context.leaving.current && command?.kind === 'tab';
  context.leaving.current = command?.kind === 'cancel' && editor.mode === 'idle';
  if (leaves || (command === null && !inList(event, context))) return;
  if (command === null || run(command, context)) event.preventDefault();
}

/** In a cell opened with F2 the arrows choose from the list. */
function inList<Row>(event: KeyboardEvent, { editor }: CommandContext<Row>): boolean {
  if (editor.list === null || editor.isComposing() || isComposing(event)) return false;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  editor.moveInList(event.key === 'ArrowDown' ? 1 : -1);
  return true;
}

/** False = the browser shall do what it does with the key. */
function run<Row>(command: Command, context: CommandContext<Row>): boolean {
  const { editor, changes, selection, select, extent } = context;
  switch (command.kind) {
    case 'move':
    case 'page':
    case 'rowEdge':
    case 'corner':
      commit(context);
      goTo(target(command, context), command.extend, context);
      return true;
    case 'enter':
      return enter(command.backwards, context);
    case 'tab':
      return tab(command.backwards, context);
    case 'edit':
    case 'openList':
      startEditing(context, null);
      return true;
    case 'replace':
      startEditing(context, '');
      return true;
    case 'clear':
      changes.clear();
      return true;
    case 'cancel':
      editor.cancel();
      changes.tell(null);
      return true;
    case 'selectAll':
      select(overRange({ top: 0, left: 0, bottom: extent.rows - 1, right: extent.cols - 1 }));
      return true;
    case 'selectRow': {
      const { top, bottom } = rangeOf(selection);
      select(overRange({ top, left: 0, bottom, right: extent.cols - 1 }));
      return true;
    }
    case 'fill':
      changes.fill(command.from);
      return true;
    case 'undo':
      context.onUndo();
      return true;
    case 'redo':
      context.onRedo();
      return true;
    case 'resize': {
      const place = context.view.placement.columns[selection.active.col];
      if (place !== undefined) context.view.setWidth(place.column.id, place.width + command.by);
      return true;
    }
  }
}

type Motion = Extract<Command, { kind: 'move' | 'page' | 'rowEdge' | 'corner' }>;

function target<Row>(motion: Motion, context: CommandContext<Row>): Position {
  const { selection, extent, changes, view } = context;
  const from = motion.extend ? selection.head : selection.active;
  switch (motion.kind) {
    case 'move': {
      const filled = (p: Position): boolean => changes.textAt(p.row, p.col) !== '';
      if (motion.far) return jumpEdge(from, motion.direction, extent, filled);
      return moveBy(selection, motion.direction, 1, motion.extend, extent).head;
    }
    case 'page':
      return moveBy(selection, motion.direction, view.pageRows(), motion.extend, extent).head;
    case 'rowEdge':
      return { row: from.row, col: motion.to === 'first' ? 0 : extent.cols - 1 };
    case 'corner':
      return motion.to === 'first' ? { row: 0, col: 0 } : { row: extent.rows - 1, col: extent.cols - 1 };
  }
}

function goTo<Row>(position: Position, extend: boolean, context: CommandContext<Row>): void {
  const next = moveTo(context.selection, position, extend, context.extent);
  context.tabFrom.current = null;
  context.changes.tell(null);
  context.select(next);
  context.view.reveal(next.head);
}

function enter<Row>(backwards: boolean, context: CommandContext<Row>): boolean {
  const { selection, extent, tabFrom } = context;
  if (context.readOnly) {
    context.onActivate(selection.active);
    return true;
  }
  const wasEditing = context.editor.mode !== 'idle';
  commit(context);
  const range = rangeOf(selection);
  if (!isSingle(range) && !wasEditing)
    return goRound(cycle(range, selection.active, 'columns', backwards), context);
  const col = tabFrom.current ?? selection.active.col;
  const row = selection.active.row + (backwards ? -1 : 1);
  goTo(row < extent.rows && row >= 0 ? { row, col } : selection.active, false, context);
  return true;
}

function tab<Row>(backwards: boolean, context: CommandContext<Row>): boolean {
  if (context.readOnly) return false;
  const { selection, extent, changes, tabFrom } = context;
  const wasEditing = context.editor.mode !== 'idle';
  commit(context);
  const range = rangeOf(selection);
  if (!isSingle(range) && !wasEditing)
    return goRound(cycle(range, selection.active, 'rows', backwards), context);
  const open = (p: Position): boolean => changes.lockAt(p.row, p.col) === null;
  const next = nextOpen(selection.active, backwards, extent, open);
  if (next === null) return false;
  const column = tabFrom.current ?? selection.active.col;
  goTo(next, false, context);
  tabFrom.current = column;
  return true;
}

function goRound<Row>(position: Position, context: CommandContext<Row>): boolean {
  context.select({ ...context.selection, active: position });
  context.view.reveal(position);
  return true;
}
