import { Link } from '@tanstack/react-router';
import type { ShownDate } from '#core/contract/calendar.ts';

/** The way from a deadline to the 様式 that is due; nothing for other dates. */
export function FormLink({ date: { entry, title } }: Readonly<{ date: ShownDate }>) {
  if (entry?.kind !== 'form') return null;
  return (
    <Link
      to="/forms/foundation"
      search={{ form: entry.id }}
      aria-label={`${title}の様式を開く`}
      className="text-table text-accent underline"
    >
      様式を開く
    </Link>
  );
}
