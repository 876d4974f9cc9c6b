import { z } from 'zod';
import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import type { Period } from '#core/domain/edition-calendar.ts';
import {
  type DayOff,
  roundDays,
  type SchoolDeadline,
  type TypedRound,
} from '#core/domain/school-calendar/entries.ts';
import type { NoticeRound } from '#core/domain/school-calendar/notice-table.ts';
import type { StudentDay } from '#core/domain/school-calendar/student-days.ts';
import type { YearDate } from '#core/domain/school-calendar/year-dates.ts';
import { channel, fileHandle, isoDate, jobId, nothing, reply } from './channel.ts';
import type { FormPreview } from './forms.ts';
import type { SheetSaved } from './print-sheets.ts';

export type ShownDate = YearDate &
  Readonly<{
    /** From the day on which students are judged; negative = past */
    daysLeft: number;
    /** The same in school days; null = past, or not known */
    schoolDaysLeft: number | null;
  }>;

export type ShownRound = Readonly<{
  id: string;
  label: string;
  application: Period;
  posting: Readonly<{ from: IsoDate | null; to: IsoDate }> | null;
  recommendation: Period | null;
  result: string | null;
  /** Publication and page, or the notice */
  source: string;
  /** What the school typed; null = published with the edition */
  typed: TypedRound | null;
}>;

export type CalendarView = Readonly<{
  editionTitle: string;
  today: IsoDate;
  asOf: IsoDate;
  /** The months that can be looked at: the school year of the edition, and what lies outside it */
  span: Readonly<{ from: YearMonth; to: YearMonth }>;
  dates: readonly ShownDate[];
  unsettled: readonly Readonly<{ id: string; label: string; reason: string }>[];
  rounds: readonly ShownRound[];
  deadlines: readonly SchoolDeadline[];
  daysOff: readonly DayOff[];
  /** Holidays and the school's days off within the span; weekends are not listed */
  freeDays: readonly Readonly<{ on: IsoDate; kind: 'holiday' | 'off'; name: string }>[];
  /** The last day that the table of holidays covers */
  holidaysUntil: IsoDate;
  studentDays: readonly StudentDay[];
}>;

const label = z.string().trim().min(1).max(60);
const id = z.string().min(1).max(64);
const period = z.strictObject({ from: isoDate, to: isoDate });

const deadlineRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), on: isoDate }),
  z.strictObject({
    kind: z.literal('countedBack'),
    schoolDays: z.number().int().min(0).max(200),
    from: z.enum(roundDays),
    round: id.nullable(),
  }),
]);

const round = {
  label,
  application: period,
  posting: z.strictObject({ from: isoDate.nullable(), to: isoDate }).nullable(),
  recommendation: period.nullable(),
  result: label.nullable(),
  notice: z.string().trim().min(1).max(200),
};

/** `id` null = a new entry */
const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('round'), id: id.nullable(), ...round }),
  z.strictObject({ kind: z.literal('deadline'), id: id.nullable(), label, rule: deadlineRule }),
  z.strictObject({ kind: z.literal('dayOff'), id: id.nullable(), label, period }),
]);
export type CalendarEntry = z.infer<typeof entry>;

export const calendarChannels = {
  'calendar.view': channel(nothing, reply<CalendarView>()),
  /** The days that a deadline would fall on, before it is stored. */
  'calendar.count': channel(
    z.strictObject({ rule: deadlineRule }),
    reply<
      Readonly<{
        days: readonly Readonly<{ names: string; on: IsoDate }>[];
        problem: string | null;
      }>
    >(),
  ),
  'calendar.put': channel(z.strictObject({ entry }), reply<Readonly<{ batchId: number | null }>>()),
  /** What a notice's table of rounds seems to say; nothing is stored. */
  'calendar.readNotice': channel(
    z.strictObject({
      source: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('text'), text: z.string().max(20_000) }),
        z.strictObject({ kind: z.literal('file'), file: fileHandle }),
      ]),
    }),
    reply<Readonly<{ rounds: readonly NoticeRound[] }>>(),
  ),
  /** Stores the rounds of a notice together. */
  'calendar.putRounds': channel(
    z.strictObject({ rounds: z.array(z.strictObject(round)).min(1).max(20) }),
    reply<Readonly<{ batchId: number | null }>>(),
  ),
  /** A deadline of the school is dealt with, or is not after all; `id` as in `dates`. */
  'calendar.markDone': channel(
    z.strictObject({ id: z.string().min(1).max(200), isDone: z.boolean() }),
    reply<Readonly<{ batchId: number | null }>>(),
  ),
  'calendar.remove': channel(
    z.strictObject({ kind: z.enum(['round', 'deadline', 'dayOff']), id }),
    reply<Readonly<{ batchId: number | null }>>(),
  ),
  'calendar.preview': channel(z.strictObject({ jobId }), reply<FormPreview>()),
  'calendar.savePdf': channel(z.strictObject({ target: fileHandle, jobId }), reply<SheetSaved>()),
  /** The names an office would give the files. */
  'calendar.fileName': channel(
    z.strictObject({ format: z.enum(['pdf', 'ics']) }),
    reply<Readonly<{ name: string }>>(),
  ),
  /** A file for the calendar of the office: Outlook, Google and others. */
  'calendar.saveIcs': channel(
    z.strictObject({ target: fileHandle }),
    reply<Readonly<{ fileName: string; events: number }>>(),
  ),
} as const;
