import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** An empty table says what to do, with the button that does it. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: Readonly<{ icon?: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode }>) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      {icon === undefined ? null : (
        <span className="text-ink-faint">
          <Icon of={icon} size={36} />
        </span>
      )}
      <h2 className="text-lg font-bold">{title}</h2>
      {children === undefined ? null : <div className="phrase max-w-lg text-ink-soft">{children}</div>}
      {actions === undefined ? null : (
        <div className="mt-2 flex flex-wrap justify-center gap-3">{actions}</div>
      )}
    </div>
  );
}
