import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { isComposing } from '../keyboard.ts';
import { IconButton } from './button.tsx';

/** The panel for the chosen student: beside the table, never over it. Esc closes it. */
export function SidePanel({
  title,
  subtitle,
  onClose,
  children,
  footer,
}: Readonly<{
  title: ReactNode;
  subtitle?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
}>) {
  const headingId = useId();
  return (
    <aside
      aria-labelledby={headingId}
      className="flex min-h-0 w-[24rem] shrink-0 flex-col border-l border-rule bg-white"
      onKeyDown={(event) => {
        if (!isComposing(event) && event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className="flex items-start justify-between gap-2 border-b border-rule px-5 py-3">
        <div className="min-w-0">
          {subtitle === undefined ? null : <p className="text-small text-ink-faint">{subtitle}</p>}
          <h2 id={headingId} className="text-lg leading-normal font-bold">
            {title}
          </h2>
        </div>
        <IconButton icon={X} label="パネルを閉じる" onPress={onClose} />
      </header>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-labelledby={headingId}
        className="min-h-0 grow overflow-auto px-5 py-4"
      >
        {children}
      </section>
      {footer === undefined ? null : <footer className="border-t border-rule px-5 py-3">{footer}</footer>}
    </aside>
  );
}
