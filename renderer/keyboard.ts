import { useEffect, useRef } from 'react';

type KeyLike = Readonly<{ isComposing?: boolean; keyCode?: number; nativeEvent?: KeyLike }>;

/**
 * True while a Japanese input method is converting. Asked first by everything that handles a key: the Enter that
 * fixes a conversion must not send a form.
 */
export function isComposing(event: KeyLike): boolean {
  const native = event.nativeEvent ?? event;
  return native.isComposing === true || native.keyCode === 229;
}

/** True where the key belongs to the text being edited, so that Ctrl+Z means the text and not the last step. */
export function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, [data-owns-keyboard]') !== null;
}

/** A shortcut of the whole window. `key` is compared in lower case; Ctrl (or ⌘ on a Mac) must be held. */
export function useShortcut(key: string, run: (event: KeyboardEvent) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isComposing(event) || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const pressed = event.shiftKey ? `shift+${event.key.toLowerCase()}` : event.key.toLowerCase();
      if (pressed === key) latest.current(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}
