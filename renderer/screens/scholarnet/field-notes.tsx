import type { NetField } from '#core/domain/scholarnet/net-field.ts';
import { cx } from '../../components/class-names.ts';
import { SourceLinks } from '../../components/source-link.tsx';

/** Why a field is typed in another form, or cannot be, and where that is written. */
export function FieldNotes({ field: { notes, citations, state } }: Readonly<{ field: NetField }>) {
  if (notes.length === 0) return null;
  const isWrong = state === 'faulty' || state === 'missing';
  return (
    <>
      <ul className={cx('text-small', isWrong ? 'font-bold text-unmet' : 'text-ink-soft')}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <SourceLinks citations={citations} />
    </>
  );
}
