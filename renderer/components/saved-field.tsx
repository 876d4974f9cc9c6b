import { useEffect, useRef, useState } from 'react';
import { isComposing } from '../keyboard.ts';
import { SearchSelect } from './search-select.tsx';
import { TextField } from './text-field.tsx';

const notEntered = 'notEntered';

/**
 * One stored text. It is read and stored when the field is left or Enter is pressed; what cannot be read stays as it was
 * typed, with the reason under it.
 */
export function SavedField({
  label,
  text: stored,
  choices = null,
  hint = null,
  rows,
  isGoal = false,
  onSave,
}: Readonly<{
  label: string;
  text: string;
  choices?: readonly string[] | null;
  hint?: string | null;
  /** More than one line: Enter begins a new one */
  rows?: number;
  /** The entry somebody was led to: it is in sight and ready to be typed */
  isGoal?: boolean;
  /** Why it was not stored; null = it was */
  onSave: (text: string) => Promise<string | null>;
}>) {
  // null = as stored; a text = typed and not (or not yet) stored
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // Enter stores and so does leaving the field right after it: the same text is sent once.
  const sent = useRef<string | null>(null);

  // The reason must be seen even when the field stands at the edge of the panel.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  useEffect(() => {
    if (!isGoal) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isGoal]);

  const save = async (text: string) => {
    if (text === sent.current) return;
    if (text === stored) {
      setTyped(null);
      setRefused(null);
      return;
    }
    sent.current = text;
    const problem = await onSave(text);
    sent.current = null;
    setRefused(problem);
    // Something else may have been typed while this was being stored; that is kept.
    if (problem === null) setTyped((now) => (now === text ? null : now));
  };

  const described = hint === null ? {} : { description: hint };
  if (choices !== null) {
    return (
      <div ref={place} className="scroll-my-4">
        <SearchSelect
          label={label}
          {...described}
          choices={[
            { id: notEntered, label: '入力なし' },
            ...choices.map((choice) => ({ id: choice, label: choice })),
          ]}
          value={(typed ?? stored) === '' ? notEntered : (typed ?? stored)}
          problem={refused}
          onChange={(id) => {
            const text = id === null || id === notEntered ? '' : id;
            setTyped(text);
            void save(text);
          }}
        />
      </div>
    );
  }
  return (
    <div ref={place} className="scroll-my-4">
      <TextField
        label={label}
        {...described}
        value={typed ?? stored}
        problem={refused}
        {...(rows === undefined ? {} : { rows })}
        onChange={setTyped}
        onBlur={() => {
          if (typed !== null) void save(typed);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter' && rows === undefined && typed !== null) void save(typed);
          if (event.key === 'Escape' && typed !== null) {
            setTyped(null);
            setRefused(null);
          } else event.continuePropagation();
        }}
      />
    </div>
  );
}
