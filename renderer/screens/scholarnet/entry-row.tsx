import type { NetEntry } from '#core/contract/scholarnet.ts';
import type { NetField } from '#core/domain/scholarnet/net-field.ts';
import { EntryInput } from './entry-input.tsx';
import { FieldNotes } from './field-notes.tsx';

/** An entry kept here, with the form it is typed in where that is another one. */
export function EntryRow({
  studentNumber,
  field,
  entry,
}: Readonly<{ studentNumber: string; field: NetField; entry: NetEntry | null }>) {
  const { accepted, state, label } = field;
  return (
    <div className="flex flex-col gap-1 text-table">
      {entry === null ? (
        <p className="font-bold">{label}</p>
      ) : (
        <EntryInput studentNumber={studentNumber} entry={entry} label={label} />
      )}
      {state === 'changed' && (
        <p className="rounded-4 bg-decide-soft px-2 break-words">
          <span className="text-small text-ink-soft">▲ 入力する形</span>
          <br />
          <b className="whitespace-pre-wrap">{accepted}</b>
        </p>
      )}
      <FieldNotes field={field} />
    </div>
  );
}
