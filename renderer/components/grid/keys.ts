import type { EditMode } from './model.ts';
import type { Direction } from './selection.ts';

/** The part of a KeyboardEvent that decides. */
export type KeyPress = Readonly<{
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  /** In the middle of a Japanese conversion: every key belongs to the IME. */
  composing: boolean;
}>;

export type Command =
  | Readonly<{ kind: 'move'; direction: Direction; extend: boolean; far: boolean }>
  | Readonly<{ kind: 'page'; direction: 'up' | 'down'; extend: boolean }>
  | Readonly<{ kind: 'rowEdge'; to: 'first' | 'last'; extend: boolean }>
  | Readonly<{ kind: 'corner'; to: 'first' | 'last'; extend: boolean }>
  | Readonly<{ kind: 'enter'; backwards: boolean }>
  | Readonly<{ kind: 'tab'; backwards: boolean }>
  | Readonly<{ kind: 'edit' }>
  | Readonly<{ kind: 'openList' }>
  | Readonly<{ kind: 'replace' }>
  | Readonly<{ kind: 'clear' }>
  | Readonly<{ kind: 'cancel' }>
  | Readonly<{ kind: 'selectAll' }>
  | Readonly<{ kind: 'selectRow' }>
  | Readonly<{ kind: 'fill'; from: 'above' | 'left' }>
  | Readonly<{ kind: 'undo' }>
  | Readonly<{ kind: 'redo' }>
  | Readonly<{ kind: 'resize'; by: number }>;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** px a column grows or shrinks per key press */
const resizeStep = 16;

/**
 * What a key means in the grid; null = leave it to the browser (typing, Ctrl+C / X / V, and inside an edited cell the
 * caret). While a conversion is open nothing is ours: the Enter that ends it must not commit the cell.
 */
export function commandOf(press: KeyPress, mode: EditMode): Command | null {
  if (press.composing) return null;
  return mode === 'idle' ? idleCommand(press) : editCommand(press, mode);
}

function editCommand(press: KeyPress, mode: EditMode): Command | null {
  if (press.ctrl || press.alt) return null;
  if (press.key === 'Enter') return { kind: 'enter', backwards: press.shift };
  if (press.key === 'Tab') return { kind: 'tab', backwards: press.shift };
  if (press.key === 'Escape') return { kind: 'cancel' };
  const direction = arrows[press.key];
  if (mode === 'typing' && direction !== undefined && !press.shift)
    return { kind: 'move', direction, extend: false, far: false };
  return null;
}

function idleCommand(press: KeyPress): Command | null {
  const direction = arrows[press.key];
  if (direction !== undefined) return arrowCommand(press, direction);
  if (press.ctrl) return controlCommand(press);
  if (press.alt) return null;
  return plainCommand(press);
}

function arrowCommand(press: KeyPress, direction: Direction): Command | null {
  if (press.alt && press.shift && (direction === 'left' || direction === 'right'))
    return { kind: 'resize', by: direction === 'left' ? -resizeStep : resizeStep };
  if (press.alt) return direction === 'down' ? { kind: 'openList' } : null;
  return { kind: 'move', direction, extend: press.shift, far: press.ctrl };
}

function plainCommand({ key, shift }: KeyPress): Command | null {
  switch (key) {
    case 'Enter':
      return { kind: 'enter', backwards: shift };
    case 'Tab':
      return { kind: 'tab', backwards: shift };
    case 'F2':
      return { kind: 'edit' };
    case 'Backspace':
      return { kind: 'replace' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'Home':
    case 'End':
      return { kind: 'rowEdge', to: key === 'Home' ? 'first' : 'last', extend: shift };
    case 'PageUp':
    case 'PageDown':
      return { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extend: shift };
    case ' ':
      return shift ? { kind: 'selectRow' } : null;
    default:
      return null;
  }
}

function controlCommand({ key, shift, alt }: KeyPress): Command | null {
  // AltGr arrives as Ctrl+Alt and types a character.
  if (alt) return null;
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'selectAll' };
    case 'd':
      return { kind: 'fill', from: 'above' };
    case 'r':
      return { kind: 'fill', from: 'left' };
    case 'z':
      return shift ? { kind: 'redo' } : { kind: 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'home':
    case 'end':
      return { kind: 'corner', to: key === 'Home' ? 'first' : 'last', extend: shift };
    default:
      return null;
  }
}
