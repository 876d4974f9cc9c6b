import type { StudentDetail } from '#core/contract/students.ts';
import { useChange } from '../../api.ts';
import { SavedField } from '../../components/saved-field.tsx';

type Fact = StudentDetail['facts'][number];

/** One fact of one student. */
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
  const save = async (text: string): Promise<string | null> => {
    const reply = await edit.run({
      label: `${fact.label}の入力`,
      edits: [{ studentNumber, field: fact.field, text }],
    });
    const problem = reply.ok ? (reply.value.rejected[0]?.problem ?? null) : reply.error.message;
    if (problem === null) onSaved?.(text);
    return problem;
  };
  return (
    <SavedField
      label={fact.label}
      text={fact.text}
      choices={fact.choices}
      hint={fact.hint}
      isGoal={isGoal}
      {...(fact.field === 'note' ? { rows: 3 } : {})}
      onSave={save}
    />
  );
}
