import type { ReactNode } from 'react';

/** Heading, one sentence that says what to do here, and the main button (others before it). */
export function PageHeading({
  title,
  children,
  actions,
}: Readonly<{ title: string; children?: ReactNode; actions?: ReactNode }>) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-6 pt-4 pb-3">
      <div className="min-w-0">
        <h1 className="text-2xl leading-normal font-bold">{title}</h1>
        {children === undefined ? null : <p className="phrase text-table text-ink-soft">{children}</p>}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap items-center gap-3">{actions}</div>}
    </header>
  );
}
