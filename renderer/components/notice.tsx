import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

const looks = {
  info: { icon: Info, frame: 'border-rule-strong bg-ground-soft', mark: 'text-ink-soft' },
  success: { icon: CircleCheck, frame: 'border-met bg-met-soft', mark: 'text-met' },
  warning: { icon: TriangleAlert, frame: 'border-decide bg-decide-soft', mark: 'text-decide' },
  error: { icon: CircleAlert, frame: 'border-unmet bg-unmet-soft', mark: 'text-unmet' },
} as const;

/** A sentence that belongs to a place on the screen. Errors are read out as they appear. */
export function Notice({
  tone = 'info',
  title,
  children,
}: Readonly<{ tone?: keyof typeof looks; title?: string; children: ReactNode }>) {
  const look = looks[tone];
  return (
    <div
      {...(tone === 'error' ? { role: 'alert' } : {})}
      className={cx('flex gap-2.5 rounded-6 border-l-4 px-4 py-3 text-table', look.frame)}
    >
      <span className={cx('pt-0.5', look.mark)}>
        <Icon of={look.icon} />
      </span>
      <div className="phrase min-w-0 grow">
        {title === undefined ? null : <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
