import { useEffect, useRef, useState } from 'react';
import type { StudentDetail } from '#core/contract/students.ts';
import { useChange } from '../../api.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { isComposing } from '../../keyboard.ts';

type Fact = StudentDetail['facts'][number];
const described = ({ hint }: Fact) => (hint === null ? {} : { description: hint });
const notEntered = 'notEntered';

/**
 * One fact of one student. It is read and stored when the field is left or Enter is pressed; what cannot be read
 * stays as it was typed, with the reason under it.
 */
export function FactInput({
  studentNumber,
  fact,
  isGoal = false,
  onSaved,
}: Readonly<{
  studentNumber: string;
  fact: Fact;
  /** The entry somebody was led to: it is in sight and ready to be typed */
  isGoal?: boolean;
  onSaved?: (text: string) => void;
}>) {
  const edit = useChange('facts.edit', { failures: 'inline' });
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
    if (text === fact.text) {
      setTyped(null);
      setRefused(null);
      return;
    }
    sent.current = text;
    const reply = await edit.run({
      label: `${fact.label}の入力`,
      edits: [{ studentNumber, field: fact.field, text }],
    });
    sent.current = null;
    const problem = reply.ok ? (reply.value.rejected[0]?.problem ?? null) : reply.error.message;
    setRefused(problem);
    if (problem !== null) return;
    // Something else may have been typed while this was being stored; that is kept.
    setTyped((now) => (now === text ? null : now));
    onSaved?.(text);
  };

  if (fact.choices !== null) {
    return (
      <div ref={place} className="scroll-my-4">
        <SearchSelect
          label={fact.label}
          {...described(fact)}
          choices={[
            { id: notEntered, label: '入力なし' },
            ...fact.choices.map((choice) => ({ id: choice, label: choice })),
          ]}
          value={(typed ?? fact.text) === '' ? notEntered : (typed ?? fact.text)}
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
  const long = fact.field === 'note';
  return (
    <div ref={place} className="scroll-my-4">
      <TextField
        label={fact.label}
        {...described(fact)}
        value={typed ?? fact.text}
        problem={refused}
        {...(long ? { rows: 3 } : {})}
        onChange={setTyped}
        onBlur={() => {
          if (typed !== null) void save(typed);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter' && !long && typed !== null) void save(typed);
          if (event.key === 'Escape' && typed !== null) {
            setTyped(null);
            setRefused(null);
          } else event.continuePropagation();
        }}
      />
    </div>
  );
}
