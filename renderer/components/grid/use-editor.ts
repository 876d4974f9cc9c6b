import { type RefObject, useRef, useState } from 'react';
import { matchingChoices, resolveChoice } from './choices.ts';
import type { EditMode, GridChoice } from './model.ts';

/** The list under a cell of a column with choices. `index` -1 = none of them is meant yet. */
export type OpenList = Readonly<{ options: readonly GridChoice[]; index: number }>;

export type Editor = Readonly<{
  area: RefObject<HTMLTextAreaElement | null>;
  mode: EditMode;
  list: OpenList | null;
  isComposing: () => boolean;
  /** Overwrites: the text has already begun to arrive in the textarea. */
  beginTyping: () => void;
  /** Changes the old text, caret at its end. */
  beginEditing: (text: string) => void;
  inputArrived: () => void;
  compositionStarted: () => void;
  compositionEnded: () => void;
  moveInList: (by: number) => void;
  /** The text meant, with the textarea empty again; null when nothing was being edited. */
  finish: () => string | null;
  cancel: () => void;
}>;

/**
 * The life of the one textarea. React never writes its value and never mounts it anew: while a Japanese conversion is
 * open, either would throw the conversion away.
 */
export function useEditor(choices: readonly GridChoice[]): Editor {
  const area = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const [mode, setMode] = useState<EditMode>('idle');
  const [list, setList] = useState<OpenList | null>(null);

  const refreshList = (typed: string): void => {
    if (choices.length === 0) return;
    const options = matchingChoices(choices, typed);
    setList({ options, index: options.length === 1 && typed !== '' ? 0 : -1 });
  };

  const empty = (): void => {
    if (area.current !== null) area.current.value = '';
    setMode('idle');
    setList(null);
  };

  const beginTyping = (): void => {
    setMode((current) => (current === 'idle' ? 'typing' : current));
    refreshList(area.current?.value ?? '');
  };

  return {
    area,
    mode,
    list,
    isComposing: () => composing.current,
    beginTyping,
    beginEditing: (text) => {
      const element = area.current;
      if (element === null) return;
      element.value = text;
      element.focus({ preventScroll: true });
      element.setSelectionRange(text.length, text.length);
      setMode('editing');
      if (choices.length > 0)
        setList({ options: choices, index: choices.findIndex((choice) => choice.label === text) });
    },
    inputArrived: () => {
      beginTyping();
    },
    compositionStarted: () => {
      composing.current = true;
    },
    compositionEnded: () => {
      composing.current = false;
      // Over a cell that cannot be changed nothing was begun: what was converted goes away unseen.
      if (mode === 'idle') empty();
      else refreshList(area.current?.value ?? '');
    },
    moveInList: (by) =>
      setList((current) => {
        if (current === null || current.options.length === 0) return current;
        const length = current.options.length;
        const index = current.index < 0 ? (by > 0 ? 0 : length - 1) : (current.index + by + length) % length;
        return { ...current, index };
      }),
    finish: () => {
      if (mode === 'idle') return null;
      const typed = area.current?.value ?? '';
      const chosen = list === null ? undefined : list.options[list.index];
      empty();
      return chosen?.label ?? resolveChoice(choices, typed.trim());
    },
    cancel: empty,
  };
}
