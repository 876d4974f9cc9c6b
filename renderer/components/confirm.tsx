import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export type ConfirmProps = Readonly<{
  title: string;
  children: ReactNode;
  /** What the button does, 「練習を終える」; never 「はい」 */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: 'normal' | 'danger';
  isOpen: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}>;

/** A question for what cannot be undone. Everything else is simply done and can be taken back. */
export function Confirm({
  title,
  children,
  confirmLabel,
  cancelLabel = 'やめる',
  tone = 'normal',
  isOpen,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      footer={
        <>
          <Button onPress={onCancel} autoFocus>
            {cancelLabel}
          </Button>
          <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
