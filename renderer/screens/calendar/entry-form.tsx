import type { ReactNode } from 'react';
import type { Failure } from '#core/domain/failure.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { failureTone } from '../../messages.ts';

/** The frame that the three kinds of entry share: fields, a failure in its own words, save and cancel. */
export function EntryForm({
  title,
  failure,
  pending,
  onSave,
  onClose,
  width = 'narrow',
  children,
}: Readonly<{
  title: string;
  failure: Failure | null;
  pending: boolean;
  onSave: () => void;
  onClose: () => void;
  width?: 'narrow' | 'wide';
  children: ReactNode;
}>) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width={width}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button variant="primary" isDisabled={pending} onPress={onSave}>
            保存する
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {failure !== null && <Notice tone={failureTone(failure)}>{failure.message}</Notice>}
        {children}
        {/* Enter in a field sends a form only when it has a button of this type. */}
        <button type="submit" className="sr-only" tabIndex={-1}>
          保存する
        </button>
      </form>
    </Dialog>
  );
}

export function DayField({
  label,
  value,
  onChange,
  problem,
  required = false,
  description,
}: Readonly<{
  label: string;
  value: string;
  onChange: (text: string) => void;
  problem: string | null;
  required?: boolean;
  description?: string;
}>) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      problem={problem}
      required={required}
      {...(description === undefined ? {} : { description })}
      className="w-48"
    />
  );
}
