import type { CalendarView, ShownDate } from '#core/contract/calendar.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { DayOff, SchoolDeadline, TypedRound } from '#core/domain/school-calendar/entries.ts';

/** The entry that is being typed: a new one (null), begun with a day where one was chosen, or one that stands already. */
export type OpenEntry =
  | Readonly<{ kind: 'round'; entry: TypedRound | null }>
  | Readonly<{ kind: 'deadline'; entry: SchoolDeadline | null; on?: IsoDate }>
  | Readonly<{ kind: 'dayOff'; entry: DayOff | null; on?: IsoDate }>
  /** The rounds of a notice, read from its table */
  | Readonly<{ kind: 'notice' }>;

/** What stands in the calendar by itself and can be removed. */
export type EntryKind = Exclude<OpenEntry['kind'], 'notice'>;
export type StandingEntry = Extract<OpenEntry, { kind: EntryKind }>;

/** What can be done from every view of the calendar. */
export type CalendarActions = Readonly<{
  onEdit: (entry: OpenEntry) => void;
  onRemove: (kind: EntryKind, id: string, label: string) => void;
  /** 済みにする, or take it back */
  onDone: (date: ShownDate, isDone: boolean) => void;
}>;

/** What is behind a date of the calendar; null = published with the edition, or the form of a foundation. */
export function openEntryOf({ entry }: ShownDate, view: CalendarView): StandingEntry | null {
  if (entry === null || entry.kind === 'form') return null;
  if (entry.kind === 'round') {
    const typed = view.rounds.find(({ id }) => id === entry.id)?.typed ?? null;
    return typed && { kind: 'round', entry: typed };
  }
  const deadline = view.deadlines.find(({ id }) => id === entry.id) ?? null;
  return deadline && { kind: 'deadline', entry: deadline };
}
