import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from '../../../renderer/components/grid/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  composing: false,
  ...more,
});

describe('a key in the grid', () => {
  it('belongs to the IME while a conversion is open', () => {
    for (const key of ['Enter', 'Escape', 'Tab', 'ArrowDown', 'F2', 'Delete', 'z'])
      for (const mode of ['idle', 'typing', 'editing'] as const)
        expect(commandOf(press(key, { composing: true, ctrl: key === 'z' }), mode)).toBeNull();
  });

  it('leaves the cell by arrow while typing and moves the caret after F2', () => {
    expect(commandOf(press('ArrowLeft'), 'typing')).toMatchObject({ kind: 'move', direction: 'left' });
    expect(commandOf(press('ArrowLeft'), 'editing')).toBeNull();
  });

  it('leaves copying, pasting and typing to the browser', () => {
    for (const key of ['c', 'x', 'v']) expect(commandOf(press(key, { ctrl: true }), 'idle')).toBeNull();
    expect(commandOf(press('3'), 'idle')).toBeNull();
    expect(commandOf(press('あ'), 'idle')).toBeNull();
  });

  it('undoes the program while idle and the text while editing', () => {
    expect(commandOf(press('z', { ctrl: true }), 'idle')).toEqual({ kind: 'undo' });
    expect(commandOf(press('Z', { ctrl: true, shift: true }), 'idle')).toEqual({ kind: 'redo' });
    expect(commandOf(press('y', { ctrl: true }), 'idle')).toEqual({ kind: 'redo' });
    expect(commandOf(press('z', { ctrl: true }), 'editing')).toBeNull();
  });

  it('takes AltGr for a character', () => {
    expect(commandOf(press('d', { ctrl: true, alt: true }), 'idle')).toBeNull();
  });

  it('knows the keys of Excel', () => {
    expect(commandOf(press('ArrowDown', { ctrl: true, shift: true }), 'idle')).toEqual({
      kind: 'move',
      direction: 'down',
      extend: true,
      far: true,
    });
    expect(commandOf(press('d', { ctrl: true }), 'idle')).toEqual({ kind: 'fill', from: 'above' });
    expect(commandOf(press('r', { ctrl: true }), 'idle')).toEqual({ kind: 'fill', from: 'left' });
    expect(commandOf(press('End', { ctrl: true }), 'idle')).toEqual({
      kind: 'corner',
      to: 'last',
      extend: false,
    });
    expect(commandOf(press('ArrowDown', { alt: true }), 'idle')).toEqual({ kind: 'openList' });
    expect(commandOf(press('Enter', { shift: true }), 'editing')).toEqual({ kind: 'enter', backwards: true });
  });
});
