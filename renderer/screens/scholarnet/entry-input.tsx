import type { NetEntry } from '#core/contract/scholarnet.ts';
import { useChange } from '../../api.ts';
import { SavedField } from '../../components/saved-field.tsx';

/** One entry of one student, kept as it was typed. */
export function EntryInput({
  studentNumber,
  entry,
  label,
}: Readonly<{ studentNumber: string; entry: NetEntry; label: string }>) {
  const edit = useChange('scholarnet.edit', { failures: 'inline' });
  const save = async (text: string): Promise<string | null> => {
    const reply = await edit.run({ studentNumber, edits: [{ field: entry.field, text }] });
    return reply.ok ? (reply.value.rejected[0]?.problem ?? null) : reply.error.message;
  };
  return (
    <SavedField
      label={label}
      text={entry.text}
      choices={entry.choices}
      {...(entry.field === 'familySituation' ? { rows: 6 } : {})}
      onSave={save}
    />
  );
}
