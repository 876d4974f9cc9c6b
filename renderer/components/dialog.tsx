import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { cx } from './class-names.ts';

export type DialogProps = Readonly<{
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one last */
  footer?: ReactNode;
  width?: 'narrow' | 'wide';
  /** `alertdialog` for a question that must be answered */
  role?: 'dialog' | 'alertdialog';
}>;

/** A window over the window. Esc closes; focus goes in and comes back to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  width = 'narrow',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      className="modal-backdrop fixed inset-0 z-40 flex items-center justify-center p-6"
    >
      <Modal
        className={cx(
          'max-h-full w-full scroll-pb-24 overflow-auto rounded-8 bg-white shadow-3 outline-none',
          width === 'narrow' ? 'max-w-xl' : 'max-w-4xl',
        )}
      >
        <AriaDialog role={role} className="flex flex-col outline-none">
          <header className="flex items-start justify-between gap-4 px-6 pt-5">
            <Heading slot="title" className="text-xl leading-normal font-bold">
              {title}
            </Heading>
            {role === 'dialog' ? <IconButton icon={X} label="閉じる" onPress={onClose} /> : null}
          </header>
          <div className="px-6 py-4">{children}</div>
          {footer === undefined ? null : (
            // Stays in sight while a long form scrolls beneath it.
            <footer className="sticky bottom-0 flex flex-wrap justify-end gap-3 border-t border-rule bg-white px-6 py-4">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
