import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isComposing } from '../../keyboard.ts';
import { type Burst, byHand, isOver, noBurst, scanned, struck, waitForMore } from './reception-keys.ts';

type Desk = Readonly<{
  /** A single character struck by hand, in lower case and half width */
  onKey: (key: string) => void;
  onEnter: () => void;
  /** A whole number that a scanner typed */
  onScan: (typed: string) => void;
  /** Keys with a name (F9, ArrowDown, Escape) and Ctrl+…: true = it was meant for the desk */
  onNamed: (event: KeyboardEvent) => boolean;
  /** A question is open: its keys are its own */
  paused: boolean;
}>;

/**
 * The keys of a counter, where every single one has a meaning: on top of the buttons inside, which take Tab as ever. A
 * key waits a moment before it counts, because a scanner types its number in the same way.
 */
export function useDeskKeys({ onKey, onEnter, onScan, onNamed, paused }: Desk) {
  const burst = useRef<Burst>(noBurst);
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });

  const settle = (): void => {
    const keys = byHand(burst.current);
    burst.current = noBurst;
    // Each key acts on what the one before it left: 「1」 takes a paper, 「O」 says of it that it is the original.
    for (const each of keys) flushSync(() => latest.current(each));
  };
  const onCharacter = (key: string): void => {
    const now = performance.now();
    if (isOver(burst.current, now)) settle();
    burst.current = struck(burst.current, key, now);
    window.setTimeout(() => {
      if (burst.current.at === now) settle();
    }, waitForMore);
  };
  return (event: KeyboardEvent): void => {
    if (isComposing(event) || paused) return;
    if (event.key === 'Enter') {
      const number = scanned(burst.current, performance.now());
      if (number === null) settle();
      burst.current = noBurst;
      if (number === null) onEnter();
      else onScan(number);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey)
      onCharacter(event.key.normalize('NFKC').toLowerCase());
    else if (!onNamed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** ↑↓ among so many lines; null = another key. */
export const movedBy = (key: string, current: number, count: number): number | null => {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  return step === 0 ? null : Math.min(count - 1, Math.max(0, current + step));
};
