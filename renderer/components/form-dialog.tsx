import { type ReactNode, useId } from 'react';
import type { Failure } from '#core/domain/failure.ts';
import { failureTone } from '../messages.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

/** A dialog that asks something: fields, a failure in its own words, and two buttons. Enter in a field saves, too. */
export function FormDialog({
  title,
  saveLabel = '保存する',
  cancelLabel = 'やめる',
  tone = 'normal',
  failure,
  pending,
  onSave,
  onClose,
  width = 'narrow',
  children,
}: Readonly<{
  title: string;
  /** What the button does */
  saveLabel?: string;
  cancelLabel?: string;
  tone?: 'normal' | 'danger';
  /** Above the fields; null where a field says it itself */
  failure: Failure | null;
  pending: boolean;
  onSave: () => void;
  onClose: () => void;
  width?: 'narrow' | 'wide';
  children: ReactNode;
}>) {
  const form = useId();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width={width}
      footer={
        <>
          <Button onPress={onClose}>{cancelLabel}</Button>
          {/* Belongs to the form though it stands outside it: Enter in a field sends only a form with such a button. */}
          <Button
            type="submit"
            form={form}
            variant={tone === 'danger' ? 'danger' : 'primary'}
            isDisabled={pending}
          >
            {saveLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {failure !== null && <Notice tone={failureTone(failure)}>{failure.message}</Notice>}
        {children}
      </form>
    </Dialog>
  );
}
