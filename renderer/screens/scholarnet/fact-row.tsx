import type { NetEntry } from '#core/contract/scholarnet.ts';
import type { NetField } from '#core/domain/scholarnet/net-field.ts';
import { ButtonLink } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { EntryInput } from './entry-input.tsx';
import { FieldNotes } from './field-notes.tsx';

/** The officer's own form of a name, where none can be proposed. */
const chosenFieldOf: Readonly<Record<string, string>> = {
  familyName: 'chosenFamilyName',
  givenName: 'chosenGivenName',
};

/** A fact of the roster beside the form it is typed in; only what differs is marked. */
export function FactRow({
  studentNumber,
  field,
  entries,
}: Readonly<{ studentNumber: string; field: NetField; entries: readonly NetEntry[] }>) {
  const { label, given, accepted, state, from } = field;
  const chosen = entries.find((entry) => entry.field === chosenFieldOf[field.id]);
  const isMarked = state === 'changed' || state === 'faulty';
  return (
    <div className="flex flex-col gap-1 text-table">
      <p className="text-small font-bold text-ink-soft">{label}</p>
      <dl className="grid grid-cols-2 gap-3">
        <div className="min-w-0">
          <dt className="text-small text-ink-faint">戸籍どおり</dt>
          <dd className="break-words">{given === '' ? '入力なし' : given}</dd>
        </div>
        <div className={cx('min-w-0', isMarked && 'rounded-4 bg-decide-soft px-2')}>
          <dt className="text-small text-ink-faint">{isMarked ? '▲ 入力する形' : '入力する形'}</dt>
          <dd className={cx('break-words', isMarked && 'font-bold')}>{accepted ?? '決まっていません'}</dd>
        </div>
      </dl>
      <FieldNotes field={field} />
      {state === 'missing' && from.kind === 'fact' && (
        <p>
          <ButtonLink to="/roster" search={{ student: studentNumber, field: from.field }}>
            名簿に入力する
          </ButtonLink>
        </p>
      )}
      {chosen !== undefined && (isMarked || chosen.text !== '') && (
        <EntryInput
          studentNumber={studentNumber}
          entry={chosen}
          label={`入力する形（${label}を担当者が決める）`}
        />
      )}
    </div>
  );
}
