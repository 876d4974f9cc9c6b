// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell
import { useEffect, useRef } from 'react';
import { isComposing } from '../../../keyboard.ts';

/**
 * The text of one cell while it is edited. Uncontrolled, so that an input method is never disturbed. Enter and
 * leaving the field keep the text, Esc does not.
 */
export function CellEditor({
  label,
  text,
  width,
  onDone,
}: Readonly<{ label: string; text: string; width: number; onDone: (typed: string | null) => void }>) {
  const input = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (typed: string | null) => {
    // Taking the field away blurs it once more.
    if (finished.current) return;
    finished.current = true;
    onDone(typed);
  };
  return (
    <div role="gridcell" style={{ width }} className="flex shrink-0">
      <input
        ref={input}
        aria-label={label}
        defaultValue={text}
        onBlur={(event) => finish(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (isComposing(event)) return;
          if (event.key === 'Enter' || event.key === 'Tab') {
            event.preventDefault();
            finish(event.currentTarget.value);
          }
          if (event.key === 'Escape') finish(null);
        }}
        className="w-full border-2 border-accent bg-white px-1.5 text-ink outline-none"
      />
    </div>
  );
}
