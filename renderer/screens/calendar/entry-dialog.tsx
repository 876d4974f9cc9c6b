import type { CalendarView } from '#core/contract/calendar.ts';
import { assertNever } from '#core/domain/result.ts';
import { DayOffDialog } from './day-off-dialog.tsx';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import type { OpenEntry } from './open-entry.ts';
import { RoundDialog } from './round-dialog.tsx';
import type { PlanChanges } from './use-plan-changes.ts';

/** The form of whatever is being typed. */
export function EntryDialog({
  open,
  view,
  changes,
  onClose,
}: Readonly<{ open: OpenEntry; view: CalendarView; changes: PlanChanges; onClose: () => void }>) {
  switch (open.kind) {
    case 'round': {
      const notice = view.rounds.findLast(({ typed }) => typed !== null)?.typed?.notice ?? '';
      return <RoundDialog open={open} proposed={notice} changes={changes} onClose={onClose} />;
    }
    case 'deadline':
      return <DeadlineDialog open={open} view={view} changes={changes} onClose={onClose} />;
    case 'dayOff':
      return <DayOffDialog open={open} changes={changes} onClose={onClose} />;
    case 'notice':
      return <NoticeDialog typed={view.rounds} changes={changes} onClose={onClose} />;
    default:
      return assertNever(open);
  }
}
