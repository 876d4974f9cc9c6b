import { type FormEvent, useState } from 'react';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import type { RosterField } from '#core/domain/fields/roster-column.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';

type Entry = Readonly<{ field: RosterField; label: string; required: boolean; wide: boolean }>;

const name: readonly Entry[] = [
  { field: 'studentNumber', label: '学籍番号', required: true, wide: true },
  { field: 'familyName', label: '姓', required: true, wide: false },
  { field: 'givenName', label: '名', required: true, wide: false },
  { field: 'familyKana', label: 'セイ', required: false, wide: false },
  { field: 'givenKana', label: 'メイ', required: false, wide: false },
];
const optional = (field: RosterField, label: string): Entry => ({
  field,
  label,
  required: false,
  wide: false,
});

/** Enough to know who it is; everything else is entered in the panel that opens afterwards. */
const fieldsFor = (scheme: Scheme): readonly Entry[] =>
  isRelevant('faculty', scheme)
    ? [...name, optional('faculty', '学部（科）'), optional('grade', '学年')]
    : [...name, optional('grade', '学年'), optional('class', '組'), optional('seat', '出席番号')];

type Draft = Readonly<Partial<Record<string, string>>>;

export function AddStudent({
  isOpen,
  onClose,
  onAdded,
}: Readonly<{ isOpen: boolean; onClose: () => void; onAdded: (studentNumber: string) => void }>) {
  return (
    <Dialog title="生徒を追加する" isOpen={isOpen} onClose={onClose}>
      <AddForm onClose={onClose} onAdded={onAdded} />
    </Dialog>
  );
}

function AddForm({
  onClose,
  onAdded,
}: Readonly<{ onClose: () => void; onAdded: (studentNumber: string) => void }>) {
  const [draft, setDraft] = useState<Draft>({});
  const [tried, setTried] = useState(false);
  const status = useQueryOf('workspace.status', {});
  const fields = fieldsFor(status.data?.edition.scheme ?? 'advance');
  const add = useChange('students.add', { failures: 'inline' });
  const textOf = (field: string) => (draft[field] ?? '').trim();
  const missing = fields.filter((f) => f.required && textOf(f.field) === '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    const facts = fields.map(({ field }) => ({ field, text: textOf(field) })).filter((f) => f.text !== '');
    const reply = await add.run({ facts });
    if (!reply.ok) return;
    showToast({ tone: 'success', message: '生徒を追加しました。続けて、右の欄に入力できます。' });
    onClose();
    onAdded(reply.value.studentNumber);
  };

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {add.failure === null ? null : <Notice tone="error">{add.failure.message}</Notice>}
      <div className="grid grid-cols-2 gap-4">
        {fields.map(({ field, label, required, wide }, index) => (
          <TextField
            key={field}
            label={label}
            required={required}
            autoFocus={index === 0}
            value={draft[field] ?? ''}
            onChange={(text) => setDraft((d) => ({ ...d, [field]: text }))}
            problem={tried && missing.some((m) => m.field === field) ? `${label}を入力してください。` : null}
            {...(wide ? { className: 'col-span-2' } : {})}
          />
        ))}
      </div>
      <div className="flex justify-end gap-3">
        <Button onPress={onClose}>やめる</Button>
        <Button type="submit" variant="primary" isDisabled={add.pending}>
          追加する
        </Button>
      </div>
    </form>
  );
}
