import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { FlagKind, Tone } from '#core/domain/board/flag.ts';
import type { NextStep } from '#core/domain/board/next-step.ts';
import { type EventKind, withdrawalGrounds } from '#core/domain/progress/case-event.ts';
import type { ProgressKind } from '#core/domain/progress/progress.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { channel, isoDate, reply, studentNumber } from './channel.ts';

const reason = z.string().trim().min(1).max(200);

/** What happened, with what belongs to it. Results and hand-over are entered where the batches of 推薦 are. */
const eventDetail = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['schoolPapers', 'gradesTyped', 'answered', 'reviewed']) }),
  z.strictObject({ kind: z.literal('queried'), about: reason, dueOn: isoDate.nullable() }),
  z.strictObject({ kind: z.literal('withdrawn'), ground: z.enum(withdrawalGrounds), reason }),
  z.strictObject({ kind: z.literal('deferred'), to: z.string().min(1).max(60), reason }),
  z.strictObject({ kind: z.literal('resumed'), reason }),
]);

/** Ids of rounds: of the edition, or typed by the school. */
export const roundId = z.string().min(1).max(60);
export const many = 20_000;

export type RecordResult = Readonly<{
  batchId: number | null;
  savedAt: string | null;
  applied: number;
  rejected: readonly Readonly<{ studentNumber: string; name: string | null; problem: string }>[];
}>;

/** One thing in the way of an application, with the day. */
export type TimelineEntry = Readonly<{
  on: IsoDate;
  label: string;
  detail: string | null;
  by: string | null;
  /** Of a recorded event; null = follows from facts, a 推薦書 or an envelope */
  eventId: string | null;
}>;

/** A day or period that follows from the rules for this student. */
export type WayDate = Readonly<{
  label: string;
  /** null = not given */
  from: IsoDate | null;
  to: IsoDate | null;
  state: 'before' | 'open' | 'past';
  citation: Citation;
}>;

export type RoundWay = Readonly<{
  round: string | null;
  label: string;
  state: Readonly<{ kind: ProgressKind; label: string; detail: string | null }>;
  since: IsoDate | null;
  by: string | null;
  next: NextStep | null;
  flags: readonly Readonly<{ kind: FlagKind; tone: Tone; label: string; sentence: string }>[];
  timeline: readonly TimelineEntry[];
  /** The last event of this round, which can be taken back; null = none, or the round is closed */
  removable: string | null;
  dates: readonly WayDate[];
  /** 申込辞退 as things stand (2022年4月版 p.65); null = the edition does not say */
  withdrawal: Readonly<{
    state: string;
    how: string;
    explanation: string;
    opens: IsoDate | null;
    citation: Citation;
  }> | null;
  /** What can be recorded today; `problem` says why not */
  possible: readonly Readonly<{ kind: EventKind; problem: string | null }>[];
  /** The rounds to which it can be put off */
  nextRounds: readonly Readonly<{ id: string; label: string }>[];
}>;

/** The way of one student: one for each 募集回, the last is the present one. */
export type StudentWay = Readonly<{
  studentNumber: string;
  name: string;
  /** Wishes something, or has left a trace: stands on the board */
  applies: boolean;
  rounds: readonly RoundWay[];
}>;

export const progressChannels = {
  /** Records the same for any number of students; who cannot have it is named with the reason. */
  'progress.record': channel(
    z.strictObject({
      detail: eventDetail,
      on: isoDate,
      studentNumbers: z.array(studentNumber).min(1).max(many),
      /** null = the present round of each */
      round: roundId.nullable(),
      note: z.string().trim().max(200).nullable(),
    }),
    reply<RecordResult>(),
  ),
  'progress.remove': channel(
    z.strictObject({ studentNumber, eventId: z.string().min(1).max(80) }),
    reply<RecordResult>(),
  ),
  'progress.of': channel(z.strictObject({ studentNumber }), reply<StudentWay>()),
} as const;
